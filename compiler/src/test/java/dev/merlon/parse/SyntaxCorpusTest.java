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
                    for (Diagnostic mistake : diagnostics.inFileOrder()) {
                        if (!mistake.fixes().isEmpty()) {
                            assertMended(file.getFileName().toString(), mistake, diagnostics.inFileOrder());
                        }
                    }
                }));
    }

    /** Whether the fixes of a mistake leave fewer like it. */
    private static void assertMended(String name, Diagnostic mistake, List<Diagnostic> before) {
        String text = mistake.span().file().text();
        for (Fix fix : mistake.fixes()) {
            text = text.substring(0, fix.span().start())
                    + fix.replacement()
                    + text.substring(fix.span().end());
        }
        Diagnostics left = new Diagnostics();
        Parser.parse(new SourceFile(name, text), left);
        assertThat(like(mistake, left.inFileOrder()))
                .as("%s: %s at %s", name, mistake.message(), mistake.span().position())
                .isLessThan(like(mistake, before));
    }

    private static long like(Diagnostic mistake, List<Diagnostic> found) {
        return found.stream()
                .filter(other -> other.message().equals(mistake.message()))
                .count();
    }

    @Test
    void everyMistakeHasACase() {
        DiagnosticCatalogue.assertEveryCodeHasACase(ParseDiagnostics.class, "syntax", ELSEWHERE);
    }

    private static CompilationUnit parse(Path input, Diagnostics diagnostics) throws IOException {
        return Parser.parse(new SourceFile(input.getFileName().toString(), Files.readString(input)), diagnostics);
    }
}
