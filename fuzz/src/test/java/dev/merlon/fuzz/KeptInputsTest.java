package dev.merlon.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a target once failed on, it does not fail on any more; and it reads what the fuzzer begins with. */
final class KeptInputsTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("..")
            .normalize();
    private static final int SEEDS = 40;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> whatOnceFailedFailsNoMore() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Target target : Target.values()) {
            for (Path file : Seeds.kept(ROOT, target)) {
                tests.add(DynamicTest.dynamicTest(
                        target.word() + "/" + file.getFileName(), () -> target.read(Files.readAllBytes(file), folder)));
            }
        }
        return tests.stream();
    }

    /** An input that is kept where no target looks for it would never be read again. */
    @Test
    void keptInputsAreOfATarget() throws IOException {
        List<String> known = Stream.of(Target.values()).map(Target::word).toList();
        try (Stream<Path> folders = Files.list(ROOT.resolve("fuzz/src/test/corpus"))) {
            assertThat(folders.map(each -> each.getFileName().toString())).isSubsetOf(known);
        }
    }

    @TestFactory
    Stream<DynamicTest> theFuzzerBeginsWithWhatIsRight() {
        return Stream.of(Target.values())
                .map(target -> DynamicTest.dynamicTest(target.word(), () -> {
                    Path seeds = folder.resolve("seeds");
                    new Seeds(ROOT).write(target, seeds, SEEDS);
                    try (Stream<Path> files = Files.list(seeds)) {
                        List<Path> all = files.sorted().toList();
                        assertThat(all).hasSizeGreaterThan(3);
                        for (Path file : all) {
                            target.read(Files.readAllBytes(file), folder);
                        }
                    }
                }));
    }
}
