package dev.merlon.backend;

import dev.merlon.logic.Taxonomy;
import dev.merlon.rule.Analysis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of taxonomies that a model and its rules refer to. Many rules refer to the same; each is looked up once. */
public final class Entries {
    private final Analysis analysis;
    private final Map<String, Taxonomy.Reference> known = new HashMap<>();

    private Entries(Analysis analysis) {
        this.analysis = analysis;
    }

    public static Entries of(Analysis analysis) {
        return analysis.once(Entries.class, Entries::new);
    }

    /** An entry with its title and where it can be read. */
    public Taxonomy.Reference reference(String text) {
        return known.computeIfAbsent(text, analysis::reference);
    }

    public List<Taxonomy.Reference> references(List<String> texts) {
        return texts.stream().map(this::reference).toList();
    }
}
