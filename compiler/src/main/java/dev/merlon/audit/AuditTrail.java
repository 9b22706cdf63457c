package dev.merlon.audit;

import dev.merlon.audit.Life.Numbered;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened to the threats of some models.
 *
 * @param entries what happened, in the order in which it did
 */
public record AuditTrail(Scope scope, List<Entry> entries) {
    public AuditTrail {
        entries = List.copyOf(entries);
    }

    /** The threats, by model and id. */
    public List<Life> lives() {
        return Lives.of(entries);
    }

    /** What happened to models and to the history, and to no threat alone. */
    public List<Numbered> others() {
        List<Numbered> others = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).event().isOfThreat()) {
                others.add(new Numbered(i + 1, entries.get(i)));
            }
        }
        return others;
    }
}
