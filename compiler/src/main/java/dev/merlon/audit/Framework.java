package dev.merlon.audit;

import dev.merlon.logic.Taxonomy;
import dev.merlon.logic.Vocabulary;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Rule;
import java.util.Collection;
import java.util.Collections;
import java.util.TreeSet;

/** The taxonomy that rules must refer to, by its name with or without that of its library; and the ones that were met. */
public final class Framework {
    private final String wanted;
    private final TreeSet<String> known = new TreeSet<>();

    /** @param wanted the name; empty for all rules */
    public Framework(String wanted) {
        this.wanted = wanted;
    }

    /** Counts the taxonomies of a model among those that were met. */
    public void meet(Analysis analysis) {
        analysis.world().vocabulary().taxonomies().forEach(taxonomy -> known.add(taxonomy.simpleName()));
    }

    /** Whether a taxonomy of the name was met, or none is wanted. */
    public boolean isKnown() {
        return wanted.isEmpty()
                || known.contains(wanted)
                || known.stream().anyMatch(name -> wanted.endsWith("." + name));
    }

    /** The taxonomies that were met, by name. */
    public Collection<String> known() {
        return Collections.unmodifiableSet(known);
    }

    /** Whether a rule refers to it. */
    boolean holds(Rule rule, Vocabulary vocabulary) {
        if (wanted.isEmpty()) {
            return true;
        }
        for (Taxonomy taxonomy : vocabulary.taxonomies()) {
            boolean isWanted =
                    taxonomy.name().equals(wanted) || taxonomy.simpleName().equals(wanted);
            if (isWanted && rule.references().stream().anyMatch(taxonomy::knows)) {
                return true;
            }
        }
        return false;
    }
}
