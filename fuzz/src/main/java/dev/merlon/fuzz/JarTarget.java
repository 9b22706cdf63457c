package dev.merlon.fuzz;

import dev.merlon.compile.LibraryPath;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.resolve.LibrarySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks for libraries in a jar. */
final class JarTarget {
    private JarTarget() {}

    static void read(byte[] bytes, Path folder) throws IOException {
        // A jar that is replaced while it is known to the process would be another test.
        Path jar = Files.createTempFile(folder, "rules", ".jar");
        try {
            Files.write(jar, bytes);
            LibraryPath libraries = new LibraryPath(folder, List.of(jar), LibrarySource.NONE);
            Diagnostics diagnostics = new Diagnostics();
            libraries.reportPlaces(diagnostics);
            for (String name : libraries.names()) {
                libraries.find(name, diagnostics);
            }
            new DiagnosticPrinter(false).print(diagnostics.inFileOrder());
        } finally {
            Files.delete(jar);
        }
    }
}
