package dev.merlon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.source.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a compilation depends on is noticed when it changes. */
final class SeenTest {
    /** After all files were written; the test is quicker than their times are exact. */
    private static final FileTime LATER = FileTime.from(Instant.parse("3000-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    private final Seen seen = new Seen();
    private List<String> lines = List.of();

    @BeforeEach
    void compile() throws IOException {
        Files.createDirectories(folder.resolve("model/parts"));
        Files.createDirectories(folder.resolve("other"));
        Files.writeString(folder.resolve("other/platform.tm"), "tm 1\nmodel platform\nuse std.core\n");
        Files.writeString(folder.resolve("model/parts/one.tm"), "tm 1\npart of shop\ncomponent till : Service\n");
        Files.writeString(folder.resolve("model/plan.pdf"), "the plan");
        Files.writeString(folder.resolve("model/shop.tm"), """
                tm 1
                model shop
                use std.core
                use std.api
                use "../other/platform.tm" as platform
                include "parts/*.tm"
                component site : WebApplication
                control limits : RateLimiting on site { evidence file "plan.pdf" }
                """);
        Compiler compiler = new Compiler(
                        folder, LibraryLoader.CLASS_PATH, LocalDate.parse("2026-11-21"), LockMode.COMPARE)
                .withSeen(seen);
        List<Compilation> compilations = compiler.compile(List.of(Path.of("model/shop.tm")));
        assertThat(compilations).noneMatch(Compilation::hasErrors);
        lines = seen.lines(LATER).orElseThrow();
        assertThat(Seen.isStill(lines)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "the model itself,               model/shop.tm",
        "a model that it uses,           other/platform.tm",
        "a part that is new,             model/parts/two.tm",
        "a lock where there was none,    model/merlon.lock",
    })
    void whatIsWritten(String what, String file) throws IOException {
        Files.writeString(folder.resolve(file), "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(Seen.isStill(lines)).as(what).isFalse();
        assertThat(seen.lines(LATER)).as(what + ", meanwhile").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a part,                         model/parts/one.tm",
        "a file that is evidence,        model/plan.pdf",
    })
    void whatIsGone(String what, String file) throws IOException {
        Files.delete(folder.resolve(file));
        assertThat(Seen.isStill(lines)).as(what).isFalse();
        assertThat(seen.lines(LATER)).as(what + ", meanwhile").isEmpty();
    }

    @Test
    void theTimeOfAFileDoesNotMatter() throws IOException {
        Files.setLastModifiedTime(folder.resolve("model/shop.tm"), FileTime.fromMillis(0));
        assertThat(Seen.isStill(lines)).isTrue();
    }

    @Test
    void otherContentOfTheSameSizeAndTimeIsNoticed() throws IOException {
        Path plan = folder.resolve("model/plan.pdf");
        FileTime written = Files.getLastModifiedTime(plan);
        String stamp = FileStamp.of(plan);
        Instant end = Instant.now().plusSeconds(10);
        do {
            // Until the clock of the file system has gone on.
            Files.writeString(plan, "THE PLAN");
            Files.setLastModifiedTime(plan, written);
        } while (!stamp.equals(FileStamp.NONE)
                && stamp.equals(FileStamp.of(plan))
                && Instant.now().isBefore(end));
        assertThat(Seen.isStill(lines)).isFalse();
    }

    @Test
    void whatWasWrittenAfterTheStartIsNotKnown() throws IOException {
        assertThat(seen.lines(LATER)).contains(lines);
        assertThat(seen.lines(FileTime.fromMillis(0))).isEmpty();
    }

    @Test
    void aFileOfTheSameContentMayTakeItsPlace() throws IOException {
        Path plan = folder.resolve("model/plan.pdf");
        Files.move(plan, folder.resolve("old.pdf"));
        Files.writeString(plan, "the plan");
        assertThat(Seen.isStill(lines)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"what", "what is\0this", "file - -", "file - - \0", "tree nowhere"})
    void aLineThatNobodyUnderstands(String line) throws IOException {
        assertThat(Seen.isStill(List.of(line))).isFalse();
    }
}
