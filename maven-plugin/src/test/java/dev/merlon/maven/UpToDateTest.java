package dev.merlon.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.backend.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
                UpToDate.Looked.at(List.of(), evidence), new UpToDate.Outcome(folder, OUTPUTS, TOLD), evidence, all);
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
    void resultsThatChangedMeanwhileAreNotRemembered() throws IOException {
        UpToDate.Looked looked = UpToDate.Looked.at(List.of(), evidence("passed", "g"));
        UpToDate.Outcome outcome = new UpToDate.Outcome(folder, OUTPUTS, TOLD);
        state.remember(looked, outcome, evidence("failed", "g"), true);
        assertThat(state.told(folder, evidence("failed", "g"))).isNull();
        state.remember(looked, outcome, evidence("passed", "g"), true);
        assertThat(state.told(folder, evidence("passed", "g"))).isNotNull();
    }

    @Test
    void whatStaysIsRemembered() throws IOException {
        assertThat(rememberedAfter(bank -> {})).isTrue();
    }

    @Test
    void whatChangedMeanwhileIsNotRemembered() throws IOException {
        assertThat(rememberedAfter(bank -> Files.writeString(bank.resolve("bank.tm"), "model other")))
                .isFalse();
    }

    @Test
    void whatWasReplacedMeanwhileByAnOlderFileIsNotRemembered() throws IOException {
        Path older = old(Files.writeString(folder.resolve("older.tm"), "model older"));
        assertThat(rememberedAfter(
                        bank -> Files.move(older, bank.resolve("bank.tm"), StandardCopyOption.REPLACE_EXISTING)))
                .isFalse();
    }

    @Test
    void whatCameMeanwhileIsNotRemembered() throws IOException {
        assertThat(rememberedAfter(bank -> old(Files.writeString(bank.resolve("part.tm"), "part of bank"))))
                .isFalse();
    }

    @Test
    void whatWentMeanwhileIsNotRemembered() throws IOException {
        assertThat(rememberedAfter(bank -> Files.delete(bank.resolve("bank.tm"))))
                .isFalse();
    }

    /** What happens to a folder while a check is at work. */
    private interface Meanwhile {
        void happens(Path bank) throws IOException;
    }

    /** Whether a check is remembered that looked at a folder before something happened to it. */
    private boolean rememberedAfter(Meanwhile meanwhile) throws IOException {
        Path bank = Files.createDirectory(folder.resolve("bank"));
        old(Files.writeString(bank.resolve("bank.tm"), "model bank"));
        UpToDate.Looked looked = UpToDate.Looked.at(List.of(bank), UpToDate.Evidence.NONE);
        meanwhile.happens(bank);
        state.remember(looked, new UpToDate.Outcome(folder, OUTPUTS, TOLD), UpToDate.Evidence.NONE, false);
        return state.told(folder, UpToDate.Evidence.NONE) != null;
    }

    private static Path old(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }
}
