package dev.merlon.maven;

import java.util.ArrayList;
import java.util.List;

/** Tells lines in the log of the build, and remembers them, so that they can be told again when nothing has changed. */
final class Teller {
    /** Where lines are told. */
    interface Lines {
        void info(String line);

        void warn(String line);

        void error(String line);
    }

    private static final String INFO = "info ";
    private static final String WARN = "warn ";

    private final Lines log;
    private final List<String> told = new ArrayList<>();

    Teller(Lines log) {
        this.log = log;
    }

    void info(String line) {
        told.add(INFO + line);
        log.info(line);
    }

    void warn(String line) {
        told.add(WARN + line);
        log.warn(line);
    }

    /** An error is told once: where there is one, nothing is up to date. */
    void error(String line) {
        log.error(line);
    }

    /** What was told, for {@link #again}. */
    List<String> told() {
        return List.copyOf(told);
    }

    void again(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith(WARN)) {
                warn(line.substring(WARN.length()));
            } else if (line.startsWith(INFO)) {
                info(line.substring(INFO.length()));
            }
        }
    }
}
