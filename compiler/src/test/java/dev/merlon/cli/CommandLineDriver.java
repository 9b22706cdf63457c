package dev.merlon.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Runs the command line in this process, on a day that does not move. */
final class CommandLineDriver {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path folder;
    private final boolean colour;

    private final String typed;

    private CommandLineDriver(Path folder, boolean colour, String typed) {
        this.folder = folder;
        this.colour = colour;
        this.typed = typed;
    }

    static CommandLineDriver in(Path folder) {
        return new CommandLineDriver(folder, false, "");
    }

    /** As on a terminal that shows colours. */
    CommandLineDriver onTerminal() {
        return new CommandLineDriver(folder, true, typed);
    }

    /** With a text on the standard input. */
    CommandLineDriver typing(String text) {
        return new CommandLineDriver(folder, colour, text);
    }

    /** What a command printed, and its exit code. */
    record Result(String out, String err, int code) {}

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                print(out),
                print(err),
                folder,
                TODAY,
                colour);
        int code = new Merlon(terminal).run(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return new Result(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), code);
    }

    /** Writes a file below the folder. */
    CommandLineDriver with(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
