package dev.merlon.backend.diagram;

/**
 * How many threats on one element are open, by severity, and how many questions wait for an answer.
 *
 * @param questions threats of which nobody knows yet whether they apply or are answered
 */
record ThreatCounts(int critical, int high, int medium, int low, int info, int questions) {
    static final ThreatCounts NONE = new ThreatCounts(0, 0, 0, 0, 0, 0);

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

    /** How bad a threat is, worst first. */
    enum Severity {
        CRITICAL("critical"),
        HIGH("high"),
        MEDIUM("medium"),
        LOW("low"),
        INFO("info");

        private final String word;

        Severity(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
