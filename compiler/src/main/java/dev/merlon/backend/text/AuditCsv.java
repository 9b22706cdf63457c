package dev.merlon.backend.text;

import dev.merlon.audit.AuditJson;
import dev.merlon.audit.AuditTrail;
import dev.merlon.audit.Entry;
import dev.merlon.audit.Origin;
import dev.merlon.audit.Ruling;
import dev.merlon.audit.Standing;
import dev.merlon.backend.AuditWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An audit trail for a spreadsheet: a line for each entry. */
public final class AuditCsv {
    private static final String HEADER = "number,day,event,model,threat,was,rule,title,severity,disposition,verified,"
            + "reason,decided by,decision,until,evidence,note,commit,author,mail,committed,subject,brought,hash\r\n";

    private AuditCsv() {}

    public static String of(AuditTrail trail) {
        List<String> hashes = AuditJson.chain(trail).entries();
        StringBuilder out = new StringBuilder(HEADER);
        for (int i = 0; i < hashes.size(); i++) {
            Entry entry = trail.entries().get(i);
            Stream<String> what = Stream.of(
                    Integer.toString(i + 1),
                    entry.day().toString(),
                    entry.event().word(),
                    entry.model(),
                    entry.threat(),
                    entry.was(),
                    entry.rule(),
                    entry.title());
            Stream<String> who =
                    Stream.of(entry.brought().stream().map(Origin::id).collect(Collectors.joining(" ")), hashes.get(i));
            out.append(Stream.of(what, standing(entry), Stream.of(entry.note()), commit(entry), who)
                            .flatMap(cells -> cells)
                            .map(LedgerCsv::cell)
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return out.toString();
    }

    private static Stream<String> standing(Entry entry) {
        Standing standing = entry.standing();
        if (standing == null) {
            return Stream.of("", "", "", "", "", "", "", "");
        }
        Ruling ruling = standing.ruling();
        return Stream.of(
                standing.severity(),
                standing.disposition().word(),
                standing.verified() ? "yes" : "",
                standing.reason(),
                ruling == null ? "" : ruling.by(),
                ruling == null ? "" : ruling.reason(),
                ruling == null || ruling.until() == null ? "" : ruling.until().toString(),
                standing.evidence().stream().map(AuditWords::evidence).collect(Collectors.joining("; ")));
    }

    private static Stream<String> commit(Entry entry) {
        Origin commit = entry.commit();
        return commit == null
                ? Stream.of("", "", "", "", "")
                : Stream.of(
                        commit.id(),
                        commit.author(),
                        commit.mail(),
                        commit.day().toString(),
                        commit.subject());
    }
}
