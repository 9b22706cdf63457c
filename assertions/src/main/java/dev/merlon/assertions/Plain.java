package dev.merlon.assertions;

import java.util.List;

/** Text of others, so that it can stand in a message: on one line, without control characters, and not for ever. */
final class Plain {
    private static final int MOST = 300;
    private static final int MOST_NAMED = 10;

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

    /** The first of some texts, with commas between, and how many more there are. */
    static String list(List<String> all) {
        String named = String.join(
                ", ", all.stream().limit(MOST_NAMED).map(Plain::text).toList());
        return all.size() > MOST_NAMED ? named + ", and " + (all.size() - MOST_NAMED) + " more" : named;
    }
}
