package dev.merlon.project;

import dev.merlon.compile.LibraryLoader;
import dev.merlon.compliance.FrameworkView;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.logic.FrameworkClause;
import dev.merlon.logic.Taxonomy;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.rule.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The frameworks that somebody names.
 *
 * @param names those of taxonomies, with or without that of their library; none for what the models use themselves
 * @param source where libraries are found
 */
public record FrameworkChoice(List<String> names, LibrarySource source) {
    public FrameworkChoice {
        names = List.copyOf(names);
    }

    /**
     * The libraries that list the clauses, where they can be told from the names: {@code pci-dss} is in
     * {@code std.frameworks.pci-dss}, {@code bank.rules.security-policy} in {@code bank.rules}. Others are known only where a model
     * itself uses their libraries.
     */
    public List<String> libraries() {
        if (names.isEmpty()) {
            return List.of();
        }
        TreeSet<String> known = new TreeSet<>(source.names());
        List<String> found = new ArrayList<>();
        for (String name : names) {
            int dot = name.lastIndexOf('.');
            String library = dot < 0 ? "std.core" : name.substring(0, dot);
            String standard = LibraryLoader.FRAMEWORKS + name.substring(dot + 1);
            if (library.equals("std.core") && known.contains(standard)) {
                found.add(standard);
            } else if (dot > 0 && known.contains(library)) {
                found.add(library);
            }
        }
        return found.stream().distinct().toList();
    }

    /**
     * What a model shows of the frameworks; where none is named, of those whose libraries it uses.
     *
     * @throws UnknownFrameworkException where one is named that nothing is known of, or there is none
     */
    public List<FrameworkView> views(Analysis analysis) {
        TreeMap<String, String> known = known(analysis);
        if (!names.isEmpty()) {
            return FrameworkView.of(analysis, taxonomies(known));
        }
        if (known.isEmpty()) {
            throw new UnknownFrameworkException(
                    "no framework is named, and the model uses no library of one",
                    "name one, such as pci-dss: " + String.join(", ", choices(known)));
        }
        return FrameworkView.of(analysis);
    }

    /**
     * Refuses a framework that nothing is known of.
     *
     * @throws UnknownFrameworkException if one is named
     */
    public void require(Analysis analysis) {
        taxonomies(known(analysis));
    }

    private List<String> taxonomies(Map<String, String> known) {
        List<String> wanted = new ArrayList<>();
        for (String name : names) {
            String taxonomy = known.get(name);
            if (taxonomy == null) {
                throw new UnknownFrameworkException(
                        "no library lists the clauses of a framework `" + name + "`",
                        NameSuggester.nearest(name, choices(known))
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("it is one of " + String.join(", ", choices(known))));
            }
            if (!wanted.contains(taxonomy)) {
                wanted.add(taxonomy);
            }
        }
        return wanted;
    }

    /** The names of the taxonomies of which a library of the model lists clauses, by what they may be called. */
    private static TreeMap<String, String> known(Analysis analysis) {
        TreeMap<String, String> known = new TreeMap<>();
        for (FrameworkClause clause : analysis.world().vocabulary().clauses()) {
            Taxonomy taxonomy = clause.taxonomy();
            known.put(taxonomy.simpleName(), taxonomy.name());
            known.put(taxonomy.name(), taxonomy.name());
        }
        return known;
    }

    /** The short names that can be given: of what the model knows, and of what comes with the compiler. */
    private TreeSet<String> choices(Map<String, String> known) {
        TreeSet<String> choices = new TreeSet<>();
        known.keySet().stream().filter(name -> name.indexOf('.') < 0).forEach(choices::add);
        source.names().stream()
                .filter(name -> name.startsWith(LibraryLoader.FRAMEWORKS))
                .map(name -> name.substring(LibraryLoader.FRAMEWORKS.length()))
                .forEach(choices::add);
        return choices;
    }
}
