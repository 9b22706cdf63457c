package dev.merlon.diff;

import dev.merlon.logic.Taxonomy;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Elements that a framework has something to say about now, and had not: a threat of a rule that refers to it applies to them.
 *
 * <p>Of an element that is new this is told only where the framework is new to the whole model; otherwise every new element would be
 * in the scope of nearly everything.
 *
 * @param framework the title of the taxonomy
 * @param elements in the order of the model
 * @param isNewToModel whether it had nothing to say about the model at all
 */
public record Scope(String framework, List<Element> elements, boolean isNewToModel) {
    public Scope {
        elements = List.copyOf(elements);
    }

    static List<Scope> between(@Nullable Side before, @Nullable Side after, Names names) {
        if (before == null || after == null) {
            return List.of();
        }
        Map<String, TreeSet<Element>> was = scopes(before.analysis());
        List<Scope> scopes = new ArrayList<>();
        scopes(after.analysis()).forEach((framework, elements) -> {
            TreeSet<Element> then = was.getOrDefault(framework, new TreeSet<>());
            List<Element> come = new ArrayList<>();
            for (Element element : elements) {
                Element old = names.before(element);
                if (old == null ? then.isEmpty() : !then.contains(old)) {
                    come.add(element);
                }
            }
            if (!come.isEmpty()) {
                scopes.add(new Scope(framework, come, then.isEmpty()));
            }
        });
        return scopes;
    }

    /** The elements in the scope of each framework. */
    private static Map<String, TreeSet<Element>> scopes(Analysis analysis) {
        Map<String, String> frameworks = new HashMap<>();
        Map<String, TreeSet<Element>> scopes = new TreeMap<>();
        for (Threat threat : analysis.threats()) {
            if (applies(threat.disposition())) {
                Element element = analysis.world().place(threat.subjects().get(0));
                for (String reference : threat.rule().references()) {
                    String framework = frameworks.computeIfAbsent(reference, text -> title(analysis.reference(text)));
                    if (!framework.isEmpty()) {
                        scopes.computeIfAbsent(framework, title -> new TreeSet<>())
                                .add(element);
                    }
                }
            }
        }
        return scopes;
    }

    private static String title(Taxonomy.Reference reference) {
        return reference.isFramework() ? reference.taxonomy() : "";
    }

    private static boolean applies(Disposition disposition) {
        return switch (disposition) {
            case OPEN, ACCEPTED, DEFERRED, TRANSFERRED, DISMISSED, MITIGATED, COVERED_BY_REFINEMENT -> true;
            case QUESTION, UNREVIEWED, COVERED_EITHER_WAY, NOT_APPLICABLE, OUT_OF_SCOPE -> false;
        };
    }
}
