package dev.merlon.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.SourceFile;
import dev.merlon.testing.DiagnosticCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever the text, parsing ends without an exception, and every place it speaks of is in the text. */
final class HostileTextTest {
    private static final String[] PIECES =
            ("tm 1 model component a b Foo { } ( ) [ ] : ; , . -> = == < >= \" \"\"\" any all no in where not"
                            + " and or is has within reaches along up to if then else \n with kind enum threat for when mitigated by on"
                            + " expect flow use @ | .. 12 30d 5k EUR 2020-01-01 1.2.3 ` /* */ // /// $ message unknown true ask set of"
                            + " x y table relation via sequence relies covers - + ? \\ ' # {x} \u00E9 \uD83C\uDF89")
                    .split(" ");

    @RepeatedTest(20)
    void randomPieces(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 20; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "tm 1\n" : "");
            int pieces = random.nextInt(150);
            for (int j = 0; j < pieces; j++) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(5) == 0 ? '\n' : ' ');
            }
            check(text.toString());
        }
    }

    @RepeatedTest(20)
    void rightTextsWithRandomEdits(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        for (Path file : DiagnosticCatalogue.corpus("syntax/right").toList()) {
            StringBuilder text = new StringBuilder(Files.readString(file));
            for (int edits = random.nextInt(5); edits >= 0; edits--) {
                int from = random.nextInt(text.length());
                int to = Math.min(text.length(), from + random.nextInt(30));
                switch (random.nextInt(3)) {
                    case 0 -> text.delete(from, to).append(' ');
                    case 1 -> text.insert(from, PIECES[random.nextInt(PIECES.length)]);
                    default -> text.insert(random.nextInt(text.length()), text.substring(from, to));
                }
            }
            check(text.toString());
        }
    }

    @Test
    void everyPrefixOfARightText() throws IOException {
        for (Path file : DiagnosticCatalogue.corpus("syntax/right").toList()) {
            String text = Files.readString(file);
            for (int end = 0; end < text.length(); end += 17) {
                check(text.substring(0, end));
            }
        }
    }

    private static void check(String text) {
        SourceFile file = new SourceFile("m.tm", text);
        Diagnostics diagnostics = new Diagnostics();
        CompilationUnit unit = Parser.parse(file, diagnostics);
        List<Diagnostic> found = diagnostics.inFileOrder();
        for (Diagnostic each : found) {
            assertThat(each.span().start()).isBetween(0, each.span().end());
            assertThat(each.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(each.helps()).as(each.message()).isNotEmpty();
        }
        assertThat(new DiagnosticPrinter(false).print(found)).doesNotContain("null");
        assertThat(AstDump.dump(unit)).isNotEmpty();
    }
}
