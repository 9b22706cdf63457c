package dev.merlon.assertions;

/** Text of others, so that it can stand in a message: on one line, without control characters, and not for ever. */
final class Plain {
    private static final int MOST = 300;

    private Plain() {}

    static String text(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length() && out.length() < MOST; ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            int type = Character.getType(point);
            boolean shown = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR;
            out.appendCodePoint(shown ? point : '?');
        }
        return out.length() >= MOST ? out + "..." : out.toString();
    }
}
