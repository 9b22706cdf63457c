package dev.merlon.backend.diagram;

/** Text from a model, made harmless for the places in a DOT file where text can stand. */
final class DotText {
    /** What precedes the id of an element where DOT has a place for one. */
    static final String ELEMENT = "element ";

    private static final String REPLACEMENT = "\uFFFD";

    private DotText() {}

    /** A quoted string that is a name, on one line: only the quotation mark and the backslash need care. */
    static String name(String text) {
        return '"'
                + visible(text).replace("\n", REPLACEMENT).replace("\\", "\\\\").replace("\"", "\\\"")
                + '"';
    }

    /**
     * A quoted string that is shown, such as a tooltip. Graphviz reads character references in it, as in a label.
     */
    static String shown(String text) {
        return '"' + markup(text).replace("\n", "\\n") + '"';
    }

    /** The attribute that says which element of the model is drawn; {@link SvgFinish} takes it up. */
    static String element(String id) {
        return "id=" + shown(ELEMENT + visible(id).replace("\n", " "));
    }

    /** The attributes of what leads somewhere when it is clicked; addresses of the web open beside the picture. */
    static String link(String place) {
        return place.isEmpty() ? "" : ", URL=" + shown(place) + (place.startsWith("http") ? ", target=\"_blank\"" : "");
    }

    /**
     * The text inside an HTML-like label. A backslash is doubled, since before an {@code N} or a {@code G} it would stand
     * for the name of the node or of the graph, and written as a reference, since it would end a quoted string.
     */
    static String markup(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        visible(text).codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\\' -> escaped.append("&#92;&#92;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /**
     * The text without what cannot be seen or would change how its neighbours are seen: control characters, controls of
     * writing direction, half surrogate pairs and code points that are no characters become a replacement character.
     * Line breaks of any kind become a line feed, tabs become a blank.
     */
    static String visible(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            if (point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029) {
                clean.append('\n');
            } else if (point == '\t') {
                clean.append(' ');
            } else if (hidden(point)) {
                clean.append(REPLACEMENT);
            } else {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    private static boolean hidden(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF)
                || point == 0x061C
                || point == 0x200B
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2060 && point <= 0x206F)
                || point == 0xFEFF
                || (point >= 0xFFF9 && point <= 0xFFFB)
                || (point >= 0xE0000 && point <= 0xE007F);
    }
}
