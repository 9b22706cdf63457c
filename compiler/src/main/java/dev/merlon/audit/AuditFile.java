package dev.merlon.audit;

import dev.merlon.json.JsonReader;
import dev.merlon.json.MalformedException;
import dev.merlon.rule.Disposition;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that says it is an audit trail, as it was read and not yet believed.
 *
 * @param version the version of its schema
 * @param merlon the version of the program that wrote it
 * @param start the hash that its first entry is said to follow
 * @param head the hash that it says stands for all of it
 * @param count how many entries it says there are
 */
record AuditFile(String version, String merlon, Scope scope, String start, String head, int count, List<Link> links) {
    AuditFile {
        links = List.copyOf(links);
    }

    /**
     * An entry with what is said of its place in the chain.
     *
     * @param number the number it says it has
     * @param previous the hash it says it follows
     * @param hash the hash it says it has
     */
    record Link(int number, String previous, String hash, Entry entry) {}

    /** @throws MalformedException where it is no JSON, or out of bounds */
    static AuditFile read(InputStream stream) throws IOException, MalformedException {
        Reading reading = new Reading();
        JsonReader.read(stream, json -> json.object(reading::field));
        return new AuditFile(
                reading.version,
                reading.merlon,
                reading.scope,
                reading.start,
                reading.head,
                reading.count,
                reading.links);
    }

    /** What was read so far. What is missing or of another kind is empty, so that the hashes differ. */
    private static final class Reading {
        private String version = "";
        private String merlon = "";
        private Scope scope = new Scope(List.of(), List.of(), List.of(), List.of(), "", null, LocalDate.MIN, "", false);
        private String start = "";
        private String head = "";
        private int count = -1;
        private final List<Link> links = new ArrayList<>();

        void field(String name, JsonReader json) throws IOException {
            switch (name) {
                case "schemaVersion" -> version = text(json);
                case "merlon" -> merlon = text(json);
                case "scope" -> scope = scope(json);
                case "chain" -> json.object(this::chain);
                case "entries" -> json.array(item -> links.add(link(item)));
                default -> json.skip();
            }
        }

        private void chain(String name, JsonReader json) throws IOException {
            switch (name) {
                case "start" -> start = text(json);
                case "head" -> head = text(json);
                case "entries" -> count = json.number();
                default -> json.skip();
            }
        }
    }

    private static String text(JsonReader json) throws IOException {
        String text = json.text();
        return text == null ? "" : text;
    }

    private static List<String> texts(JsonReader json) throws IOException {
        List<String> texts = new ArrayList<>();
        json.array(item -> texts.add(text(item)));
        return texts;
    }

    private static @Nullable LocalDate day(JsonReader json) throws IOException {
        String text = json.text();
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null; // Then the hash is not what it was.
        }
    }

    private static LocalDate orNever(@Nullable LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }

    private static Scope scope(JsonReader json) throws IOException {
        Draft draft = new Draft();
        List<List<String>> lists = new ArrayList<>(List.of(List.of(), List.of(), List.of(), List.of()));
        json.object((name, value) -> {
            switch (name) {
                case "paths" -> lists.set(0, texts(value));
                case "libraries" -> lists.set(1, texts(value));
                case "policies" -> lists.set(2, texts(value));
                case "evidence" -> lists.set(3, texts(value));
                case "since" -> draft.until = day(value);
                case "asOf" -> draft.day = orNever(day(value));
                case "cutOff" -> draft.flag = !value.isFalse();
                default -> draft.field(name, value);
            }
        });
        return new Scope(
                lists.get(0),
                lists.get(1),
                lists.get(2),
                lists.get(3),
                draft.text("revision"),
                draft.until,
                draft.day,
                draft.text("framework"),
                draft.flag);
    }

    private static Link link(JsonReader json) throws IOException {
        Draft draft = new Draft();
        List<Origin> brought = new ArrayList<>();
        json.object((name, value) -> {
            switch (name) {
                case "number" -> draft.number = value.number();
                case "day" -> draft.day = orNever(day(value));
                case "commit" -> draft.origin = origin(value);
                case "standing" -> draft.standing = standing(value);
                case "brought" ->
                    value.array(item -> {
                        Origin origin = origin(item);
                        if (origin != null) {
                            brought.add(origin);
                        }
                    });
                default -> draft.field(name, value);
            }
        });
        Entry entry = new Entry(
                Event.of(draft.text("event")).orElse(Event.GONE),
                draft.day,
                draft.origin,
                draft.text("model"),
                draft.text("threat"),
                draft.text("was"),
                draft.text("rule"),
                draft.text("title"),
                draft.standing,
                draft.text("note"),
                brought);
        return new Link(draft.number, draft.text("previous"), draft.text("hash"), entry);
    }

    private static @Nullable Origin origin(JsonReader json) throws IOException {
        Draft draft = new Draft();
        json.object((name, value) -> {
            if (name.equals("day")) {
                draft.day = orNever(day(value));
            } else {
                draft.field(name, value);
            }
        });
        return draft.isEmpty()
                ? null
                : new Origin(
                        draft.text("id"), draft.text("author"), draft.text("mail"), draft.day, draft.text("subject"));
    }

    private static @Nullable Standing standing(JsonReader json) throws IOException {
        Draft draft = new Draft();
        List<Proof> proofs = new ArrayList<>();
        json.object((name, value) -> {
            switch (name) {
                case "verified" -> draft.flag = !value.isFalse();
                case "decision" -> draft.ruling = ruling(value);
                case "evidence" ->
                    value.array(item -> {
                        Draft proof = new Draft();
                        item.object(proof::field);
                        proofs.add(new Proof(proof.text("name"), proof.text("detail")));
                    });
                default -> draft.field(name, value);
            }
        });
        return draft.isEmpty()
                ? null
                : new Standing(
                        Disposition.of(draft.text("disposition")).orElse(Disposition.NOT_APPLICABLE),
                        draft.text("severity"),
                        draft.flag,
                        draft.text("reason"),
                        draft.ruling,
                        proofs);
    }

    private static @Nullable Ruling ruling(JsonReader json) throws IOException {
        Draft draft = new Draft();
        json.object((name, value) -> {
            if (name.equals("until")) {
                draft.until = day(value);
            } else {
                draft.field(name, value);
            }
        });
        return draft.isEmpty() ? null : new Ruling(draft.text("by"), draft.text("reason"), draft.until);
    }
}
