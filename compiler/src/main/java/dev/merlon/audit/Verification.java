package dev.merlon.audit;

import dev.merlon.audit.AuditFile.Link;
import dev.merlon.json.MalformedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document is an audit trail as it was written.
 *
 * @param trail what it says; null where it is no audit trail at all
 * @param merlon the version of the program that wrote it
 * @param head the hash that stands for all of it
 * @param problems what is wrong, each a sentence without a full stop; none where it is as it was written
 */
public record Verification(@Nullable AuditTrail trail, String merlon, String head, List<String> problems) {
    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    /** Looks at a document. */
    public static Verification of(byte[] content) {
        AuditFile file;
        try {
            file = AuditFile.read(new ByteArrayInputStream(content));
        } catch (MalformedException e) {
            return unreadable(e.getMessage() + (e.line() > 0 ? " (line " + e.line() + ")" : ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Bytes can always be read.
        }
        if (!file.version().startsWith("1.") || file.start().isEmpty()) {
            return unreadable("it is no audit trail, or of a later version of Merlon");
        }
        AuditTrail trail = new AuditTrail(
                file.scope(), file.links().stream().map(Link::entry).toList());
        List<String> problems = new ArrayList<>();
        if (!AuditJson.hash(file.scope()).equals(file.start())) {
            problems.add("what it says was looked at (`scope`) is not what it was");
        }
        chain(file, problems);
        if (problems.isEmpty()
                && !AuditJson.squeezed(AuditJson.document(trail, file.merlon())).equals(squeezed(content))) {
            problems.add("the chain holds, and what stands around the entries is not what they say"
                    + " (`threats`, or a field that is not of the schema)");
        }
        return new Verification(trail, file.merlon(), file.head(), problems);
    }

    private static Verification unreadable(String why) {
        return new Verification(null, "", "", List.of(why));
    }

    private static String squeezed(byte[] content) {
        return AuditJson.squeezed(new String(content, StandardCharsets.UTF_8));
    }

    private static void chain(AuditFile file, List<String> problems) {
        Set<Integer> all = new HashSet<>();
        file.links().forEach(link -> all.add(link.number()));
        Set<Integer> seen = new HashSet<>();
        String previous = file.start();
        int last = 0;
        for (Link link : file.links()) {
            if (!AuditJson.hash(link.number(), link.previous(), link.entry()).equals(link.hash())) {
                problems.add(name(link) + " was rewritten: it does not have the hash that it says");
            } else if (!seen.add(link.number())) {
                problems.add(name(link) + " stands there twice");
            } else if (link.number() < last) {
                problems.add(name(link) + " is out of order: it stands after entry " + last);
            } else if (link.number() > last + 1) {
                problems.add(gap(last + 1, link.number() - 1, all) + " before " + name(link));
            } else if (!link.previous().equals(previous)) {
                problems.add(name(link) + " does not follow "
                        + (last == 0 ? "what was looked at" : "entry " + last)
                        + ": one of them was put in, or rewritten with its hash");
            }
            seen.add(link.number());
            last = Math.max(last, link.number());
            previous = link.hash();
        }
        if (problems.isEmpty() && last < file.count()) {
            problems.add(gap(last + 1, file.count(), all) + " at the end");
        } else if (problems.isEmpty() && (last > file.count() || !previous.equals(file.head()))) {
            problems.add("the end of the chain is not what `chain` says: entries were put in at the end, or rewritten"
                    + " with their hashes");
        }
    }

    /** {@code entries 4 to 6 were removed}, or that they stand elsewhere. */
    private static String gap(int from, int to, Set<Integer> all) {
        boolean elsewhere = true;
        for (int number = from; number <= to && elsewhere; number++) {
            elsewhere = all.contains(number);
        }
        String verb = elsewhere ? " moved from its place" : " was removed";
        return from == to
                ? "entry " + from + verb
                : "entries " + from + " to " + to + (elsewhere ? " moved from their places" : " were removed");
    }

    private static String name(Link link) {
        String subject = link.entry().subject();
        return "entry " + link.number() + " (" + link.entry().day() + ", "
                + link.entry().event().word() + (subject.isEmpty() ? "" : " " + subject) + ")";
    }

    /**
     * What the history says now and the document does not, or the other way round; the first of each kind, empty where they agree.
     *
     * @param again what the history says when it is walked as it was for the document
     * @param version the version of this program
     */
    public List<String> against(AuditTrail again, String version) {
        if (trail == null) {
            return List.of();
        }
        List<String> differences = new ArrayList<>();
        List<Entry> then = trail.entries();
        List<Entry> now = again.entries();
        for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
            if (i >= now.size()) {
                differences.add("the history has no entry " + (i + 1) + ": " + name(i, then.get(i)));
                break;
            }
            if (i >= then.size()) {
                differences.add("the history has one more, which is missing: " + name(i, now.get(i)));
                break;
            }
            if (!then.get(i).equals(now.get(i))) {
                differences.add(name(i, then.get(i)) + " is not what the history says, which is: " + name(i, now.get(i))
                        + difference(then.get(i), now.get(i)));
                break;
            }
        }
        if (!differences.isEmpty() && !merlon.equals(version)) {
            differences.add("the document was made by Merlon " + merlon + ", and this is " + version
                    + ", whose rules may find other threats");
        }
        return differences;
    }

    private static String name(int index, Entry entry) {
        return name(new Link(index + 1, "", "", entry));
    }

    private static String difference(Entry one, Entry other) {
        Standing was = one.standing();
        Standing is = other.standing();
        if (was != null && is != null && !was.equals(is)) {
            return was.verdict().equals(is.verdict())
                    ? ", with another reason, severity, decision or evidence"
                    : ", " + is.verdict() + " and not " + was.verdict();
        }
        return one.event() == other.event() && one.subject().equals(other.subject())
                ? ", with another commit, author or note"
                : "";
    }
}
