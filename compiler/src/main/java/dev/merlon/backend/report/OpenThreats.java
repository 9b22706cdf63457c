package dev.merlon.backend.report;

import dev.merlon.backend.Tally;
import dev.merlon.backend.ThreatGroup;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import dev.merlon.type.Enumeration;
import java.util.ArrayList;
import java.util.List;

/**
 * The open threats in the order of the report, those with one cause together.
 *
 * @param entries worst first
 */
record OpenThreats(List<Entry> entries) {
    /** @param anchor the name of its heading */
    record Entry(ThreatGroup group, String anchor) {
        /** The heading: {@code high: A retry books twice}. */
        String heading() {
            return group.first().severity() + ": " + group.first().rule().title();
        }
    }

    static OpenThreats of(Analysis analysis) {
        List<Threat> open = analysis.threats(Disposition.OPEN);
        Anchors anchors = new Anchors();
        List<Entry> entries = new ArrayList<>();
        for (Enumeration.Constant severity : Tally.worstFirst(analysis)) {
            List<Threat> threats = open.stream()
                    .filter(threat -> threat.severity().least() == severity)
                    .toList();
            for (ThreatGroup group : ThreatGroup.gather(analysis, threats)) {
                String heading = group.first().severity() + ": "
                        + group.first().rule().title().strip().replaceAll("\\s+", " ");
                entries.add(new Entry(group, anchors.next(heading)));
            }
        }
        return new OpenThreats(List.copyOf(entries));
    }
}
