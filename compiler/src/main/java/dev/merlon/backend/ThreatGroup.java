package dev.merlon.backend;

import dev.merlon.logic.Frame;
import dev.merlon.logic.Term;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Threat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Threats of one rule and one severity that have one cause: those for which the rule's {@code group by} comes to the same.
 *
 * @param threats at least one, by id
 */
public record ThreatGroup(List<Threat> threats) {
    public ThreatGroup {
        threats = List.copyOf(threats);
    }

    /** The threat that speaks for the others. */
    public Threat first() {
        return threats.get(0);
    }

    /** Gathers threats; a group stands where its first threat stood. */
    public static List<ThreatGroup> gather(Analysis analysis, List<Threat> threats) {
        Map<String, List<Threat>> groups = new LinkedHashMap<>();
        for (Threat threat : threats) {
            groups.computeIfAbsent(key(analysis, threat), key -> new ArrayList<>())
                    .add(threat);
        }
        return groups.values().stream().map(ThreatGroup::new).toList();
    }

    private static String key(Analysis analysis, Threat threat) {
        Rule rule = threat.rule();
        if (rule.groupBy().isEmpty()) {
            return threat.id();
        }
        Frame frame = Subjects.frame(analysis, rule, threat.subjects());
        StringBuilder key = new StringBuilder(rule.id()).append(' ').append(threat.severity());
        for (Term term : rule.groupBy()) {
            key.append('\n').append(term.evaluate(frame));
        }
        return key.toString();
    }
}
