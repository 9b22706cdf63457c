package dev.merlon.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/** The quick lexer reads what the grammar says, or nothing. */
class QuickLexerTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).resolve("..").normalize();
    private static final int RANDOM_TEXTS = 20_000;

    private static final String[] PIECES = {
        "a",
        "Z",
        "kebab-case",
        "Pascal",
        "tm",
        "model",
        "out-of-scope",
        "max-age",
        "not",
        "in",
        "true",
        "x1",
        "_",
        "-",
        "--",
        "->",
        "0",
        "7",
        "42",
        "2027-03-31",
        "2027",
        "12027-03-31",
        "1.4",
        "1.4.0",
        "1..2",
        "30d",
        "5min",
        "3mo",
        "30days",
        "250k",
        "2.5M",
        "9x",
        "1e5",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\t",
        "\f",
        "\uFEFF",
        "\"",
        "\"\"",
        "\"\"\"",
        "\"text\"",
        "\"a\\\"b\"",
        "\\",
        "\\\\",
        "`",
        "`quoted name`",
        "``",
        "/",
        "//",
        "///",
        "////",
        "/*",
        "*/",
        "/* c */",
        "*",
        "+",
        "+=",
        "=",
        "==",
        "!",
        "!=",
        "<",
        "<=",
        ">",
        ">=",
        ":",
        ";",
        ",",
        ".",
        "..",
        "|",
        "?",
        "@",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        "é",
        "ß",
        "名",
        "\uD83D\uDE00",
        "\uD835\uDC00",
        "\"\uD83D\uDE00\"",
        "// \uD83D\uDE00",
        "#",
        "$",
        "~",
        "\0",
        "\u202E",
        "and",
        "or",
        "k",
        "s",
        "-1",
        "a-",
        "-a",
        "a--b",
    };

    @Test
    void readsEveryFileAsTheGrammarSays() throws IOException {
        int quick = 0;
        int files = 0;
        try (Stream<Path> paths = Files.walk(ROOT)) {
            for (Path path : paths.filter(QuickLexerTest::isSource).sorted().toList()) {
                files++;
                quick += compare(new String(Files.readAllBytes(path), StandardCharsets.UTF_8)) ? 1 : 0;
            }
        }
        assertThat(files).isGreaterThan(100);
        assertThat(quick).isGreaterThan(files * 8 / 10);
    }

    @Test
    void readsRandomTextsAsTheGrammarSays() {
        SplittableRandom random = new SplittableRandom(20261122);
        int quick = 0;
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(1, 9); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            quick += compare(text.toString()) ? 1 : 0;
        }
        assertThat(quick).isGreaterThan(RANDOM_TEXTS / 5);
    }

    @Test
    void readsAPartOfATextAsTheGrammarSays() {
        String text = "\"before {a + count(x)} after\"";
        SourceFile file = new SourceFile("hole.tm", text);
        int start = text.indexOf('{') + 1;
        int end = text.indexOf('}');
        List<Token> quick = Objects.requireNonNull(QuickLexer.read(text, new SourceCharStream(file, start, end)));
        assertThat(shown(quick)).isEqualTo(shown(Syntax.generatedLexer(new SourceCharStream(file, start, end))));
    }

    /** Whether the quick lexer reads a text; fails where it reads it otherwise. */
    private static boolean compare(String text) {
        SourceFile file = new SourceFile("random.tm", text);
        List<Token> quick = QuickLexer.read(text, new SourceCharStream(file, 0, text.length()));
        if (quick != null) {
            List<Token> generated = Syntax.generatedLexer(new SourceCharStream(file, 0, text.length()));
            assertThat(shown(quick)).as(text).isEqualTo(shown(generated));
        }
        return quick != null;
    }

    private static List<String> shown(List<Token> tokens) {
        List<String> shown = new ArrayList<>();
        for (Token token : tokens) {
            shown.add(token.getType() + " " + token.getChannel() + " " + token.getStartIndex() + "-"
                    + token.getStopIndex() + " " + token.getLine() + ":" + token.getCharPositionInLine() + " "
                    + token.getText());
        }
        return shown;
    }

    private static boolean isSource(Path path) {
        String name = path.toString();
        return name.endsWith(".tm") && !name.contains("/target/");
    }
}
