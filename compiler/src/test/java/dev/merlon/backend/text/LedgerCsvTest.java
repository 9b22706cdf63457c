package dev.merlon.backend.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LedgerCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void noCellIsAFormula(String text) {
        assertThat(LedgerCsv.cell(text)).startsWith("\"'");
    }

    @Test
    void cellsAreQuotedWhereTheyHaveTo() {
        assertThat(LedgerCsv.cell("plain text")).isEqualTo("plain text");
        assertThat(LedgerCsv.cell("a, b")).isEqualTo("\"a, b\"");
        assertThat(LedgerCsv.cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
        assertThat(LedgerCsv.cell("two\nlines")).isEqualTo("\"two\nlines\"");
        assertThat(LedgerCsv.cell("")).isEmpty();
    }
}
