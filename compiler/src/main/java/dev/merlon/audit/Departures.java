package dev.merlon.audit;

import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Ledger;
import dev.merlon.rule.Threat;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Finds out why threats are gone. */
final class Departures {
    private static final String NOTHING_THERE = "its rule or what it was about is not there any more";

    private Departures() {}

    /**
     * A note for each threat, by id.
     *
     * @param gone the ids of threats that are gone
     * @param rules the ids of their rules
     */
    static Map<String, String> notes(Set<String> gone, Set<String> rules, Analysis analysis) {
        Map<String, String> notes = new HashMap<>();
        gone.forEach(id -> notes.put(id, NOTHING_THERE));
        for (Ledger.Page page : analysis.ledger().pages()) {
            if (!rules.contains(page.rule().id())) {
                continue;
            }
            for (int i = 0; i < page.size(); i++) {
                Disposition disposition = page.disposition(i);
                boolean isGone = disposition == Disposition.NOT_APPLICABLE || disposition == Disposition.OUT_OF_SCOPE;
                String id = isGone ? Threat.idOf(page.rule().id(), page.subjects(i)) : "";
                if (gone.contains(id)) {
                    String reason = analysis.reason(page, i);
                    notes.put(
                            id, disposition == Disposition.OUT_OF_SCOPE ? reason : disposition.word() + ": " + reason);
                }
            }
        }
        return notes;
    }
}
