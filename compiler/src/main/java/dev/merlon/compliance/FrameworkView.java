package dev.merlon.compliance;

import dev.merlon.logic.FrameworkClause;
import dev.merlon.logic.Taxonomy;
import dev.merlon.rule.Analysis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a model shows of the clauses of one taxonomy.
 *
 * @param clauses in the order of the taxonomy, each before those below it
 */
public record FrameworkView(Taxonomy taxonomy, List<ClauseView> clauses) {
    public FrameworkView {
        clauses = List.copyOf(clauses);
    }

    /** One for each taxonomy of which a library of the model lists clauses, by name. */
    public static List<FrameworkView> of(Analysis analysis) {
        List<FrameworkClause> clauses = analysis.world().vocabulary().clauses();
        if (clauses.isEmpty()) {
            return List.of();
        }
        Map<String, List<FrameworkClause>> byTaxonomy = new TreeMap<>();
        clauses.forEach(clause -> byTaxonomy
                .computeIfAbsent(clause.taxonomy().name(), name -> new ArrayList<>())
                .add(clause));
        return of(analysis, byTaxonomy.keySet());
    }

    /**
     * Those of some taxonomies.
     *
     * @param names the names of taxonomies, with those of their libraries
     */
    public static List<FrameworkView> of(Analysis analysis, Collection<String> names) {
        List<FrameworkClause> clauses = analysis.world().vocabulary().clauses();
        ClauseAssessor assessor = new ClauseAssessor(analysis, clauses);
        List<FrameworkView> views = new ArrayList<>();
        for (String name : names) {
            List<FrameworkClause> own = clauses.stream()
                    .filter(clause -> clause.taxonomy().name().equals(name))
                    .toList();
            views.add(new FrameworkView(own.get(0).taxonomy(), assessor.assess(own)));
        }
        return views;
    }

    /**
     * What is shown of a clause of the framework.
     *
     * @throws IllegalArgumentException if it is none
     */
    public ClauseView clause(FrameworkClause clause) {
        return clauses.stream()
                .filter(view -> view.clause().equals(clause))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(clause.reference()));
    }

    /** How many clauses there are of each status, without headings; only of those that occur, the first to look after first. */
    public Map<Status, Integer> counts() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        clauses.stream()
                .filter(clause -> !clause.isHeading())
                .forEach(clause -> counts.merge(clause.status(), 1, Integer::sum));
        return counts;
    }
}
