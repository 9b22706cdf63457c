package dev.merlon.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.grammar.MerlonLexer;
import dev.merlon.grammar.MerlonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.junit.jupiter.api.Test;

final class ModelGeneratorTest {
    @Test
    void sameSizeGivesSameText() {
        assertThat(ModelGenerator.generate(300)).isEqualTo(ModelGenerator.generate(300));
    }

    @Test
    void hasTwoAndAHalfFlowsForEachComponent() {
        assertThat(ModelGenerator.generate(1_000).lines().filter(line -> line.contains(" flow ")))
                .hasSize(2_500);
    }

    @Test
    void hasTwiceAsManyFlowsWhenDense() {
        assertThat(ModelGenerator.generateDense(2_000).lines().filter(line -> line.contains(" flow ")))
                .hasSize(10_000);
    }

    @Test
    void usesEveryLibraryWithRulesWhenDense() throws IOException {
        try (InputStream libraries = ModelGenerator.class.getResourceAsStream("/META-INF/merlon/libraries.txt")) {
            String paths = new String(Objects.requireNonNull(libraries).readAllBytes(), UTF_8);
            List<String> uses = paths.lines()
                    .filter(path -> !path.startsWith("std/frameworks/"))
                    .map(path -> "use " + path.replace(".tm", "").replace('/', '.'))
                    .toList();
            assertThat(ModelGenerator.generateDense(100).lines().filter(line -> line.startsWith("use ")))
                    .containsExactlyInAnyOrderElementsOf(uses);
        }
    }

    @Test
    void isInTheLanguage() {
        MerlonParser parser = new MerlonParser(
                new CommonTokenStream(new MerlonLexer(CharStreams.fromString(ModelGenerator.generate(100)))));
        parser.file();
        assertThat(parser.getNumberOfSyntaxErrors()).isZero();
    }
}
