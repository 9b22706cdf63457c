package dev.merlon.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.ElementStatement;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.format.Formatter;
import dev.merlon.rule.Analysis;
import dev.merlon.source.SourceFile;
import dev.merlon.testing.Programs;
import dev.merlon.type.Truth;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that would exhaust stack, memory or patience gives one clear mistake. */
final class LimitsTest {
    private static final String HEAD = "tm 1\nmodel m\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|boundary b {",
                "x = |(",
                "x = |[",
                "x = |f(",
                "x = |not ",
                "x = |if a then ",
                "x = |any a in b : ",
                "x = |a and ",
                "x = |a.",
                "x = |a + ",
                "x : |set of "
            })
    void deepNestingIsOneMistake(String startAndPiece) {
        int border = startAndPiece.indexOf('|');
        String piece = startAndPiece.substring(border + 1);
        String text = HEAD + startAndPiece.substring(0, border) + piece.repeat(10_000) + "a";
        assertThat(codes(text)).containsExactly("TM9002");
    }

    @Test
    void nestingBelowTheLimitIsFine() {
        int deep = TokenCheck.DEEPEST;
        assertThat(codes(HEAD + "boundary b { ".repeat(deep) + "}".repeat(deep)))
                .isEmpty();
        assertThat(codes(HEAD + "x = " + "(".repeat(deep) + "a" + ")".repeat(deep)))
                .isEmpty();
        assertThat(codes(HEAD + "x = " + "a + ".repeat(300) + "a")).isEmpty();
    }

    /** Compiled, evaluated and set in the style on a stack of the usual size; the last part decides. */
    @ParameterizedTest
    @CsvSource({"and, true, false", "or, false, true"})
    void aRowOfConditionsIsNoNesting(String operator, String part, String last, @TempDir Path folder) {
        String link = "s.custom-code == " + part + " " + operator + " ";
        String head = HEAD + "use std.core\ncomponent s : Service\nassert long \"Long\" = ";
        String text = head + link.repeat(GuardedParser.LONGEST_CHAIN) + "s.custom-code == " + last + "\n";
        Analysis analysis = Programs.analysis(Programs.compile(folder, text));
        assertThat(analysis.assertions().get(0).truth()).isEqualTo(Truth.valueOf(last.toUpperCase(Locale.ROOT)));
        SourceFile file = new SourceFile("m.tm", text);
        assertThat(Formatter.format(file, new Diagnostics())).contains("\n  " + operator + " s.custom-code == " + last);
        assertThat(codes(head + link.repeat(GuardedParser.LONGEST_CHAIN + 1) + "s.custom-code\n"))
                .containsExactly("TM9002");
    }

    @Test
    void manyBracketsBesideEachOtherAreFine() {
        assertThat(codes(HEAD + "x = [" + "(a), ".repeat(5_000) + "a]")).isEmpty();
    }

    @Test
    void hugeFileIsNotRead() {
        SourceFile file = new SourceFile("huge.tm", "a".repeat(Parser.LARGEST_FILE + 1));
        assertThat(codes(parse(file))).containsExactly("TM9001");
    }

    @Test
    void tooManyTokensAreNotRead() {
        assertThat(codes(HEAD + ";".repeat(TokenCheck.MOST_TOKENS))).containsExactly("TM9003");
    }

    @Test
    void readingStopsAfterManyMistakes() {
        List<Diagnostic> found = parse(new SourceFile("m.tm", HEAD + "x = = 1\n".repeat(5_000)));
        assertThat(found).hasSize(SyntaxErrorStrategy.MOST_MISTAKES + 1);
        assertThat(found.get(found.size() - 1).code()).isEqualTo(ParseDiagnostics.TOO_MANY_MISTAKES);
    }

    @Test
    void restOfTheFileSurvivesAMistake() {
        SourceFile file = new SourceFile("m.tm", HEAD + "flow a ->\ncomponent b { owner = }\ncomponent c\n");
        CompilationUnit unit = Parser.parse(file, new Diagnostics());
        assertThat(unit.items().stream()
                        .map(item -> item.statement())
                        .filter(ElementStatement.Element.class::isInstance)
                        .map(element ->
                                ((ElementStatement.Element) element).name().text()))
                .containsExactly("b", "c");
    }

    private static List<String> codes(String text) {
        return codes(parse(new SourceFile("m.tm", text)));
    }

    private static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(each -> each.code().text()).toList();
    }

    private static List<Diagnostic> parse(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        Parser.parse(file, diagnostics);
        return diagnostics.inFileOrder();
    }
}
