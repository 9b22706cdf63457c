package dev.merlon.backend.report;

import java.util.Collection;

/** JSON without a blank that can stand in an element of HTML, whatever its texts hold. */
final class CompactJson {
    private final StringBuilder out = new StringBuilder();

    CompactJson beginObject() {
        return open('{');
    }

    CompactJson endObject() {
        out.append('}');
        return this;
    }

    CompactJson beginArray() {
        return open('[');
    }

    CompactJson endArray() {
        out.append(']');
        return this;
    }

    CompactJson name(String name) {
        text(name);
        out.append(':');
        return this;
    }

    CompactJson number(int number) {
        separate();
        out.append(number);
        return this;
    }

    CompactJson numbers(Collection<Integer> numbers) {
        beginArray();
        numbers.forEach(this::number);
        return endArray();
    }

    CompactJson texts(Collection<String> texts) {
        beginArray();
        texts.forEach(this::text);
        return endArray();
    }

    /** JSON that is made already. */
    CompactJson raw(String json) {
        separate();
        out.append(json);
        return this;
    }

    CompactJson text(String text) {
        separate();
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                // Nothing in it ends the element or begins a comment there.
                case '<', '>', '&', '\u2028', '\u2029' -> escape(c);
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !isPaired(text, i)) {
                        escape(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
        return this;
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private void escape(char c) {
        out.append("\\u");
        String hex = Integer.toHexString(c);
        out.append("0".repeat(4 - hex.length())).append(hex);
    }

    private CompactJson open(char bracket) {
        separate();
        out.append(bracket);
        return this;
    }

    private void separate() {
        char last = out.isEmpty() ? '[' : out.charAt(out.length() - 1);
        if (last != '[' && last != '{' && last != ':') {
            out.append(',');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
