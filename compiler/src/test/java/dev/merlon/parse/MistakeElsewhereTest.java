package dev.merlon.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.SourceFile;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is right stays right, whatever is wrong elsewhere in its file: only then are tokens repaired. */
final class MistakeElsewhereTest {
    private static final String MISTAKE = "\n;)\n";

    @TestFactory
    Stream<DynamicTest> rightStatementsAreNotMended() throws IOException {
        return rightFiles("");
    }

    /** Behind what certainly goes on, the next line begins no statement. */
    @TestFactory
    Stream<DynamicTest> statementsGoOnBehindTheEndOfALine() throws IOException {
        return rightFiles(
                "(?<=->|[:,=]|flow|component|actor|boundary|identity|via|with|without|carries|returns|stores|processes|holds|contains) (?=[A-Za-z])(?!when )");
    }

    /** @param broken after what a line is broken, where it has neither texts nor comments */
    private static Stream<DynamicTest> rightFiles(String broken) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            String text = Files.readString(file).replace("\r\n", "\n");
            String laidOut = broken.isEmpty() ? text : broken(text, broken);
            if (mistakes(laidOut).isEmpty()) {
                String name = Programs.REPOSITORY.relativize(file).toString();
                tests.add(DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(mistakes(laidOut + MISTAKE))
                                .extracting(mistake -> mistake.message() + " at " + line(mistake))
                                .containsExactly("this `)` closes nothing at ;)")));
            }
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    private static String broken(String text, String behind) {
        return text.lines()
                .map(line -> line.contains("\"") || line.contains("//") || line.contains("*")
                        ? line
                        : line.replaceAll(behind, "\n    "))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Diagnostic mistake) {
        int line = mistake.span().position().line();
        return mistake.span().file().text().lines().toList().get(line - 1).strip();
    }

    private static List<Diagnostic> mistakes(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Parser.parse(new SourceFile("all.tm", text), diagnostics);
        return diagnostics.inFileOrder();
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("stdlib/src", "examples", "compiler/src/test/corpus")) {
            try (Stream<Path> all = Files.walk(Programs.REPOSITORY.resolve(folder))) {
                all.filter(file -> file.toString().endsWith(".tm"))
                        .filter(file -> !file.toString().contains(".libs"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }
}
