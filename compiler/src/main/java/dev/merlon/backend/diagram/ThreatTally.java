package dev.merlon.backend.diagram;

import dev.merlon.model.Element;
import java.util.HashMap;
import java.util.Map;

/**
 * The threats that a diagram counts, by the elements that they are threats to. A threat to several elements counts at
 * each of them.
 */
public final class ThreatTally {
    private final Map<Element, ThreatCounts> counts = new HashMap<>();

    /** Counts an open threat. */
    public void open(Element subject, Severity severity) {
        counts.merge(subject, ThreatCounts.open(severity), ThreatCounts::plus);
    }

    /** Counts a threat of which a question has to be answered first. */
    public void question(Element subject) {
        counts.merge(subject, ThreatCounts.QUESTION, ThreatCounts::plus);
    }

    ThreatCounts of(Element subject) {
        return counts.getOrDefault(subject, ThreatCounts.NONE);
    }

    /** How bad a threat is, worst first; the words are those of the library {@code std.core}. */
    public enum Severity {
        CRITICAL("critical"),
        HIGH("high"),
        MEDIUM("medium"),
        LOW("low"),
        INFO("info");

        private final String word;

        Severity(String word) {
            this.word = word;
        }

        /** The constant of the enum {@code Severity} that stands for it. */
        public String word() {
            return word;
        }
    }
}
