package dev.merlon.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.backend.OutputFile;
import dev.merlon.compile.Seen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a check counts again: results of tests count where the model names some, those of generated tests always. */
final class UpToDateTest {
    private static final List<String> TOLD = List.of("info bank: no open threat.");
    private static final List<OutputFile> OUTPUTS =
            List.of(new OutputFile("report.md", "text".getBytes(StandardCharsets.UTF_8)));

    @TempDir
    private Path folder;

    private UpToDate state;

    @BeforeEach
    void outputs() throws IOException {
        state = new UpToDate(folder.resolve("state.txt"), "key");
        Files.write(folder.resolve("report.md"), OUTPUTS.get(0).content());
    }

    private void remember(UpToDate.Evidence evidence, boolean all) {
        state.remember(
                new UpToDate.Looked(UpToDate.Looked.now(), new Seen(), List.of()),
                new UpToDate.Outcome(folder, OUTPUTS, TOLD),
                evidence,
                all);
    }

    private static UpToDate.Evidence evidence(String all, String generated) {
        return wanted -> wanted ? all : generated;
    }

    @Test
    void allResultsCountWhereAModelNamesSome() throws IOException {
        remember(evidence("a", "g"), true);
        assertThat(state.told(folder, evidence("a", "other"))).isEqualTo(List.of("info bank: no open threat."));
        assertThat(state.told(folder, evidence("other", "g"))).isNull();
    }

    @Test
    void resultsOfGeneratedTestsCountWithoutBeingNamed() throws IOException {
        remember(evidence("a", "g"), false);
        assertThat(state.told(folder, evidence("other", "g"))).isNotNull();
        assertThat(state.told(folder, evidence("a", "other"))).isNull();
    }

    @Test
    void outputThatIsGoneIsWrittenAgain() throws IOException {
        remember(UpToDate.Evidence.NONE, false);
        assertThat(state.told(folder, UpToDate.Evidence.NONE)).isNotNull();
        Files.delete(folder.resolve("report.md"));
        assertThat(state.told(folder, UpToDate.Evidence.NONE)).isNull();
    }

    @Test
    void otherTimeOfTheSameOutputDoesNotMatter() throws IOException {
        remember(UpToDate.Evidence.NONE, false);
        Files.setLastModifiedTime(folder.resolve("report.md"), FileTime.from(Instant.EPOCH));
        assertThat(state.told(folder, UpToDate.Evidence.NONE)).isNotNull();
    }

    @Test
    void otherOutputOfTheSameSizeIsWrittenAgain() throws IOException {
        remember(UpToDate.Evidence.NONE, false);
        Files.writeString(folder.resolve("report.md"), "test");
        Files.setLastModifiedTime(folder.resolve("report.md"), FileTime.from(Instant.EPOCH));
        assertThat(state.told(folder, UpToDate.Evidence.NONE)).isNull();
    }

    @Test
    void otherKeyCountsAsAnotherCheck() throws IOException {
        remember(UpToDate.Evidence.NONE, false);
        UpToDate other = new UpToDate(folder.resolve("state.txt"), "other");
        assertThat(other.told(folder, UpToDate.Evidence.NONE)).isNull();
    }

    @Test
    void whatChangedMeanwhileIsNotRemembered() throws IOException {
        Path model = Files.writeString(folder.resolve("bank.tm"), "model bank");
        state.remember(
                new UpToDate.Looked(FileTime.from(Instant.EPOCH), new Seen(), List.of(model)),
                new UpToDate.Outcome(folder, OUTPUTS, TOLD),
                UpToDate.Evidence.NONE,
                false);
        assertThat(state.told(folder, UpToDate.Evidence.NONE)).isNull();
    }
}
