package dev.merlon.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelSummaryTest {
    @TempDir
    private Path folder;

    /** What is written is read again, whatever stands in it. */
    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        List<ModelSummary> summaries = List.of(
                new ModelSummary("pay", " # a = b: c\\d\n2.name=x\t! ", "2: one high", "none", "7", true, ""),
                new ModelSummary("ledger", "Gr\u00f6\u00dfe \u20ac \\u0041\r\f", "none", "1", "0", false, "a b/c"));
        String text = ModelSummary.text(summaries);
        Files.writeString(folder.resolve(ModelSummary.FILE), text);
        assertThat(ModelSummary.read(folder)).isEqualTo(summaries);
        assertThat(text.lines()).hasSize(14).isSorted();
    }
}
