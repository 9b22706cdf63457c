package dev.merlon.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the fuzzer calls, in a process for one target. */
public final class OneInput {
    /** The property that names the target. */
    static final String TARGET = "merlon.fuzz.target";

    private static final Target CHOSEN =
            Target.valueOf(System.getProperty(TARGET, "source").toUpperCase(Locale.ROOT));
    private static final Path FOLDER = folder();

    private OneInput() {}

    /** Reads one input; the name is the fuzzer's. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        CHOSEN.read(input, FOLDER);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("merlon-fuzz");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
