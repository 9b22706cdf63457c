package dev.merlon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import dev.merlon.compile.Compilation;
import dev.merlon.rule.TestRunner;
import dev.merlon.source.SourceFile;
import dev.merlon.testing.Mistakes;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every block of {@code tm} on a page is a whole file, or several, that compiles and whose rule tests pass. */
final class DocumentationTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```tm\\n(.*?)^```");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyModelOnAPageCompiles() throws IOException {
        List<Path> pages = new ArrayList<>();
        pages.add(Programs.REPOSITORY.resolve("README.md"));
        try (Stream<Path> files = Files.list(Programs.REPOSITORY.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages) {
            Matcher matcher = BLOCK.matcher(Files.readString(page));
            for (int number = 1; matcher.find(); number++) {
                String text = matcher.group(1);
                tests.add(
                        DynamicTest.dynamicTest(page.getFileName() + ", block " + number, () -> assertCompiles(text)));
            }
        }
        return tests.stream();
    }

    private void assertCompiles(String text) {
        if (text.contains("\n// file: ")) {
            assertThat(Mistakes.of(new SourceFile("model.tm", text))).isEmpty();
            return;
        }
        Compilation compilation = Programs.compile(folder, text);
        assertThat(Programs.mistakes(compilation)).isEmpty();
        Objects.requireNonNull(compilation.checked()).tests().stream()
                .map(test -> TestRunner.run(test, Programs.TODAY))
                .flatMap(outcome -> outcome.failures().stream())
                .forEach(failure -> fail(failure.span() + " " + failure.message()));
    }
}
