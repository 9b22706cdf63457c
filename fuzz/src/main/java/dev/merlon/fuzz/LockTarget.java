package dev.merlon.fuzz;

import dev.merlon.compile.SourceReader;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.lock.LockFile;
import dev.merlon.source.SourceFile;
import java.io.ByteArrayInputStream;

/** Reads a lock: what is written again is the same lock. */
final class LockTarget {
    private LockTarget() {}

    static void read(byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = SourceReader.read(new ByteArrayInputStream(bytes), LockFile.NAME, diagnostics);
        LockFile lock = file == null ? null : LockFile.read(file, diagnostics);
        new DiagnosticPrinter(false).print(diagnostics.inFileOrder());
        if (lock == null) {
            return;
        }
        LockFile again = LockFile.read(new SourceFile(LockFile.NAME, lock.text()), new Diagnostics());
        if (again == null || !again.text().equals(lock.text())) {
            throw new AssertionError("written again, it is another lock:\n" + lock.text());
        }
    }
}
