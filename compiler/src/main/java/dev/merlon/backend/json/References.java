package dev.merlon.backend.json;

import dev.merlon.backend.Entries;
import dev.merlon.json.JsonText;
import dev.merlon.logic.Taxonomy;
import dev.merlon.rule.Analysis;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** The entries of taxonomies that threats refer to. */
final class References {
    private References() {}

    static List<Taxonomy.Reference> of(Analysis analysis) {
        TreeSet<String> texts = new TreeSet<>();
        analysis.threats().forEach(threat -> texts.addAll(threat.rule().references()));
        return Entries.of(analysis).references(List.copyOf(texts));
    }

    static void write(JsonText json, Taxonomy.Reference reference) throws IOException {
        json.field("id", reference.text())
                .field("taxonomy", reference.taxonomy())
                .field("link", reference.link().isEmpty() ? null : reference.link());
    }
}
