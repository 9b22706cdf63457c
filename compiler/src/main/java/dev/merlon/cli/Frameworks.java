package dev.merlon.cli;

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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The frameworks that {@code --framework} names, and the libraries that list their clauses. */
final class Frameworks {
    private static final String OPTION = "--framework";

    private Frameworks() {}

    static void addTo(CommandSpec spec, String description) {
        spec.addOption(OptionSpec.builder(OPTION)
                .paramLabel("NAME")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build());
    }

    /** The libraries that models are looked at with for the frameworks that are named. */
    static List<String> libraries(Arguments arguments, LibrarySource source) {
        return libraries(arguments.values(OPTION), source);
    }

    /**
     * The libraries that list the clauses of some frameworks, where they can be told from their names: {@code pci-dss} is in
     * {@code std.frameworks.pci-dss}, {@code bank.rules.security-policy} in {@code bank.rules}. Others are known only where the
     * model itself uses their libraries.
     */
    static List<String> libraries(List<String> names, LibrarySource source) {
        if (names.isEmpty()) {
            return List.of();
        }
        TreeSet<String> known = new TreeSet<>(source.names());
        List<String> found = new ArrayList<>();
        for (String name : names) {
            int dot = name.lastIndexOf('.');
            String library = dot < 0 ? LibraryLoader.FRAMEWORKS + name : name.substring(0, dot);
            String standard = LibraryLoader.FRAMEWORKS + name.substring(dot + 1);
            if (known.contains(standard) && (dot < 0 || library.equals("std.core"))) {
                found.add(standard);
            } else if (known.contains(library)) {
                found.add(library);
            }
        }
        return found.stream().distinct().toList();
    }

    /** The library that lists the clauses of a taxonomy that comes with the compiler, if there is one. */
    static List<String> library(Taxonomy taxonomy, LibrarySource source) {
        return libraries(List.of(taxonomy.simpleName()), source);
    }

    /** Refuses a framework that nothing is known of. */
    static void require(Arguments arguments, Analysis analysis, LibrarySource source) {
        if (!arguments.values(OPTION).isEmpty()) {
            names(arguments, analysis, source);
        }
    }

    /**
     * What a model shows of the frameworks that are named; where none is, of those whose libraries it uses.
     *
     * @throws UsageException where one is named that nothing is known of, or there is none
     */
    static List<FrameworkView> views(Arguments arguments, Analysis analysis, LibrarySource source) {
        return arguments.values(OPTION).isEmpty()
                        && !analysis.world().vocabulary().clauses().isEmpty()
                ? FrameworkView.of(analysis)
                : FrameworkView.of(analysis, names(arguments, analysis, source));
    }

    private static List<String> names(Arguments arguments, Analysis analysis, LibrarySource source) {
        Map<String, String> known = new TreeMap<>();
        for (FrameworkClause clause : analysis.world().vocabulary().clauses()) {
            Taxonomy taxonomy = clause.taxonomy();
            known.put(taxonomy.simpleName(), taxonomy.name());
            known.put(taxonomy.name(), taxonomy.name());
        }
        List<String> names = arguments.values(OPTION);
        if (names.isEmpty()) {
            throw new UsageException(
                    "no framework is named, and the model uses no library of one",
                    "name one, such as " + OPTION + " pci-dss: " + String.join(", ", choices(known, source)));
        }
        List<String> wanted = new ArrayList<>();
        for (String name : names) {
            String taxonomy = known.get(name);
            if (taxonomy == null) {
                throw new UsageException(
                        "no library lists the clauses of a framework `" + name + "`",
                        NameSuggester.nearest(name, choices(known, source))
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("it is one of " + String.join(", ", choices(known, source))));
            }
            if (!wanted.contains(taxonomy)) {
                wanted.add(taxonomy);
            }
        }
        return wanted;
    }

    /** The short names that can be given: of what the model knows, and of what comes with the compiler. */
    private static TreeSet<String> choices(Map<String, String> known, LibrarySource source) {
        TreeSet<String> names = new TreeSet<>();
        known.keySet().stream().filter(name -> name.indexOf('.') < 0).forEach(names::add);
        source.names().stream()
                .filter(name -> name.startsWith(LibraryLoader.FRAMEWORKS))
                .map(name -> name.substring(LibraryLoader.FRAMEWORKS.length()))
                .forEach(names::add);
        return names;
    }
}
