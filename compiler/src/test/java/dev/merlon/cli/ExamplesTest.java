package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
import dev.merlon.testing.Programs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What {@code expected/} of an example shows is what the commands print. */
final class ExamplesTest {
    private static final Path EXAMPLES = Programs.REPOSITORY.resolve("examples");
    private static final String DAY = Programs.TODAY.toString();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> outputsAreCurrent() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : new String[] {"bank-of-anthos", "instant-payments", "web-shop"}) {
            Path example = EXAMPLES.resolve(name);
            tests.add(printed(example, "check.txt", "check", "--questions", "all"));
            tests.add(printed(example, "ledger.csv", "ledger", "--format", "csv"));
            tests.add(written(example, "report.md", "report", "--no-diagram", "-o", folder.toString()));
            tests.add(written(
                    example,
                    "diagram.dot",
                    "diagram",
                    "-o",
                    folder.resolve("diagram.dot").toString()));
        }
        tests.add(printed(EXAMPLES.resolve("instant-payments"), "risk.txt", "risk"));
        tests.add(printed(
                EXAMPLES.resolve("instant-payments"), "compliance.txt", "compliance", "--framework", "pci-dss"));
        for (String name : new String[] {"bank-of-anthos", "golden-g4", "instant-payments"}) {
            tests.add(printed(EXAMPLES.resolve(name), "paths.txt", "paths"));
        }
        return tests.stream();
    }

    private static DynamicTest printed(Path example, String file, String... arguments) {
        return DynamicTest.dynamicTest(example.getFileName() + "/" + file, () -> {
            Result result = run(example, arguments);
            Golden.matches(expected(example, file), result.out().replace("\r\n", "\n"));
        });
    }

    private static DynamicTest written(Path example, String file, String... arguments) {
        return DynamicTest.dynamicTest(example.getFileName() + "/" + file, () -> {
            Path output = Path.of(arguments[arguments.length - 1]);
            run(example, arguments);
            Path written = output.getFileName().toString().equals(file) ? output : output.resolve(file);
            Golden.matches(expected(example, file), Files.readString(written));
        });
    }

    private static Path expected(Path example, String file) {
        return example.resolve("expected").resolve(file);
    }

    private static Result run(Path example, String... arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        words.addAll(List.of("--as-of", DAY, example.getFileName().toString()));
        Result result = CommandLineDriver.in(EXAMPLES).run(words.toArray(new String[0]));
        assertThat(result.code()).as(result.err()).isLessThanOrEqualTo(ExitCode.FINDINGS);
        return result;
    }

    @Test
    void theSummarySaysHowToSeeTheOtherQuestions() {
        assertThat(run(EXAMPLES.resolve("bank-of-anthos"), "check", "--questions", "3")
                        .out())
                .contains(
                        "3 of 20 questions are shown, those that settle most; all: merlon check --questions all bank-of-anthos");
    }
}
