package dev.merlon.audit;

import dev.merlon.audit.Life.Numbered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the entries of each threat together. */
final class Lives {
    private static final Comparator<Life> ORDER = Comparator.comparing(Life::model)
            .thenComparing(Life::threat)
            .thenComparing(life -> life.first().number());

    /** By model and id, as they are at the entry that is read. */
    private final Map<Key, Draft> drafts = new LinkedHashMap<>();

    private final List<Draft> all = new ArrayList<>();

    private Lives() {}

    private record Key(String model, String threat) {}

    /** A life as far as it has been read. */
    private static final class Draft {
        private Key key;
        private final List<String> formerIds = new ArrayList<>();
        private final List<Numbered> entries = new ArrayList<>();
        private @Nullable Numbered closed;

        Draft(Key key) {
            this.key = key;
        }

        void add(Numbered numbered) {
            entries.add(numbered);
            Entry entry = numbered.entry();
            if (entry.event() == Event.RENAMED) {
                return;
            }
            Standing standing = entry.standing();
            boolean isClosed = standing == null || standing.isClosed();
            closed = !isClosed ? null : closed == null ? numbered : closed;
        }

        Life life() {
            Entry last = entries.get(entries.size() - 1).entry();
            return new Life(key.model, key.threat, formerIds, last.rule(), last.title(), entries, closed);
        }
    }

    static List<Life> of(List<Entry> entries) {
        Lives lives = new Lives();
        for (int i = 0; i < entries.size(); i++) {
            lives.read(new Numbered(i + 1, entries.get(i)));
        }
        return lives.all.stream().map(Draft::life).sorted(ORDER).toList();
    }

    private void read(Numbered numbered) {
        Entry entry = numbered.entry();
        if (entry.event() == Event.MODEL_RENAMED) {
            for (Draft draft : all) {
                if (draft.key.model.equals(entry.was()) && drafts.get(draft.key) == draft) {
                    move(draft, new Key(entry.model(), draft.key.threat));
                }
            }
        } else if (entry.event().isOfThreat()) {
            Key key = new Key(entry.model(), entry.threat());
            Draft renamed = entry.event() == Event.RENAMED ? drafts.get(new Key(entry.model(), entry.was())) : null;
            if (renamed != null) {
                renamed.formerIds.add(entry.was());
                move(renamed, key);
            }
            drafts.computeIfAbsent(key, this::draft).add(numbered);
        }
    }

    private Draft draft(Key key) {
        Draft draft = new Draft(key);
        all.add(draft);
        return draft;
    }

    private void move(Draft draft, Key key) {
        drafts.remove(draft.key);
        draft.key = key;
        drafts.put(key, draft);
    }
}
