package dev.merlon.backend.sarif;

import dev.merlon.type.Enumeration;

/** How bad a severity is in the words and figures of SARIF and of code hosts. */
final class Level {
    /** By the distance from the worst: critical, high, medium, low, info. Code hosts call 9 critical, 7 high, 4 medium. */
    private static final String[] FIGURES = {"9.5", "8.0", "5.5", "2.5", "0.5"};

    private static final String[] WORDS = {"error", "error", "warning", "note", "note"};

    private Level() {}

    static String word(Enumeration.Constant severity) {
        return WORDS[distance(severity)];
    }

    /** From 0 to 10, as a text. */
    static String figure(Enumeration.Constant severity) {
        return FIGURES[distance(severity)];
    }

    private static int distance(Enumeration.Constant severity) {
        return Math.min(FIGURES.length - 1, severity.belowHighest());
    }
}
