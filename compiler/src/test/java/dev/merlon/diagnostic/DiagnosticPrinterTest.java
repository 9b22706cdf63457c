package dev.merlon.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import org.junit.jupiter.api.Test;

final class DiagnosticPrinterTest {
    private static final DiagnosticCode CODE = DiagnosticCode.error(1);

    @Test
    void messagePlaceNotesAndHelps() {
        SourceFile file = new SourceFile("bank/core.tm", "tm 1\nflow a -> b\n");
        Diagnostic diagnostic = Diagnostic.of(CODE, file.span(10, 11), "there is no `a`")
                .withNote("first line\nsecond line")
                .withHelp("declare it");
        assertThat(print(diagnostic)).isEqualTo("""
                error[TM0001]: there is no `a`
                 --> bank/core.tm:2:6
                  |
                2 | flow a -> b
                  |      ^
                  |
                  = note: first line
                          second line
                  = help: declare it
                """);
    }

    @Test
    void labelsOfTheSameFileStandInLineOrderWithGapsMarked() {
        SourceFile file = new SourceFile("m.tm", "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n");
        Diagnostic diagnostic = Diagnostic.of(CODE, of(file, "ten"), "m")
                .withLabel(of(file, "one"), "far")
                .withLabel(of(file, "eight"), "near");
        assertThat(print(diagnostic)).isEqualTo("""
                error[TM0001]: m
                  --> m.tm:10:1
                   |
                 1 | one
                   | --- far
                ...
                 8 | eight
                   | ----- near
                 9 | nine
                10 | ten
                   | ^^^
                """);
    }

    @Test
    void labelsOfOtherFilesHaveTheirOwnLines() {
        SourceFile one = new SourceFile("one.tm", "data pan\n");
        SourceFile two = new SourceFile("two.tm", "\n  data pan\n");
        Diagnostic diagnostic =
                Diagnostic.of(CODE, of(two, "pan"), "declared twice").withLabel(of(one, "pan"), "first here");
        assertThat(print(diagnostic)).isEqualTo("""
                error[TM0001]: declared twice
                 --> two.tm:2:8
                  |
                2 |   data pan
                  |        ^^^
                 ::: one.tm:1:6
                  |
                1 | data pan
                  |      --- first here
                """);
    }

    @Test
    void spanOfSeveralLinesIsMarkedOnFirstAndLast() {
        SourceFile file = new SourceFile("m.tm", "boundary a {\n  x\n  y\n  }\n");
        assertThat(print(Diagnostic.of(CODE, file.span(9, 24), "m"))).isEqualTo("""
                error[TM0001]: m
                 --> m.tm:1:10
                  |
                1 | boundary a {
                  |          ^^^
                ...
                4 |   }
                  |   ^
                """);
    }

    @Test
    void spanThatEndsWithItsLineIsOneLine() {
        SourceFile file = new SourceFile("m.tm", "abc\r\ndef\r\n");
        assertThat(print(Diagnostic.of(CODE, file.span(1, 5), "m"))).isEqualTo("""
                error[TM0001]: m
                 --> m.tm:1:2
                  |
                1 | abc
                  |  ^^
                """);
    }

    @Test
    void endOfFileHasAMarkToo() {
        SourceFile file = new SourceFile("m.tm", "tm 1\n");
        assertThat(print(Diagnostic.of(CODE, file.span(5, 5), "m"))).isEqualTo("""
                error[TM0001]: m
                 --> m.tm:2:1
                  |
                2 |
                  | ^
                """);
    }

    @Test
    void tabsWideAndCombiningCharactersKeepMarksBelowTheirText() {
        SourceFile file = new SourceFile("m.tm", "\ta\t日e\u0301 X\n");
        assertThat(print(Diagnostic.of(CODE, of(file, "X"), "m"))).isEqualTo("""
                error[TM0001]: m
                 --> m.tm:1:8
                  |
                1 |     a   日é X
                  |             ^
                """.replace("é", "e\u0301"));
    }

    @Test
    void charactersThatActOnATerminalAreSpeltOut() {
        SourceFile file = new SourceFile("m\u001B.tm", "a\u202Eb\u001B[31mc\u0000\n");
        String printed = print(
                Diagnostic.of(CODE, of(file, "c"), "here: \u001B[2J\u2066").withHelp("delete\u0007"));
        assertThat(printed).isEqualTo("""
                error[TM0001]: here: \\u{1B}[2J\\u{2066}
                 --> m\\u{1B}.tm:1:9
                  |
                1 | a\\u{202E}b\\u{1B}[31mc\\u{0}
                  |                     ^
                  |
                  = help: delete\\u{7}
                """);
    }

    @Test
    void longLineIsCutAroundTheMark() {
        String before = "x".repeat(300);
        SourceFile file = new SourceFile("m.tm", before + "HERE" + "y".repeat(300) + "\n");
        String printed = print(Diagnostic.of(CODE, of(file, "HERE"), "m"));
        assertThat(printed.lines()).allMatch(line -> line.length() < 140);
        String[] lines = printed.split("\n");
        assertThat(lines[3]).startsWith("1 | … xxx").endsWith("yyy …");
        assertThat(lines[4].indexOf('^')).isEqualTo(lines[3].indexOf("HERE"));
        assertThat(lines[4].trim()).endsWith("^^^^");
    }

    @Test
    void markWiderThanTheWindowIsCut() {
        SourceFile file = new SourceFile("m.tm", "z".repeat(10_000));
        String printed = print(Diagnostic.of(CODE, file.span(0, 10_000), "m"));
        assertThat(printed.lines()).allMatch(line -> line.length() < 140);
    }

    @Test
    void emptyFileIsNamedOnly() {
        SourceFile file = new SourceFile("m.tm", "");
        assertThat(print(Diagnostic.of(CODE, file.span(0, 0), "m"))).isEqualTo("error[TM0001]: m\n --> m.tm\n");
    }

    @Test
    void coloursMarkSeverityAndFrame() {
        SourceFile file = new SourceFile("m.tm", "abc");
        Diagnostic warning = Diagnostic.of(DiagnosticCode.warning(2), file.span(0, 3), "m");
        String printed = new DiagnosticPrinter(true).print(warning);
        assertThat(printed).contains("\u001B[1;33mwarning[TM0002]\u001B[0m", "\u001B[1;33m^^^\u001B[0m");
        assertThat(printed.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(print(warning));
    }

    private static String print(Diagnostic diagnostic) {
        return new DiagnosticPrinter(false).print(diagnostic);
    }

    private static Span of(SourceFile file, String text) {
        int at = file.text().indexOf(text);
        return file.span(at, at + text.length());
    }
}
