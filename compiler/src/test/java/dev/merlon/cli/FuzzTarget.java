package dev.merlon.cli;

import dev.merlon.cli.CommandLineDriver.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Gives any bytes to the whole command line, as a file. Whatever they are, no command may end in an internal error.
 */
final class FuzzTarget {
    private static final String MODEL = """
            tm 1
            model shop
            use std.core
            component site : Service { flow -> store }
            component store : RelationalDatabase
            control tested : AuditLogging on site { evidence junit "com.example.AuditIT" max-age 30d }
            control scanned : AuditLogging on store { evidence sarif "scanner" }
            """;

    private final Path folder;

    /** @param folder an empty one, for files */
    FuzzTarget(Path folder) {
        this.folder = folder;
    }

    /** As a file of Merlon: parsed, set, checked; evaluated and written in every format where it compiles. */
    void source(byte[] input) {
        write("main.tm", input);
        run("fmt", "--check", "main.tm");
        int code = run("check", "--questions=all", "main.tm");
        run("check", "--format=json", "main.tm");
        run("test", "--coverage", "main.tm");
        if (code == ExitCode.CLEAN || code == ExitCode.FINDINGS) {
            for (String format : List.of("text", "json", "csv")) {
                run("ledger", "--format", format, "main.tm");
            }
            for (String format : List.of("sarif", "otm", "cyclonedx", "threat-dragon", "xlsx")) {
                run("export", "--format", format + "=out/", "main.tm");
            }
            run("report", "--no-diagram", "-o", "out", "main.tm");
            run("diagram", "-o", "out/main.dot", "main.tm");
        }
    }

    /** As the lock of a model. */
    void lock(byte[] input) {
        write("merlon.lock", input);
        write("main.tm", MODEL.getBytes(StandardCharsets.UTF_8));
        run("check", "main.tm");
        run("check", "--locked", "main.tm");
        delete("merlon.lock");
    }

    /** As results of tests, and of a scanner. */
    void evidence(byte[] input) {
        write("main.tm", MODEL.getBytes(StandardCharsets.UTF_8));
        for (String name : List.of("TEST-a.xml", "a.sarif")) {
            write(name, input);
            run("check", "--evidence", name, "main.tm");
            delete(name);
        }
    }

    private int run(String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream aside = new ByteArrayOutputStream();
        System.setErr(new PrintStream(aside, true, StandardCharsets.UTF_8));
        Result result;
        try {
            result = CommandLineDriver.in(folder).run(arguments);
        } finally {
            System.setErr(before);
        }
        // A library that talks on standard error by itself is as bad as a stack trace.
        String said = aside.toString(StandardCharsets.UTF_8);
        if (result.code() == ExitCode.INTERNAL || result.err().contains("\n\tat ") || !said.isEmpty()) {
            throw new AssertionError(String.join(" ", arguments) + "\n" + result.err() + said);
        }
        return result.code();
    }

    private void write(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
