package dev.merlon.project;

import dev.merlon.diagnostic.Display;
import dev.merlon.source.SourceFile;

/** The first place where a file is not what it should be. */
public record FirstDifference(SourceFile file, String wanted) {
    private static final int LONGEST = 100;

    /** The line of the file where it begins to differ. */
    public int line() {
        SourceFile other = new SourceFile(file.name(), wanted);
        int line = 1;
        while (line <= file.lineCount()
                && line <= other.lineCount()
                && file.line(line).equals(other.line(line))) {
            line++;
        }
        return line;
    }

    /** What stands in a line, and what should; a line each, after a sign. */
    public String lines(int line) {
        return shown("  - ", file, line) + shown("  + ", new SourceFile(file.name(), wanted), line);
    }

    /** The place, and both lines. */
    public String text() {
        int line = line();
        return Display.escape(file.name()) + ":" + line + ":\n" + lines(line);
    }

    private static String shown(String sign, SourceFile file, int number) {
        if (number > file.lineCount()) {
            return "";
        }
        String line = file.line(number);
        String text = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        return (sign + Display.escape(text)).stripTrailing() + "\n";
    }
}
