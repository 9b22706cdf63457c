package dev.merlon.cli;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
import dev.merlon.testing.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole commands on files that are not as they should be: the file {@code command} of a case holds what is typed, and the
 * expected text all that is printed.
 */
final class CommandCorpusTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> commands() {
        return Golden.suite("commands", ".diag", this::run);
    }

    private String run(Path input) throws IOException {
        // Not the folder itself: a case may have something beside it.
        Path current = folder.resolve(input.getFileName().toString()).resolve("project");
        Scene.set(input, current);
        String command = Files.readString(input.resolve("command")).strip();
        Result result = CommandLineDriver.in(current).run(command.split(" "));
        return result.out() + result.err() + "exit code " + result.code() + "\n";
    }
}
