package dev.merlon.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.parse.Parser;
import dev.merlon.source.SourceFile;
import dev.merlon.testing.Golden;
import dev.merlon.testing.Programs;
import dev.merlon.testing.SyntaxShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The style, case by case, and what must hold of every text: set twice it stays, and it says what it said. */
final class FormatterTest {
    private static final int VARIANTS = 3;

    @TestFactory
    Stream<DynamicTest> style() {
        return Golden.suite("format", ".out", input -> format(Files.readString(input)));
    }

    /** Every file of the repository that can be read at all. */
    @TestFactory
    Stream<DynamicTest> meaningStays() throws IOException {
        return files().map(file -> DynamicTest.dynamicTest(
                Programs.REPOSITORY.relativize(file).toString(), () -> checkAll(Files.readString(file))));
    }

    /** All but the cases that are about layout, or about text that cannot be read. */
    @TestFactory
    Stream<DynamicTest> repositoryIsInTheStyle() throws IOException {
        return files().filter(FormatterTest::isSet)
                .map(file -> DynamicTest.dynamicTest(
                        Programs.REPOSITORY.relativize(file).toString(), () -> {
                            String text = Files.readString(file);
                            if (isRight(text)) {
                                assertThat(text)
                                        .as("run `merlon fmt " + file + "`")
                                        .isEqualTo(format(text));
                            }
                        }));
    }

    private static boolean isSet(Path file) {
        String name = Programs.REPOSITORY.relativize(file).toString().replace('\\', '/');
        return !name.startsWith("compiler/src/test/corpus/syntax/")
                && !name.startsWith("compiler/src/test/corpus/format/")
                // Its lines are not where its statements end.
                && !name.equals("compiler/src/test/corpus/model/clause-in-body.tm")
                // The same as another text, in another layout.
                && !name.endsWith("/cli/diff/same/after/all.tm")
                && !name.contains("/.libs/");
    }

    private static Stream<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("stdlib/src", "examples", "compiler/src")) {
            try (Stream<Path> all = Files.walk(Programs.REPOSITORY.resolve(folder))) {
                all.filter(file -> file.toString().endsWith(".tm")).sorted().forEach(files::add);
            }
        }
        return files.stream();
    }

    private static void checkAll(String text) {
        if (!isRight(text)) {
            assertThat(Formatter.format(new SourceFile("a.tm", text), new Diagnostics()))
                    .isNull();
            return;
        }
        check(text);
        check(text.replaceAll("\r?\n", "\r\n"));
        SplittableRandom random = new SplittableRandom(text.hashCode());
        int small = text.length() < 20_000 ? VARIANTS : 1;
        for (int i = 0; i < small; i++) {
            String other = new Perturbation(text, random.split()).text();
            if (isRight(other)) {
                check(other);
                check(other.replaceAll("\r?\n", "\r\n"));
            }
        }
    }

    private static void check(String text) {
        String once = format(text);
        assertThat(shape(once))
                .as("what is said by\n" + once + "\n-- which was\n" + text)
                .isEqualTo(shape(text));
        assertThat(format(once)).as("set twice").isEqualTo(once);
        assertThat(Perturbation.comments(once)).as("comments of\n" + once).isEqualTo(Perturbation.comments(text));
        boolean wanted = text.indexOf('\n') > 0 && text.charAt(text.indexOf('\n') - 1) == '\r';
        assertThat(once.contains("\r\n")).as("line ends").isEqualTo(wanted);
        assertThat(once).doesNotContainPattern("[ \t]\r?\n").doesNotContainPattern("\n\r?\n\r?\n");
    }

    @Test
    void perturbedTextsCanMostlyBeRead() throws IOException {
        String text = Files.readString(Programs.REPOSITORY.resolve("examples/instant-payments/instant-payments.tm"));
        SplittableRandom random = new SplittableRandom(7);
        long right = Stream.generate(() -> new Perturbation(text, random.split()).text())
                .limit(10)
                .filter(FormatterTest::isRight)
                .count();
        assertThat(right).isGreaterThan(5);
    }

    private static String format(String text) {
        Diagnostics diagnostics = new Diagnostics();
        String formatted = Formatter.format(new SourceFile("model.tm", text), diagnostics);
        return Objects.requireNonNull(formatted, () -> "mistakes " + diagnostics.inFileOrder() + " in\n" + text);
    }

    private static boolean isRight(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Parser.parse(new SourceFile("model.tm", text), diagnostics);
        return !diagnostics.hasErrors();
    }

    private static String shape(String text) {
        Diagnostics diagnostics = new Diagnostics();
        CompilationUnit unit = Parser.parse(new SourceFile("model.tm", text), diagnostics);
        assertThat(diagnostics.hasErrors())
                .as("mistakes in\n" + text + diagnostics.inFileOrder())
                .isFalse();
        return SyntaxShape.of(unit);
    }
}
