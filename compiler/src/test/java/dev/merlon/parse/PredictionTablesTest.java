package dev.merlon.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.junit.jupiter.api.Test;

/** A parser that has learnt its grammar builds the same trees as one that has not. */
class PredictionTablesTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).resolve("..").normalize();

    @Test
    void tablesAreOfThisGrammar() {
        assertThat(PredictionTables.trained()).isNotNull();
    }

    @Test
    void treesAreTheSame() throws IOException {
        SplittableRandom random = new SplittableRandom(20261122);
        for (Path path : sources()) {
            List<Token> tokens = tokens(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
            compare(path, tokens);
            for (int i = 0; i < 3; i++) {
                compare(path, disturbed(tokens, random));
            }
        }
    }

    private static void compare(Path path, List<Token> tokens) {
        String untrained = tree(Syntax.untrained(stream(tokens)));
        assertThat(tree(Syntax.firstAttempt(stream(tokens))))
                .as(path.toString())
                .isEqualTo(untrained);
    }

    private static List<Token> disturbed(List<Token> tokens, SplittableRandom random) {
        List<Token> disturbed = new ArrayList<>(tokens);
        int last = disturbed.size() - 1;
        if (last > 1) {
            Collections.swap(disturbed, random.nextInt(last), random.nextInt(last));
            disturbed.remove(random.nextInt(last));
        }
        return disturbed;
    }

    private static String tree(GuardedParser parser) {
        try {
            return parser.file().toStringTree(parser);
        } catch (ParseCancellationException | TooDeepException e) {
            return "mistake at " + parser.getCurrentToken();
        }
    }

    private static List<Token> tokens(String text) {
        SourceFile file = new SourceFile("text.tm", text);
        return Syntax.generatedLexer(new SourceCharStream(file, 0, text.length()));
    }

    private static CommonTokenStream stream(List<Token> tokens) {
        return new CommonTokenStream(new ListTokenSource(tokens));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> paths = Files.walk(ROOT)) {
            return paths.filter(path ->
                            path.toString().endsWith(".tm") && !path.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }
}
