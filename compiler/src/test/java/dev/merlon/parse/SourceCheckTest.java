package dev.merlon.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.Expression;
import dev.merlon.ast.Statement;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceCheckTest {
    @Test
    void nulEndsTheReading() {
        assertThat(mistakes("tm 1\nx = \u0000 = = =\u0000")).containsExactly("2:5 TM0003");
    }

    @Test
    void ofABinaryFileNoMoreIsSaid() {
        assertThat(mistakes("\u007FELF\u0002\u0001\u0000 = = =\u0000")).containsExactly("1:7 TM0003");
    }

    @Test
    void aTextInUtf16IsKnownByItsBeginning() {
        Diagnostics diagnostics = new Diagnostics();
        Parser.parse(new SourceFile("m.tm", "\u00FF\u00FEt\u0000m\u0000"), diagnostics);
        assertThat(diagnostics.inFileOrder().get(0).helps()).containsExactly("save the file as UTF-8 in your editor");
    }

    @Test
    void controlCharactersAreReportedEverywhere() {
        assertThat(mistakes("tm 1\n// \u001B[2J\nx = \"\u0007\"\n\u0085"))
                .containsExactly("2:4 TM0003", "3:6 TM0003", "4:1 TM0003");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u202A', '\u202E', '\u2066', '\u2069', '\u200E', '\u200F', '\u061C'})
    void bidirectionalControlsAreReportedEverywhere(char control) {
        assertThat(mistakes("tm 1\n// " + control + "\nx = \"" + control + "\"\n"))
                .containsExactly("2:4 TM0004", "3:6 TM0004");
    }

    @Test
    void carriageReturnAloneIsAMistake() {
        assertThat(mistakes("tm 1\rmodel m\rx = 1\r")).containsExactly("1:5 TM0005");
        assertThat(mistakes("tm 1\nmodel m\r")).containsExactly("2:8 TM0005");
    }

    @Test
    void carriageReturnWithLineFeedTabsAndByteOrderMarkAreFine() {
        SourceFile file = new SourceFile(
                "m.tm", "\uFEFFtm 1\r\n\tnote = \"\"\"\r\n\t  two\r\n\t    lines\r\n\t  \"\"\"\r\n\f\r\n");
        Diagnostics diagnostics = new Diagnostics();
        CompilationUnit unit = Parser.parse(file, diagnostics);
        assertThat(diagnostics.inFileOrder()).isEmpty();
        Statement.Fact fact = (Statement.Fact) unit.items().get(0).statement();
        assertThat(((Expression.TextLiteral) fact.value()).text().value()).isEqualTo("two\n  lines\n");
    }

    @Test
    void byteOrderMarkInsideAFileIsAMistake() {
        assertThat(mistakes("tm 1\nmodel\uFEFFm\n")).containsExactly("2:6 TM0003");
    }

    private static List<String> mistakes(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Parser.parse(new SourceFile("m.tm", text), diagnostics);
        return diagnostics.inFileOrder().stream()
                .map(each -> each.span().position() + " " + each.code())
                .toList();
    }
}
