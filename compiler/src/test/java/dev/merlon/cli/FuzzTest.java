package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.testing.Mutator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoiled files of all kinds end in no internal error. What once did is kept in {@code src/test/corpus/fuzz}, and an input
 * that does is written to {@code target/fuzz}.
 */
final class FuzzTest {
    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final Path FOUND = BASE.resolve("src/test/corpus/fuzz");
    private static final int RUNS = Integer.getInteger("merlon.fuzz", 150);
    private static final long SEED = Long.getLong("merlon.seed", 1);
    private static final int MOST_CHARACTERS = 6000;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> whatOnceFailedFailsNoMore() throws IOException {
        FuzzTarget target = new FuzzTarget(folder);
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files(FOUND, "")) {
            byte[] input = Files.readAllBytes(file);
            tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                target.source(input);
                target.lock(input);
                target.evidence(input);
            }));
        }
        return tests.stream();
    }

    @Test
    void sources() throws IOException {
        List<String> corpus = texts(BASE.resolve("src/test"), ".tm");
        corpus.addAll(texts(BASE.resolve("../examples"), ".tm"));
        corpus.addAll(texts(BASE.resolve("../stdlib/src/test"), ".tm"));
        fuzz("source", corpus, RUNS, new FuzzTarget(folder)::source);
    }

    @Test
    void locks() throws IOException {
        fuzz("lock", texts(BASE.resolve("src/test"), ".lock"), RUNS / 3, new FuzzTarget(folder)::lock);
    }

    @Test
    void evidence() throws IOException {
        List<String> corpus = texts(BASE.resolve("src/test"), ".xml");
        corpus.addAll(texts(BASE.resolve("src/test"), ".sarif"));
        fuzz("evidence", corpus, RUNS / 3, new FuzzTarget(folder)::evidence);
    }

    private static void fuzz(String what, List<String> corpus, int runs, Consumer<byte[]> target) throws IOException {
        assertThat(corpus).as("texts to spoil").isNotEmpty();
        for (long i = 0; i < runs; i++) {
            byte[] input = new Mutator(SEED * 1_000_000 + i, corpus).next();
            try {
                target.accept(input);
            } catch (AssertionError e) {
                Path kept = BASE.resolve("target/fuzz/" + what + "-" + SEED + "-" + i);
                Files.createDirectories(kept.getParent());
                Files.write(kept, input);
                throw new AssertionError("input " + kept, e);
            }
        }
    }

    private static List<String> texts(Path folder, String suffix) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files(folder, suffix)) {
            // Texts that are no UTF-8 are part of the corpus too.
            String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
            if (text.length() <= MOST_CHARACTERS) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
