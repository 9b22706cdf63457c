package dev.merlon.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void aColumnKeepsWhatWasSetForEachNumber() {
        Columns.Column<String> column = new Columns.Column<>(600);
        column.set(0, "first");
        column.set(255, "end of a piece");
        column.set(256, "begin of the next");
        column.set(599, "last");
        assertThat(column.get(0)).isEqualTo("first");
        assertThat(column.get(1)).isNull();
        assertThat(column.get(255)).isEqualTo("end of a piece");
        assertThat(column.get(256)).isEqualTo("begin of the next");
        assertThat(column.get(300)).isNull();
        assertThat(column.get(599)).isEqualTo("last");
    }
}
