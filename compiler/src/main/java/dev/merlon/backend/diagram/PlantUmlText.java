package dev.merlon.backend.diagram;

import java.util.List;
import java.util.stream.Collectors;

/** Text from a model, made harmless inside the quotation marks of a PlantUML label, and after the colon of an arrow. */
final class PlantUmlText {
    private PlantUmlText() {}

    /** Lines of a label. */
    static String label(List<String> lines) {
        return lines.stream().map(PlantUmlText::line).collect(Collectors.joining("\\n"));
    }

    /**
     * Letters, digits, blanks and commas stand as they are; all else is a number, since PlantUML calls functions in texts, some
     * of which read files, takes brackets for links and pictures, and pairs of signs for styles.
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        DotText.visible(text).strip().codePoints().forEach(point -> {
            if (point == '\n' || Character.isSpaceChar(point)) {
                line.append(' ');
            } else if (Character.isLetterOrDigit(point) || point == ',') {
                line.appendCodePoint(point);
            } else if (point == '$' || point == '\\') {
                // Some versions stumble over these when they turn numbers back.
                line.append(point == '$' ? "<U+0024>" : "<U+005C>");
            } else {
                line.append("&#").append(point).append(';');
            }
        });
        return line.toString();
    }
}
