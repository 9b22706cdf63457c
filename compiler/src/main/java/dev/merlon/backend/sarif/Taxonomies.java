package dev.merlon.backend.sarif;

import dev.merlon.backend.Entries;
import dev.merlon.backend.Markdown;
import dev.merlon.json.JsonText;
import dev.merlon.logic.Taxonomy;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Ledger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The taxonomies that rules refer to, with the entries that are referred to. */
final class Taxonomies {
    private final Map<String, Map<String, Taxonomy.Reference>> entries = new TreeMap<>();
    private final List<String> titles = new ArrayList<>();

    /**
     * An entry, to refer to.
     *
     * @param index the place of the taxonomy in the run
     */
    record Entry(String id, String taxonomy, int index) {
        static void reference(JsonText json, Entry entry) throws IOException {
            json.field("id", entry.id)
                    .object(
                            "toolComponent",
                            component -> component.field("name", entry.taxonomy).field("index", entry.index));
        }

        static void relation(JsonText json, Entry entry) throws IOException {
            json.object("target", target -> reference(target, entry)).field("kinds", List.of("relevant"));
        }
    }

    static Taxonomies of(@Nullable Analysis analysis, List<Result> results) {
        Taxonomies taxonomies = new Taxonomies();
        if (analysis != null) {
            for (Ledger.Page page : analysis.ledger().pages()) {
                page.rule()
                        .references()
                        .forEach(text -> taxonomies.add(Entries.of(analysis).reference(text)));
            }
        }
        gone(analysis, results)
                .forEach((id, gone) -> gone.rule()
                        .references()
                        .forEach(text ->
                                taxonomies.add(Entries.of(gone.analysis()).reference(text))));
        taxonomies.titles.addAll(taxonomies.entries.keySet());
        return taxonomies;
    }

    /** One of the results of each rule that there is only in an earlier state. */
    static Map<String, ThreatResult> gone(@Nullable Analysis analysis, List<Result> results) {
        Set<String> known = new HashSet<>();
        if (analysis != null) {
            analysis.ledger().pages().forEach(page -> known.add(page.rule().id()));
        }
        Map<String, ThreatResult> gone = new TreeMap<>();
        for (Result result : results) {
            if (result instanceof ThreatResult threat
                    && !known.contains(threat.rule().id())) {
                gone.putIfAbsent(threat.rule().id(), threat);
            }
        }
        return gone;
    }

    private void add(Taxonomy.Reference reference) {
        if (!reference.taxonomy().isEmpty()) {
            entries.computeIfAbsent(reference.taxonomy(), title -> new TreeMap<>())
                    .put(reference.text(), reference);
        }
    }

    /** Those of some entries that a taxonomy knows. */
    List<Entry> entries(List<Taxonomy.Reference> references) {
        return references.stream()
                .filter(reference -> !reference.taxonomy().isEmpty())
                .map(reference ->
                        new Entry(reference.text(), reference.taxonomy(), titles.indexOf(reference.taxonomy())))
                .toList();
    }

    /** Says in the description of the tool which there are. */
    void writeSupported(JsonText json) throws IOException {
        if (!titles.isEmpty()) {
            json.array(
                    "supportedTaxonomies",
                    titles,
                    (item, title) -> item.field("name", title).field("index", titles.indexOf(title)));
        }
    }

    void write(JsonText json) throws IOException {
        if (!titles.isEmpty()) {
            json.array(
                    "taxonomies",
                    titles,
                    (item, title) -> item.field("name", title)
                            .field("isComprehensive", false)
                            .array("taxa", entries.getOrDefault(title, Map.of()).values(), Taxonomies::entry));
        }
    }

    private static void entry(JsonText json, Taxonomy.Reference reference) throws IOException {
        json.field("id", reference.text());
        String address = Markdown.address(reference);
        if (!address.isEmpty()) {
            json.field("helpUri", address);
        }
    }
}
