package dev.merlon.backend;

import dev.merlon.audit.AuditTrail;
import dev.merlon.audit.Entry;
import dev.merlon.audit.Event;
import dev.merlon.audit.Life;
import dev.merlon.audit.Origin;
import dev.merlon.audit.Proof;
import dev.merlon.audit.Ruling;
import dev.merlon.audit.Scope;
import dev.merlon.audit.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What audit trails say in sentences; not escaped. */
public final class AuditWords {
    /** That the history does not begin where it begins. */
    public static final String CUT_OFF =
            "Only a part of the history is here: what was first seen in its first commit may be"
                    + " older. `git fetch --unshallow` brings the rest.";

    private static final int MOST_BROUGHT = 5;

    private AuditWords() {}

    /** {@code Audit trail until 2026-11-22 (1a2b3c4d): 9 threats, 2 open, 1 accepted, 6 closed; 23 entries.} */
    public static String summary(AuditTrail trail) {
        Scope scope = trail.scope();
        return "Audit trail"
                + (scope.since() == null ? "" : " from " + scope.since())
                + " until " + scope.asOf() + " (commit "
                + new Origin(scope.revision(), "", "", scope.asOf(), "").shortId() + ")"
                + (scope.framework().isEmpty() ? "" : ", of rules that refer to " + scope.framework()) + ": "
                + counts(trail.lives()) + ".";
    }

    /** {@code 23 entries}. */
    public static String entries(AuditTrail trail) {
        int count = trail.entries().size();
        return count + (count == 1 ? " entry" : " entries");
    }

    private static String counts(List<Life> lives) {
        long closed = lives.stream().filter(life -> life.closed() != null).count();
        String standing = lives.stream()
                .filter(life -> life.closed() == null)
                .collect(Collectors.groupingBy(Life::verdict, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> ", " + each.getValue() + " " + each.getKey())
                .collect(Collectors.joining());
        return Tally.number(lives.size(), "threat") + standing + ", " + closed + " closed";
    }

    /** What an entry says besides its event, day and commit; each a line. */
    public static List<String> details(Entry entry) {
        List<String> lines = new ArrayList<>();
        if (!entry.event().isOfThreat()) {
            String model = entry.model().isEmpty() ? "" : "model " + entry.model();
            String was = entry.was().isEmpty() ? "" : ", was " + entry.was();
            if (!model.isEmpty()) {
                lines.add(model + was);
            }
        } else if (!entry.was().isEmpty()) {
            lines.add("was " + entry.was());
        }
        Standing standing = entry.standing();
        if (standing != null) {
            lines.add(standing.severity() + ", " + standing.verdict() + ruling(standing));
            // The decision says why it stands; what it was before, only the reason does.
            if (standing.ruling() == null) {
                lines.add(standing.reason());
            }
            standing.evidence().forEach(proof -> lines.add(evidence(proof)));
        }
        lines.add(entry.note());
        if (!entry.brought().isEmpty()) {
            lines.addAll(brought(entry.brought()));
        }
        lines.removeIf(String::isBlank);
        return lines;
    }

    /** {@code  by ciso@example.com until 2026-05-31: the reason}; empty where nobody decided. */
    public static String ruling(Standing standing) {
        Ruling ruling = standing.ruling();
        return ruling == null
                ? ""
                : (ruling.by().isEmpty() ? "" : " by " + ruling.by())
                        + (ruling.until() == null ? "" : " until " + ruling.until())
                        + (ruling.reason().isBlank()
                                ? ""
                                : ": " + ruling.reason().strip());
    }

    public static String evidence(Proof proof) {
        return "proven by " + proof.evidence() + ": " + proof.detail();
    }

    private static List<String> brought(List<Origin> commits) {
        List<String> lines = new ArrayList<>();
        for (Origin each : commits.subList(0, Math.min(commits.size(), MOST_BROUGHT))) {
            lines.add("brought " + each.shortId() + " of " + each.day() + ", " + each.author() + ": " + each.subject());
        }
        int more = commits.size() - lines.size();
        if (more > 0) {
            lines.add("and " + more + " more");
        }
        return lines;
    }

    /** Who made an entry, and with what: {@code 1a2b3c4d, Ann: Add the till}; {@code no commit}. */
    public static String origin(Entry entry) {
        Origin commit = entry.commit();
        if (commit == null) {
            return entry.event() == Event.LAPSED ? "no commit" : "";
        }
        return commit.shortId() + " of " + commit.day() + ", " + commit.author() + ": " + commit.subject();
    }
}
