package dev.merlon.cli;

import dev.merlon.diagnostic.Display;
import dev.merlon.source.SourceFile;

/** The first place where a file is not what it should be. */
record FirstDifference(SourceFile file, String wanted) {
    private static final int LONGEST = 100;

    /** The place, and both lines. */
    String text() {
        SourceFile other = new SourceFile(file.name(), wanted);
        int line = 1;
        while (line <= file.lineCount()
                && line <= other.lineCount()
                && file.line(line).equals(other.line(line))) {
            line++;
        }
        return Display.escape(file.name()) + ":" + line + ":\n" + shown("  - ", file, line)
                + shown("  + ", other, line);
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
