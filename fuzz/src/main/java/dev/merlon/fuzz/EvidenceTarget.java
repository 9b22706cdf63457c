package dev.merlon.fuzz;

import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.evidence.EvidenceFiles;
import dev.merlon.evidence.EvidenceResults;
import dev.merlon.model.Evidence;
import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Reads results of tests or of a scanner, and looks for what the files of the corpus hold. */
final class EvidenceTarget {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final SourceFile MODEL = new SourceFile("main.tm", "tm 1\n");

    private EvidenceTarget() {}

    static void read(byte[] bytes, Path file) throws IOException {
        Files.write(file, bytes);
        Diagnostics diagnostics = new Diagnostics();
        EvidenceResults results = EvidenceFiles.read(List.of(file), path -> "results", diagnostics);
        new DiagnosticPrinter(false).print(diagnostics.inFileOrder());
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            for (String locator :
                    List.of("com.example.MutualTlsIT", "com.example.MutualTlsIT#rejects", "scanner", "")) {
                results.look(new Evidence(kind, locator, 30, MODEL.span(0, 2)), TODAY);
            }
        }
    }
}
