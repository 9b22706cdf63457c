package dev.merlon.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.Fix;
import dev.merlon.source.SourceFile;
import dev.merlon.testing.DiagnosticCatalogue;
import dev.merlon.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every construct and every mistake of the syntax, with the whole tree and the whole message. */
final class SyntaxCorpusTest {
    /** What no readable case can hold; {@link SourceCheckTest} and {@link LimitsTest} have them. */
    private static final Set<String> ELSEWHERE =
            Set.of("TM0003", "TM0004", "TM0005", "TM9001", "TM9002", "TM9003", "TM9004");

    @TestFactory
    Stream<DynamicTest> trees() {
        return Golden.suite("syntax", ".ast", input -> AstDump.dump(parse(input, new Diagnostics())));
    }

    @TestFactory
    Stream<DynamicTest> messages() {
        return Golden.suite("syntax", ".diag", input -> {
            Diagnostics diagnostics = new Diagnostics();
            parse(input, diagnostics);
            return new DiagnosticPrinter(false).print(diagnostics.inFileOrder());
        });
    }

    @TestFactory
    Stream<DynamicTest> rightFilesHaveNoMistake() {
        return DiagnosticCatalogue.corpus("syntax/right")
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Diagnostics diagnostics = new Diagnostics();
                    parse(file, diagnostics);
                    assertThat(diagnostics.inFileOrder()).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyFixMendsItsMistake() {
        return DiagnosticCatalogue.corpus("syntax/wrong")
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Diagnostics diagnostics = new Diagnostics();
                    parse(file, diagnostics);
                    List<Diagnostic> mistakes = diagnostics.inFileOrder();
                    for (Diagnostic mistake : mistakes) {
                        if (!mistake.fixes().isEmpty()) {
                            assertMended(mistake, mistakes);
                        }
                    }
                    assertApart(mistakes);
                }));
    }

    /** Whether the fixes of a mistake leave fewer like it, and bring none that was not there. */
    private static void assertMended(Diagnostic mistake, List<Diagnostic> before) {
        List<Fix> fixes = new ArrayList<>(mistake.fixes());
        fixes.sort(Comparator.comparing((Fix fix) -> -fix.span().start()));
        SourceFile file = mistake.span().file();
        String text = file.text();
        for (Fix fix : fixes) {
            text = text.substring(0, fix.span().start())
                    + fix.replacement()
                    + text.substring(fix.span().end());
        }
        Diagnostics left = new Diagnostics();
        Parser.parse(new SourceFile(file.name(), text), left);
        List<String> after = messages(left.inFileOrder());
        String where = mistake.message() + " at " + mistake.span().position();
        List<String> expected = new ArrayList<>(messages(before));
        expected.remove(mistake.message());
        after.forEach(message -> assertThat(expected.remove(message))
                .as("%s: then `%s`", where, message)
                .isTrue());
    }

    private static List<String> messages(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::message).toList();
    }

    /** Whether all fixes can be applied at once. */
    private static void assertApart(List<Diagnostic> mistakes) {
        List<Fix> fixes = mistakes.stream()
                .flatMap(mistake -> mistake.fixes().stream())
                .sorted(Comparator.comparing((Fix fix) -> fix.span().start()))
                .toList();
        for (int i = 1; i < fixes.size(); i++) {
            assertThat(fixes.get(i).span().start())
                    .as(fixes.get(i).span().position() + ": " + fixes.get(i).replacement())
                    .isGreaterThanOrEqualTo(fixes.get(i - 1).span().end());
        }
    }

    @Test
    void everyMistakeHasACase() {
        DiagnosticCatalogue.assertEveryCodeHasACase(ParseDiagnostics.class, "syntax", ELSEWHERE);
    }

    private static CompilationUnit parse(Path input, Diagnostics diagnostics) throws IOException {
        return Parser.parse(new SourceFile(input.getFileName().toString(), Files.readString(input)), diagnostics);
    }
}
