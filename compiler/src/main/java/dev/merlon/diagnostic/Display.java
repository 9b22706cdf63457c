package dev.merlon.diagnostic;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How text looks in a terminal. */
public final class Display {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Display() {}

    /** The text with every character that is invisible, or that acts on a terminal, spelt out. */
    public static String escape(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> escaped.append(escape(c)));
        return escaped.toString();
    }

    /** The same of a text in which lines stay lines, without blanks around it and with a blank for each tab. */
    public static String lines(String text) {
        return lines(text.strip(), line -> escape(line.replace('\t', ' ')), "\n");
    }

    /** A text with each line of it changed, and something else between them; nearly all texts are of one line. */
    public static String lines(String text, UnaryOperator<String> change, String between) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? change.apply(text)
                : text.lines().map(change).collect(Collectors.joining(between));
    }

    static String escape(int c) {
        return isHidden(c) ? "\\u{%X}".formatted(c) : Character.toString(c);
    }

    /** How many columns the text takes: none for a combining character, two for an ideograph or an emoji. */
    public static int width(String text) {
        return isPlain(text)
                ? text.length()
                : text.codePoints().map(Display::width).sum();
    }

    /** Whether there is nothing in a text but what ASCII prints, as in nearly all. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }

    /** The blocks of Unicode Standard Annex 11 whose characters are wide, in round figures. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1F64F
                || c >= 0x1F680 && c <= 0x1F6FF
                || c >= 0x1F900 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
