package dev.merlon.audit;

import dev.merlon.rule.Analysis;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes down what happens while a history is walked from its first commit to its last. */
public final class Recorder {
    private static final String MODEL_GONE = "the model is not there any more";
    private static final String AS_IN_MODEL = "the variant is not there any more, or the same as the model here";

    private final @Nullable LocalDate since;
    private final Framework framework;
    private final List<Told> told = new ArrayList<>();

    /** The threats of each model that is there or hidden, by id. */
    private final Map<String, Map<String, Known>> models = new TreeMap<>();

    /** The threats of models that are not there any more, for when they come back. */
    private final Map<String, Map<String, Known>> removed = new TreeMap<>();

    private final Map<String, String> broken = new TreeMap<>();
    private boolean begun;
    private LocalDate day = LocalDate.MIN;
    private @Nullable Origin commit;

    /** An entry, and the threat that it is about, or null. */
    private record Told(Entry entry, @Nullable Known threat) {}

    /** @param since the first day of which is told; null for all */
    public Recorder(@Nullable LocalDate since, Framework framework) {
        this.since = since;
        this.framework = framework;
        this.begun = since == null;
    }

    /**
     * Looks at the models as they are on a day.
     *
     * @param at the day, not before the one of the last call
     * @param by the commit that made them so; null where a day went by and nothing else
     * @param brought what that commit merged
     */
    public void look(LocalDate at, @Nullable Origin by, Snapshot snapshot, List<Origin> brought) {
        if (!begun && since != null && !at.isBefore(since)) {
            begin(since);
        }
        day = at;
        commit = by;
        if (!brought.isEmpty()) {
            tell(new Entry(Event.MERGED, day, commit, "", "", "", "", "", null, "", brought));
        }
        mistakes(snapshot);
        removals(snapshot);
        snapshot.models().forEach(this::model);
    }

    /** The entries. */
    public List<Entry> entries() {
        if (!begun && since != null) {
            begin(since);
        }
        return told.stream()
                .filter(each -> each.threat == null || each.threat.isWanted())
                .map(Told::entry)
                .toList();
    }

    /** What is there when the period begins. */
    private void begin(LocalDate first) {
        begun = true;
        day = first;
        commit = null;
        broken.forEach((model, why) -> tell(Event.DOES_NOT_COMPILE, model, "", why));
        models.forEach((model, threats) -> new TreeMap<>(threats).values().forEach(known -> {
            Entry seen = known.first();
            if (known.isThere()) {
                tell(
                        new Entry(
                                Event.CARRIED_OVER,
                                day,
                                seen.commit(),
                                model,
                                known.id(),
                                "",
                                seen.rule(),
                                known.title(),
                                known.standing(),
                                "",
                                List.of()),
                        known);
            }
        }));
    }

    private void mistakes(Snapshot snapshot) {
        for (String model : new TreeSet<>(broken.keySet())) {
            if (!snapshot.broken().containsKey(model)) {
                broken.remove(model);
                if (snapshot.models().containsKey(model) || model.isEmpty()) {
                    tell(Event.COMPILES_AGAIN, model, "", "");
                }
            }
        }
        snapshot.broken().forEach((model, why) -> {
            String before = broken.put(model, why);
            if (before == null) {
                tell(Event.DOES_NOT_COMPILE, model, "", why);
            }
        });
    }

    private void removals(Snapshot snapshot) {
        for (String model : List.copyOf(models.keySet())) {
            if (snapshot.models().containsKey(model) || snapshot.hides(model) || isRenamed(model, snapshot)) {
                continue;
            }
            Map<String, Known> threats = models.remove(model);
            if (threats != null) {
                removed.put(model, threats);
                tell(Event.MODEL_REMOVED, model, "", "");
                new TreeMap<>(threats)
                        .values().stream().filter(Known::isThere).forEach(known -> leave(model, known, MODEL_GONE));
            }
        }
    }

    private boolean isRenamed(String model, Snapshot snapshot) {
        return snapshot.models().entrySet().stream()
                .anyMatch(each -> model.equals(formerName(
                        each.getKey(), each.getValue(), snapshot.models().keySet())));
    }

    /** The name under which a new model is known; null where it is under none. */
    private @Nullable String formerName(String model, Snapshot.Views views, Set<String> there) {
        if (models.containsKey(model)) {
            return null;
        }
        Analysis analysis = views.model();
        for (String former : analysis.model().formerNames(analysis.model().model())) {
            if (models.containsKey(former) && !there.contains(former)) {
                return former;
            }
        }
        return null;
    }

    private void model(String model, Snapshot.Views views) {
        Map<String, Known> threats = models.get(model);
        if (threats == null) {
            String former = formerName(model, views, Set.of());
            Map<String, Known> moved = former == null ? null : models.remove(former);
            Map<String, Known> back = removed.remove(model);
            threats = moved != null ? moved : back != null ? back : new HashMap<>();
            models.put(model, threats);
            tell(moved == null ? Event.MODEL_ADDED : Event.MODEL_RENAMED, model, former == null ? "" : former, "");
        }
        new Visit(model, threats, views).make();
    }

    /** One look at one model. */
    private final class Visit {
        private final String model;
        private final Map<String, Known> threats;
        private final Snapshot.Views views;

        /** What is there now, by id. */
        private final Map<String, Threat> now = new TreeMap<>();

        private final Map<String, Analysis> analyses = new HashMap<>();
        private final Set<Known> seen = new HashSet<>();
        private final Map<String, Boolean> wanted = new HashMap<>();

        Visit(String model, Map<String, Known> threats, Snapshot.Views views) {
            this.model = model;
            this.threats = threats;
            this.views = views;
            add(views.model());
            views.variants().forEach(this::add);
        }

        private void add(Analysis analysis) {
            for (Threat threat : analysis.threats()) {
                String id = threat.id();
                now.put(id, threat);
                analyses.put(id, analysis);
            }
        }

        void make() {
            now.forEach((id, threat) -> {
                Analysis analysis = analyses.getOrDefault(id, views.model());
                Known known = known(id, threat, analysis);
                if (known == null) {
                    known = first(id, threat, analysis);
                } else {
                    again(known, Sight.of(threat, analysis), analysis);
                }
                seen.add(known);
                if (wanted.computeIfAbsent(
                        threat.rule().id(),
                        rule -> framework.holds(threat.rule(), analysis.world().vocabulary()))) {
                    known.want();
                }
            });
            departures();
        }

        private Known first(String id, Threat threat, Analysis analysis) {
            Sight sight = Sight.of(threat, analysis);
            Standing standing = sight.standing(analysis);
            Entry entry = entry(
                    Event.FIRST_SEEN, id, "", threat.rule().id(), threat.rule().title(), standing, "");
            Known known = new Known(id, entry);
            known.see(sight, standing);
            threats.put(id, known);
            Recorder.this.tell(entry, known);
            return known;
        }

        private void again(Known known, Sight sight, Analysis analysis) {
            Sight before = known.sight();
            Event event = before == null ? Event.RETURNED : sight.since(before);
            if (event == null) {
                known.see(sight);
                return;
            }
            Standing standing = sight.standing(analysis);
            known.see(sight, standing);
            boolean lapsed = commit == null && before != null;
            tell(known, lapsed ? Event.LAPSED : event, "", standing, "");
        }

        /** The same threat as it was known before; null where it was not. */
        private @Nullable Known known(String id, Threat threat, Analysis analysis) {
            Known same = threats.get(id);
            if (same != null && same.isThere()) {
                return same;
            }
            Known former = former(threat, analysis);
            if (former == null || same != null && !former.isThere()) {
                return same;
            }
            String was = former.id();
            threats.remove(was);
            former.rename(id);
            threats.put(id, former);
            tell(former, Event.RENAMED, was, null, "");
            return former;
        }

        private @Nullable Known former(Threat threat, Analysis analysis) {
            Known gone = null;
            for (String plain : threat.formerIds(analysis.model())) {
                String id = plain + Variant.mark(threat.variant());
                Known known = now.containsKey(id) ? null : threats.get(id);
                if (known != null && known.isThere()) {
                    return known;
                }
                gone = gone == null ? known : gone;
            }
            return gone;
        }

        private void departures() {
            Map<String, Known> gone = new TreeMap<>();
            Set<String> rules = new HashSet<>();
            for (Known known : threats.values()) {
                if (known.isThere() && !seen.contains(known)) {
                    gone.put(known.id(), known);
                    rules.add(known.first().rule());
                }
            }
            if (gone.isEmpty()) {
                return;
            }
            Map<String, String> notes = Departures.notes(gone.keySet(), rules, views.model());
            gone.forEach((id, known) -> {
                Sight sight = known.sight();
                boolean ofVariant = sight != null && !sight.threat().variant().isEmpty();
                leave(model, known, ofVariant ? AS_IN_MODEL : notes.getOrDefault(id, ""));
            });
        }

        private void tell(Known known, Event event, String was, @Nullable Standing standing, String note) {
            Sight sight = known.sight();
            String rule =
                    sight == null ? known.first().rule() : sight.threat().rule().id();
            Recorder.this.tell(entry(event, known.id(), was, rule, known.title(), standing, note), known);
        }

        private Entry entry(
                Event event,
                String id,
                String was,
                String rule,
                String title,
                @Nullable Standing standing,
                String note) {
            return new Entry(event, day, commit, model, id, was, rule, title, standing, note, List.of());
        }
    }

    private void leave(String model, Known known, String note) {
        Sight sight = known.sight();
        String rule =
                sight == null ? known.first().rule() : sight.threat().rule().id();
        tell(
                new Entry(Event.GONE, day, commit, model, known.id(), "", rule, known.title(), null, note, List.of()),
                known);
        known.leave();
    }

    private void tell(Event event, String model, String was, String note) {
        tell(new Entry(event, day, commit, model, "", was, "", "", null, note, List.of()));
    }

    private void tell(Entry entry) {
        tell(entry, null);
    }

    private void tell(Entry entry, @Nullable Known threat) {
        if (begun) {
            told.add(new Told(entry, threat));
        }
    }
}
