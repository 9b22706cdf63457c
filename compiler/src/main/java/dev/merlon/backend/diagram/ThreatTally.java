package dev.merlon.backend.diagram;

import dev.merlon.backend.ShownAt;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The threats that a diagram counts, by the elements that they are threats to. A threat to several elements counts at
 * each of them.
 */
public final class ThreatTally {
    private final Map<Element, ThreatCounts> counts = new HashMap<>();

    /** The open threats and the questions of an analysis, each once at every element that shows one of its subjects. */
    public static ThreatTally of(Analysis analysis) {
        ThreatTally tally = new ThreatTally();
        ShownAt shownAt = new ShownAt(analysis.model());
        for (Threat threat : analysis.threats()) {
            tally.count(
                    threat.subjects().stream().flatMap(shownAt).distinct().toList(),
                    threat.disposition(),
                    threat.severity().least().name());
        }
        return tally;
    }

    /** Counts at each of some elements what is left to do about a threat. */
    void count(List<Element> elements, Disposition disposition, String severity) {
        if (disposition == Disposition.OPEN) {
            elements.forEach(element -> open(element, Severity.called(severity)));
        } else if (disposition == Disposition.QUESTION) {
            elements.forEach(this::question);
        }
    }

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

        /** A severity that a library added is none that a reader could place, and counts as the least. */
        static Severity called(String word) {
            return Arrays.stream(values())
                    .filter(severity -> severity.word.equals(word))
                    .findFirst()
                    .orElse(INFO);
        }

        /** The constant of the enum {@code Severity} that stands for it. */
        public String word() {
            return word;
        }
    }
}
