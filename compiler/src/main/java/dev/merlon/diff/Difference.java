package dev.merlon.diff;

import dev.merlon.model.ThreatModel;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Threat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two analyses, threat by threat. */
public final class Difference {
    private Difference() {}

    /** What changed: by kind, then the worst first, then by id. */
    public static List<Change> between(Analysis before, Analysis after) {
        List<Change> changes = new ArrayList<>();
        for (Pair pair : pairs(before, after)) {
            if (pair.now != null) {
                add(pair.old, pair.now, changes);
            } else if (pair.old != null) {
                changes.add(new Change(pair.old.id(), Change.Kind.GONE, pair.old, null));
            }
        }
        Collections.sort(changes, Difference::compare);
        return List.copyOf(changes);
    }

    /**
     * A threat as it was and as it is.
     *
     * @param old null where it was not applicable or not considered
     * @param now null in the same way
     */
    record Pair(@Nullable Threat old, @Nullable Threat now) {}

    /** Every threat of two analyses, of which one may be missing; each as it was and is, whatever it is called. */
    static List<Pair> pairs(@Nullable Analysis before, @Nullable Analysis after) {
        Map<String, Threat> known = new HashMap<>();
        List<Threat> earlier = before == null ? List.of() : before.threats();
        earlier.forEach(old -> known.put(old.plainId(), old));
        List<Pair> pairs = new ArrayList<>();
        Set<String> same = new HashSet<>();
        for (Threat now : after == null ? List.<Threat>of() : after.threats()) {
            Threat old = after == null ? null : formerly(now, known, after.model());
            if (old != null) {
                same.add(old.plainId());
            }
            pairs.add(new Pair(old, now));
        }
        for (Threat old : earlier) {
            if (!same.contains(old.plainId())) {
                pairs.add(new Pair(old, null));
            }
        }
        return pairs;
    }

    /** The earlier threat that is one of today, by its id or by one that it had before something was renamed; or null. */
    private static @Nullable Threat formerly(Threat now, Map<String, Threat> before, ThreatModel model) {
        Threat same = before.get(now.plainId());
        if (same != null) {
            return same;
        }
        for (String former : now.formerIds(model)) {
            Threat old = before.get(former);
            if (old != null) {
                return old;
            }
        }
        return null;
    }

    private static void add(@Nullable Threat old, Threat now, List<Change> changes) {
        if (old == null) {
            changes.add(new Change(now.id(), Change.Kind.NEW, null, now));
        } else if (old.disposition() != now.disposition()) {
            changes.add(new Change(now.id(), Change.Kind.CHANGED, old, now));
        } else if (!old.severity().toString().equals(now.severity().toString())) {
            changes.add(new Change(now.id(), Change.Kind.RERATED, old, now));
        }
    }

    private static int compare(Change one, Change other) {
        int byKind = one.kind().compareTo(other.kind());
        if (byKind != 0) {
            return byKind;
        }
        int bySeverity = Analysis.WORST_FIRST.compare(one.threat(), other.threat());
        return bySeverity != 0 ? bySeverity : one.id().compareTo(other.id());
    }
}
