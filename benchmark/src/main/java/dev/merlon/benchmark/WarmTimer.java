package dev.merlon.benchmark;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compile.LibraryLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Compiles and evaluates a model again and again in this process, as an editor or a build of many models does. */
final class WarmTimer {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private WarmTimer() {}

    /** The median seconds of some runs, after as many that do not count; the libraries are read once. */
    static double median(Path model, int runs) {
        double[] seconds = new double[runs];
        for (int run = -runs; run < runs; run++) {
            long start = System.nanoTime();
            check(model);
            if (run >= 0) {
                seconds[run] = (System.nanoTime() - start) / 1e9;
            }
        }
        return ProcessTimer.median(seconds);
    }

    /** A model with mistakes would be quick, and say nothing. */
    private static void check(Path model) {
        Path folder = model.toAbsolutePath().getParent();
        List<Compilation> compilations = new Compiler(folder == null ? model : folder, LibraryLoader.CLASS_PATH, DAY)
                .compile(List.of(model.toAbsolutePath()));
        if (compilations.stream().anyMatch(Compilation::hasErrors)) {
            throw new IllegalStateException(model + " does not compile");
        }
    }
}
