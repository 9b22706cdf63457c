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

    private static final List<String> FROM_WORST = List.of("critical", "high", "medium", "low", "info");

    private AuditWords() {}

    /** Where a severity stands among all, the worst first; of {@code low..high} that is {@code high}. */
    public static int rank(String severity) {
        return FROM_WORST.indexOf(severity.substring(severity.lastIndexOf('.') + 1));
    }

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
        if (!entry.model().isEmpty() && !entry.event().isOfThreat()) {
            lines.add("model " + entry.model());
        }
        Standing standing = entry.standing();
        List<String> reasons = reasons(entry);
        if (standing != null) {
            // Who decided belongs to what was decided, in one line.
            boolean decided = standing.ruling() != null;
            lines.add(standing.severity() + ", " + standing.verdict() + (decided ? " " + reasons.get(0) : ""));
            reasons = reasons.subList(decided ? 1 : 0, reasons.size());
        }
        lines.addAll(reasons);
        return lines;
    }

    /** Why it stands as it does, or what happened, each a clause: a decision with who made it comes first. */
    public static List<String> reasons(Entry entry) {
        List<String> reasons = new ArrayList<>();
        Standing standing = entry.standing();
        if (standing != null) {
            Ruling ruling = standing.ruling();
            String reason = ruling == null ? standing.reason() : text(ruling);
            reasons.add(reason);
            standing.evidence().stream()
                    .filter(proof -> !reason.contains(proof.detail()))
                    .forEach(proof -> reasons.add(evidence(proof)));
        }
        if (!entry.was().isEmpty()) {
            reasons.add("was " + entry.was());
        }
        reasons.add(entry.note());
        reasons.addAll(brought(entry.brought()));
        reasons.removeIf(String::isBlank);
        return reasons;
    }

    /** {@code by ciso@example.com until 2026-05-31: the reason}. */
    private static String text(Ruling ruling) {
        return ((ruling.by().isEmpty() ? "" : "by " + ruling.by())
                        + (ruling.until() == null ? "" : " until " + ruling.until())
                        + ": "
                        + ruling.reason().strip())
                .strip();
    }

    /** {@code proven by junit "com.example.LedgerIT": the test passes in ledger.xml}. */
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
