package dev.merlon.audit;

import dev.merlon.json.JsonText;
import dev.merlon.source.Digest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An audit trail as JSON, by {@code docs/schema/audit-1.schema.json}, with a chain of hashes over its entries.
 *
 * <p>The hash of an entry is the SHA-256 of the entry as it stands in the document, without its hash, and without white space
 * outside of texts. As the entry says the hash before it, no entry can be changed, left out, put in or moved without changing all
 * hashes after it. The first entry follows the hash of what was looked at.
 */
public final class AuditJson {
    static final String SCHEMA_VERSION = "1.0";

    private AuditJson() {}

    /**
     * The hashes of a trail.
     *
     * @param start that of what was looked at
     * @param entries that of each entry
     */
    public record Chain(String start, List<String> entries) {
        public Chain {
            entries = List.copyOf(entries);
        }

        /** The hash that stands for all of it. */
        public String head() {
            return entries.isEmpty() ? start : entries.get(entries.size() - 1);
        }

        /** The hash that an entry follows, by its number. */
        String before(int number) {
            return number == 1 ? start : entries.get(number - 2);
        }
    }

    public static Chain chain(AuditTrail trail) {
        String start = hash(trail.scope());
        List<String> hashes = new ArrayList<>();
        String previous = start;
        for (int i = 0; i < trail.entries().size(); i++) {
            previous = hash(i + 1, previous, trail.entries().get(i));
            hashes.add(previous);
        }
        return new Chain(start, hashes);
    }

    /** @param merlon the version of this program; not part of the chain, so that another one may tell the same */
    public static String document(AuditTrail trail, String merlon) {
        Chain chain = chain(trail);
        return JsonText.of(json -> json.object(root -> {
            root.field("schemaVersion", SCHEMA_VERSION)
                    .field("merlon", merlon)
                    .object("scope", scope -> scope(scope, trail.scope()))
                    .object(
                            "chain",
                            fields -> fields.field("algorithm", "SHA-256")
                                    .field("start", chain.start())
                                    .field("entries", trail.entries().size())
                                    .field("head", chain.head()));
            root.array("entries", numbered(trail), (item, each) -> {
                entry(item, each.number(), chain.before(each.number()), each.entry());
                item.field("hash", chain.entries().get(each.number() - 1));
            });
            root.array("threats", trail.lives(), AuditJson::life);
        }));
    }

    private static List<Life.Numbered> numbered(AuditTrail trail) {
        List<Life.Numbered> numbered = new ArrayList<>();
        trail.entries().forEach(entry -> numbered.add(new Life.Numbered(numbered.size() + 1, entry)));
        return numbered;
    }

    static String hash(Scope scope) {
        return Digest.of(squeezed(JsonText.of(json -> json.object(fields -> scope(fields, scope)))));
    }

    static String hash(int number, String previous, Entry entry) {
        return Digest.of(squeezed(JsonText.of(json -> json.object(fields -> entry(fields, number, previous, entry)))));
    }

    /** JSON without white space between its parts. */
    static String squeezed(String json) {
        StringBuilder squeezed = new StringBuilder(json.length());
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inText && c == '\\' && i + 1 < json.length()) {
                squeezed.append(c).append(json.charAt(++i));
            } else {
                inText ^= c == '"';
                if (inText || c > ' ') {
                    squeezed.append(c);
                }
            }
        }
        return squeezed.toString();
    }

    private static void scope(JsonText json, Scope scope) throws IOException {
        json.field("paths", scope.paths())
                .field("libraries", scope.libraries())
                .field("policies", scope.policies())
                .field("evidence", scope.evidence())
                .field("revision", scope.revision())
                .field("since", text(scope.since()))
                .field("asOf", scope.asOf().toString())
                .field("framework", orNull(scope.framework()))
                .field("cutOff", scope.cutOff());
    }

    private static void entry(JsonText json, int number, String previous, Entry entry) throws IOException {
        json.field("number", number)
                .field("previous", previous)
                .field("event", entry.event().word())
                .field("day", entry.day().toString());
        origin(json, "commit", entry.commit());
        json.field("model", orNull(entry.model()))
                .field("threat", orNull(entry.threat()))
                .field("was", orNull(entry.was()))
                .field("rule", orNull(entry.rule()))
                .field("title", orNull(entry.title()));
        Standing standing = entry.standing();
        if (standing == null) {
            json.nothing("standing");
        } else {
            json.object("standing", fields -> standing(fields, standing));
        }
        json.field("note", orNull(entry.note())).array("brought", entry.brought(), AuditJson::origin);
    }

    private static void origin(JsonText json, String name, @Nullable Origin origin) throws IOException {
        if (origin == null) {
            json.nothing(name);
        } else {
            json.object(name, fields -> origin(fields, origin));
        }
    }

    private static void origin(JsonText json, Origin origin) throws IOException {
        json.field("id", origin.id())
                .field("author", origin.author())
                .field("mail", orNull(origin.mail()))
                .field("day", origin.day().toString())
                .field("subject", origin.subject());
    }

    private static void standing(JsonText json, Standing standing) throws IOException {
        json.field("disposition", standing.disposition().word())
                .field("severity", standing.severity())
                .field("verified", standing.verified())
                .field("reason", standing.reason());
        Ruling ruling = standing.ruling();
        if (ruling == null) {
            json.nothing("decision");
        } else {
            json.object(
                    "decision",
                    fields -> fields.field("by", orNull(ruling.by()))
                            .field("reason", ruling.reason())
                            .field("until", text(ruling.until())));
        }
        json.array(
                "evidence",
                standing.evidence(),
                (item, proof) -> item.field("name", proof.evidence()).field("detail", proof.detail()));
    }

    private static void life(JsonText json, Life life) throws IOException {
        Life.Numbered closed = life.closed();
        json.field("model", life.model())
                .field("id", life.threat())
                .field("formerIds", life.formerIds())
                .field("rule", life.rule())
                .field("title", life.title())
                .field("severity", life.severity())
                .field("disposition", life.verdict())
                .field("firstSeen", life.firstDay().toString());
        origin(json, "firstCommit", life.first().entry().commit());
        json.field("closed", closed == null ? null : closed.entry().day().toString())
                .numbers(
                        "entries",
                        life.entries().stream().map(Life.Numbered::number).toList());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
