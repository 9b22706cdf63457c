package dev.merlon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a compilation depends on is noticed when it changes. */
final class SeenTest {
    @TempDir
    Path folder;

    private Path model;
    private List<String> lines = List.of();

    @BeforeEach
    void compile() throws IOException {
        Files.createDirectories(folder.resolve("model/parts"));
        Files.createDirectories(folder.resolve("other"));
        Files.writeString(folder.resolve("other/platform.tm"), "tm 1\nmodel platform\nuse std.core\n");
        Files.writeString(folder.resolve("model/parts/one.tm"), "tm 1\npart of shop\ncomponent till : Service\n");
        Files.writeString(folder.resolve("model/plan.pdf"), "the plan");
        model = Files.writeString(folder.resolve("model/shop.tm"), """
                tm 1
                model shop
                use std.core
                use std.api
                use "../other/platform.tm" as platform
                include "parts/*.tm"
                component site : WebApplication
                control limits : RateLimiting on site { evidence file "plan.pdf" }
                """);
        Compiler compiler =
                new Compiler(folder, LibraryLoader.CLASS_PATH, LocalDate.parse("2026-11-21"), LockMode.COMPARE);
        List<Compilation> compilations = compiler.compile(List.of(Path.of("model/shop.tm")));
        assertThat(compilations).noneMatch(Compilation::hasErrors);
        lines = compiler.seen().lines();
        assertThat(Seen.isStill(lines)).isTrue();
    }

    @Test
    void theModelItself() throws IOException {
        Files.writeString(model, Files.readString(model) + "\n");
        assertThat(Seen.isStill(lines)).isFalse();
    }

    @Test
    void theTimeOfAFileDoesNotMatter() throws IOException {
        Files.setLastModifiedTime(model, FileTime.fromMillis(0));
        assertThat(Seen.isStill(lines)).isTrue();
    }

    @Test
    void aModelThatItUses() throws IOException {
        Files.writeString(folder.resolve("other/platform.tm"), "tm 1\nmodel platform version 2.0.0\nuse std.core\n");
        assertThat(Seen.isStill(lines)).isFalse();
    }

    @Test
    void aPartThatIsNew() throws IOException {
        Files.writeString(folder.resolve("model/parts/two.tm"), "tm 1\npart of shop\n");
        assertThat(Seen.isStill(lines)).isFalse();
    }

    @Test
    void aPartThatIsGone() throws IOException {
        Files.delete(folder.resolve("model/parts/one.tm"));
        assertThat(Seen.isStill(lines)).isFalse();
    }

    @Test
    void aLockWhereThereWasNone() throws IOException {
        Files.writeString(folder.resolve("model/merlon.lock"), "");
        assertThat(Seen.isStill(lines)).isFalse();
    }

    @Test
    void aFileThatIsEvidence() throws IOException {
        Files.delete(folder.resolve("model/plan.pdf"));
        assertThat(Seen.isStill(lines)).isFalse();
    }

    @Test
    void aLineThatNobodyUnderstands() throws IOException {
        assertThat(Seen.isStill(List.of("what"))).isFalse();
        assertThat(Seen.isStill(List.of("file - \0"))).isFalse();
    }
}
