package dev.merlon.backend.diagram;

import dev.merlon.backend.diagram.ThreatTally.Severity;

/**
 * How many threats on one element are open, by severity, and how many questions wait for an answer.
 *
 * @param questions threats of which nobody knows yet whether they apply or are answered
 */
record ThreatCounts(int critical, int high, int medium, int low, int info, int questions) {
    static final ThreatCounts NONE = new ThreatCounts(0, 0, 0, 0, 0, 0);
    static final ThreatCounts QUESTION = new ThreatCounts(0, 0, 0, 0, 0, 1);

    static ThreatCounts open(Severity severity) {
        return switch (severity) {
            case CRITICAL -> new ThreatCounts(1, 0, 0, 0, 0, 0);
            case HIGH -> new ThreatCounts(0, 1, 0, 0, 0, 0);
            case MEDIUM -> new ThreatCounts(0, 0, 1, 0, 0, 0);
            case LOW -> new ThreatCounts(0, 0, 0, 1, 0, 0);
            case INFO -> new ThreatCounts(0, 0, 0, 0, 1, 0);
        };
    }

    ThreatCounts plus(ThreatCounts other) {
        return new ThreatCounts(
                critical + other.critical,
                high + other.high,
                medium + other.medium,
                low + other.low,
                info + other.info,
                questions + other.questions);
    }

    int open() {
        return critical + high + medium + low + info;
    }

    int at(Severity severity) {
        return switch (severity) {
            case CRITICAL -> critical;
            case HIGH -> high;
            case MEDIUM -> medium;
            case LOW -> low;
            case INFO -> info;
        };
    }

    boolean anyAtLeastHigh() {
        return critical > 0 || high > 0;
    }
}
