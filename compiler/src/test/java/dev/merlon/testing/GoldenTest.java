package dev.merlon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldenTest {
    @TempDir
    Path folder;

    @BeforeEach
    void skipWhenBlessing() {
        assumeFalse(Boolean.getBoolean("merlon.bless"));
    }

    @Test
    void missingExpectedFileIsWrittenAndFails() throws IOException {
        Path expected = folder.resolve("new/case.txt");
        assertThatThrownBy(() -> Golden.matches(expected, "text\n")).isInstanceOf(AssertionError.class);
        assertThat(expected).hasContent("text\n");
        Golden.matches(expected, "text\n");
    }

    @Test
    void anyDifferenceFailsAndKeepsTheExpectedFile() throws IOException {
        Path expected = Files.writeString(folder.resolve("case.txt"), "text\n");
        assertThatThrownBy(() -> Golden.matches(expected, "text")).isInstanceOf(AssertionError.class);
        assertThat(Files.readString(expected)).isEqualTo("text\n");
    }

    @Test
    void linesOfTheLibraryMayMoveAndNoOther() {
        String text = """
                error[TM4013]: wrong
                  --> case.tm:7:10
                   |
                 7 | flow c
                  ::: library:std/core.tm:938:25
                   |
               938 | kind Jdbc
               """.indent(0);
        assertThat(Golden.withoutLibraryLines(text)).isEqualTo(Golden.withoutLibraryLines(text.replace("938", "941")));
        assertThat(Golden.withoutLibraryLines(text)).isNotEqualTo(Golden.withoutLibraryLines(text.replace("7", "8")));
        assertThat(Golden.withoutLibraryLines(text))
                .isNotEqualTo(Golden.withoutLibraryLines(text.replace(":25", ":26")));
        assertThat(Golden.withoutLibraryLines(text))
                .isNotEqualTo(Golden.withoutLibraryLines(text.replace("Jdbc", "Sql")));
    }
}
