package dev.merlon.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.Effect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project compared with the models in a jar. */
final class ReleasedModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String MODEL = """
            tm 1
            model shop "Shop"
            use std.core
            use std.crypto
            data card "Card" : CardholderData
            component till "Till" : Service { flow pay "Pay" : -> bank via Https carries card }
            component bank "Bank" : SaasService
            """;

    @TempDir
    Path folder;

    @Test
    void theSameModelIsNoDifferenceWhereverItLies() throws IOException {
        ProjectComparison comparison = compare(jar("META-INF/merlon/org/shop/model.tm", MODEL), MODEL);
        assertThat(comparison.models())
                .singleElement()
                .satisfies(model -> assertThat(model.isEmpty()).isTrue());
    }

    @Test
    void whatIsDifferentIsSaid() throws IOException {
        ProjectComparison comparison =
                compare(jar("META-INF/merlon/model.tm", MODEL), MODEL.replace("via Https", "via Http"));
        Comparison model = comparison.models().get(0);
        assertThat(model.threats()).anyMatch(change -> change.effect() == Effect.DEFENCE_REMOVED);
    }

    @Test
    void aJarWithoutModelsHasNone() throws IOException {
        ProjectComparison comparison = compare(jar("model.tm", MODEL), MODEL);
        assertThat(comparison.before()).isNotEmpty();
    }

    @Test
    void whatIsNoJarIsSaid() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Path file = Files.writeString(folder.resolve("model.jar"), "no jar");
        NamedStates.jar("model", file, diagnostics);
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    private ProjectComparison compare(Path jar, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("project")).resolve("shop.tm"), text);
        Diagnostics diagnostics = new Diagnostics();
        NamedState released = NamedStates.jar("released", jar, diagnostics);
        assertThat(diagnostics.hasErrors()).isFalse();
        NamedState now = NamedStates.folder("now", folder.resolve("project"));
        return ProjectComparison.between(
                released.of(List.of(jar), List.of(), List.of(), List.of(), DAY),
                now.of(List.of(Path.of("shop.tm")), List.of(), List.of(), List.of(), DAY));
    }

    private Path jar(String entry, String text) throws IOException {
        Path jar = folder.resolve("released.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
