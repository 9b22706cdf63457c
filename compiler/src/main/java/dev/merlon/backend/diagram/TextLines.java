package dev.merlon.backend.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text broken into lines that fit a width, with an ellipsis where lines would be too many. */
final class TextLines {
    private static final String ELLIPSIS = "\u2026";

    /** More characters than fit into any line here, also of thin ones. */
    private static final int MOST_PER_LINE = 200;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final TextStyle style;

    TextLines(TextStyle style) {
        this.style = style;
    }

    /** At least one line; breaks at blanks, after hyphens and slashes, and inside a word only when it fits no line. */
    List<String> of(String text) {
        String flat = DotText.visible(text).strip();
        flat = SPACES.matcher(flat).replaceAll(" ");
        // More than could ever be shown need not be measured, however long a title is.
        int length = flat.codePointCount(0, flat.length());
        flat = flat.substring(0, flat.offsetByCodePoints(0, Math.min(length, style.most() * MOST_PER_LINE)));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(flat)) {
            if (!style.fits(line + piece.strip()) && !line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            String rest = piece;
            while (!style.fits(rest.strip())) {
                int end = fitting(rest);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(rest);
        }
        lines.add(line.toString().strip());
        return lines.size() <= style.most() ? lines : shortened(lines.subList(0, style.most()));
    }

    private List<String> shortened(List<String> lines) {
        List<String> kept = new ArrayList<>(lines);
        String last = kept.remove(kept.size() - 1);
        while (!last.isEmpty() && !style.fits(last + ELLIPSIS)) {
            boolean joined = true;
            while (joined && !last.isEmpty()) {
                int end = last.codePointBefore(last.length());
                last = last.substring(0, last.length() - Character.charCount(end));
                joined = !last.isEmpty() && TextWidth.continues(last.codePointBefore(last.length()), end);
            }
        }
        kept.add(last.strip() + ELLIPSIS);
        return kept;
    }

    /** The words of a text, each with what separates it from the next. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breakable = c == ' ' || ((c == '-' || c == '/') && i > start);
            if (breakable) {
                pieces.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** How much of a word fits on a line of its own: at least one character. */
    private int fitting(String word) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()
                && (TextWidth.continues(word.codePointBefore(end), word.codePointAt(end))
                        || style.fits(word.substring(0, word.offsetByCodePoints(end, 1))))) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
