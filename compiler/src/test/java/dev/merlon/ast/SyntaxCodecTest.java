package dev.merlon.ast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.parse.Parser;
import dev.merlon.source.SourceFile;
import dev.merlon.testing.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class SyntaxCodecTest {
    @TestFactory
    Stream<DynamicTest> everyFileOfTheRepositoryReadsBackAsItWasWritten() throws IOException {
        try (Stream<Path> files = Files.walk(Programs.REPOSITORY)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".tm"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList();
            return sources.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            Programs.REPOSITORY.relativize(file).toString(), () -> assertReadsBack(file)));
        }
    }

    @Test
    void damagedBytesAreAbsent() {
        SourceFile file = new SourceFile("m.tm", "tm 1\nmodel m\ncomponent a { tags = [\"x\"] }\n");
        byte[] bytes = SyntaxCodec.encode(Parser.parse(file, new Diagnostics()));
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= (byte) (1 + random.nextInt(255));
            boolean checksumOfText = i >= 8 && i < 12;
            if (!checksumOfText) {
                assertThat(SyntaxCodec.decode(file, damaged)).isEmpty();
            }
        }
    }

    @Test
    void bytesKnowTheirText() {
        SourceFile file = new SourceFile("m.tm", "tm 1\nmodel m\n");
        byte[] bytes = SyntaxCodec.encode(Parser.parse(file, new Diagnostics()));
        assertThat(SyntaxCodec.isOf("tm 1\nmodel m\n".getBytes(StandardCharsets.UTF_8), bytes))
                .isTrue();
        assertThat(SyntaxCodec.isOf("tm 1\nmodel n\n".getBytes(StandardCharsets.UTF_8), bytes))
                .isFalse();
    }

    private static void assertReadsBack(Path path) throws IOException {
        SourceFile file = new SourceFile(
                path.getFileName().toString(), new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        CompilationUnit unit = Parser.parse(file, new Diagnostics());
        assertThat(SyntaxCodec.decode(file, SyntaxCodec.encode(unit))).isEqualTo(Optional.of(unit));
    }
}
