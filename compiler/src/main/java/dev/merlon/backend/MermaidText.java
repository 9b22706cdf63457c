package dev.merlon.backend;

/** Text from a model, made harmless inside the quotation marks of a Mermaid label. */
public final class MermaidText {
    private static final int REPLACEMENT = 0xFFFD;

    private MermaidText() {}

    /**
     * Letters, digits, blanks and what never means anything stand as they are; all else becomes a number that only the finished
     * picture turns back, since Mermaid reads labels as Markdown and HTML, and finds styles and comments by pattern.
     *
     * @param longest how many characters are shown at most
     */
    public static String label(String text, int longest) {
        StringBuilder label = new StringBuilder();
        int[] points = text.strip().codePoints().limit(longest + 1L).toArray();
        for (int i = 0; i < Math.min(points.length, longest); i++) {
            append(points[i], label);
        }
        return label + (points.length > longest ? "…" : "");
    }

    private static void append(int point, StringBuilder label) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            label.append(' ');
        } else if (isHidden(point)) {
            label.append('#').append(REPLACEMENT).append(';');
        } else if (Character.isLetterOrDigit(point) || point == ',' || point == '\u2212') {
            label.appendCodePoint(point);
        } else {
            label.append('#').append(point).append(';');
        }
    }

    /** Joiners are part of words in some languages, and of pictures. */
    private static boolean isHidden(int point) {
        if (point == 0x200C || point == 0x200D) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
