package dev.merlon.backend.markdown;

/** Text from a model, made harmless inside the quotation marks of a Mermaid label. */
final class MermaidText {
    private static final int LONGEST = 40;
    private static final int REPLACEMENT = 0xFFFD;

    private MermaidText() {}

    /**
     * Letters, digits, blanks and what never means anything stand as they are; all else becomes a number that only the finished
     * picture turns back, since Mermaid reads labels as Markdown and HTML, and finds styles and comments by pattern.
     */
    static String label(String text) {
        StringBuilder label = new StringBuilder();
        int[] points = text.strip().codePoints().limit(LONGEST + 1L).toArray();
        for (int i = 0; i < Math.min(points.length, LONGEST); i++) {
            append(points[i], label);
        }
        return label + (points.length > LONGEST ? "…" : "");
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

    private static boolean isHidden(int point) {
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
