package dev.merlon.backend.sheet;

import dev.merlon.backend.Backend;
import dev.merlon.backend.Checked;
import dev.merlon.backend.OutputFile;
import dev.merlon.rule.Analysis;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes a workbook in which people sort and filter. */
public record SheetBackend() implements Backend {
    /** The program and its version as the format wants it: a number; that of Merlon may be none. */
    private static final String PROGRAM = "Merlon";

    private static final String NO_VERSION = "1.0";

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String description() {
        return "the ledger as a workbook: threats, questions, decisions, elements and every pair, for spreadsheets";
    }

    @Override
    public List<OutputFile> filesOf(Checked checked) {
        Analysis analysis = checked.model();
        try {
            Path file = Files.createTempFile("merlon-", ".xlsx");
            try {
                write(file, analysis);
                return List.of(new OutputFile("ledger.xlsx", Timeless.of(file, checked.day())));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Analysis analysis) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                Workbook workbook = new Workbook(stream, PROGRAM, NO_VERSION)) {
            workbook.properties().setTitle(Cells.text(analysis.model().model().title()));
            for (Table table : Tables.of(analysis)) {
                table.write(workbook);
            }
        }
    }
}
