package dev.merlon.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Starts the command line as a process; today is the day in UTC, so that a decision ends everywhere at once. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        // Whatever code of others prints must not come between what is printed here.
        System.setOut(System.err);
        Terminal terminal =
                new Terminal(System.in, out, err, Path.of(""), LocalDate.now(ZoneOffset.UTC), showsColours());
        int code = new Merlon(terminal).run(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** UTF-8 whatever the locale, and no automatic flush; a reader that has gone away is no error. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }

    /** The launcher says whether there is a terminal: what the JDK knows of it changes from version to version. */
    private static boolean showsColours() {
        String none = System.getenv("NO_COLOR");
        return (none == null || none.isEmpty())
                && Boolean.getBoolean("merlon.terminal")
                && !"dumb".equals(System.getenv("TERM"));
    }
}
