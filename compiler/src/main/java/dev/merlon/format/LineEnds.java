package dev.merlon.format;

/** How the lines of a text end. */
final class LineEnds {
    private LineEnds() {}

    /** What stands at the end of the first line, which all others follow. */
    static String of(String text) {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }
}
