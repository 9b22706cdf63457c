package dev.merlon.backend.sheet;

import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet: a line with the names of the columns, which stays in sight and filters, and lines below it.
 *
 * @param widths of the columns, in characters
 * @param rows a cell for each column: a text, a number, a day, or null
 */
record Table(String name, List<String> columns, List<Integer> widths, List<Row> rows) {
    /** What a spreadsheet takes at most, but for the line above and one that says that there are more. */
    static final int MOST_ROWS = Worksheet.MAX_ROWS - 2;

    private static final String DAY = "yyyy-mm-dd";

    /** Of a line the cells. */
    record Row(@Nullable Object... cells) {}

    Table {
        columns = List.copyOf(columns);
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    void write(Workbook workbook) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.width(column, widths.get(column));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor("E6E8EB")
                .set();
        int shown = Math.min(rows.size(), MOST_ROWS);
        for (int row = 0; row < shown; row++) {
            @Nullable Object[] cells = rows.get(row).cells();
            for (int column = 0; column < cells.length; column++) {
                cell(sheet, row + 1, column, cells[column]);
            }
        }
        if (shown < rows.size()) {
            sheet.value(shown + 1, 0, rows.size() - shown + " more, which a sheet cannot hold: see the ledger as CSV");
        }
        if (shown > 0) {
            sheet.range(1, 0, shown, columns.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, shown, columns.size() - 1);
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, Cells.text(value.toString()));
        }
    }
}
