package dev.merlon.diff;

import dev.merlon.source.Span;

/** The text of a condition, such that spacing and comments make no difference. */
final class PlainText {
    private PlainText() {}

    static String of(Span span) {
        StringBuilder text = new StringBuilder();
        String written = span.text();
        boolean quoted = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (!quoted && c == '/' && i + 1 < written.length() && written.charAt(i + 1) == '/') {
                int end = written.indexOf('\n', i);
                i = end < 0 ? written.length() : end;
            } else if (!quoted && Character.isWhitespace(c)) {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ' ' ? "" : " ");
            } else {
                text.append(c);
                boolean escaped = quoted && c == '\\' && i + 1 < written.length();
                if (escaped) {
                    text.append(written.charAt(++i));
                }
                quoted = c == '"' ? !quoted : quoted;
            }
        }
        return text.toString().strip().replace("( ", "(").replace(" )", ")");
    }
}
