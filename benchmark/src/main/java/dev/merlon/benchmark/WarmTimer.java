package dev.merlon.benchmark;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compile.LibraryLoader;
import dev.merlon.compile.Timings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Compiles and evaluates a model again and again in this process, as an editor or a build of many models does. */
final class WarmTimer {
    /** Until the machine code is that of the second compiler nearly everywhere; fewer runs would measure compilers too. */
    private static final int WARM_UPS = 20;

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private WarmTimer() {}

    /**
     * Median seconds.
     *
     * @param all of all phases but writing
     * @param evaluation of the rules alone
     */
    record Result(double all, double evaluation) {}

    /** The medians of some runs, after those that warm up; the libraries are read once. */
    static Result median(Path model, int runs) {
        double[] all = new double[runs];
        double[] evaluation = new double[runs];
        for (int run = -WARM_UPS; run < runs; run++) {
            Timings timings = new Timings();
            // What earlier runs left behind is no part of what this one takes.
            System.gc();
            check(model, timings);
            if (run >= 0) {
                all[run] = timings.total() / 1e9;
                evaluation[run] = timings.spent(Timings.Phase.EVALUATE) / 1e9;
            }
        }
        return new Result(ProcessTimer.median(all), ProcessTimer.median(evaluation));
    }

    /** A model with mistakes would be quick, and say nothing. */
    private static void check(Path model, Timings timings) {
        Path folder = model.toAbsolutePath().getParent();
        List<Compilation> compilations = new Compiler(folder == null ? model : folder, LibraryLoader.CLASS_PATH, DAY)
                .withTimings(timings)
                .compile(List.of(model.toAbsolutePath()));
        if (compilations.stream().anyMatch(Compilation::hasErrors)) {
            throw new IllegalStateException(model + " does not compile");
        }
    }
}
