package dev.merlon.resolve;

import dev.merlon.ast.FileStatement;
import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Which library uses which, each found once. */
final class LibraryGraph {
    private final TreeSet<String> names;
    private final Function<String, List<Edition>> source;
    private final LibraryPins pins;
    private final Diagnostics diagnostics;
    private final Map<String, List<Edition>> found = new TreeMap<>();
    /** For look-up only. */
    private final Map<Edition, Module> complete = new IdentityHashMap<>();

    /**
     * @param own the names of libraries that are compiled for themselves
     * @param others the names of those that can only be used
     * @param source all versions of a library, the newest first; none where it is unknown
     */
    LibraryGraph(
            Collection<String> own,
            Collection<String> others,
            Function<String, List<Edition>> source,
            LibraryPins pins,
            Diagnostics diagnostics) {
        this.names = new TreeSet<>(own);
        this.names.addAll(others);
        this.source = source;
        this.pins = pins;
        this.diagnostics = diagnostics;
    }

    /** The program that a model or library begins. */
    ResolvedProgram program(Edition main) {
        VersionSelection selection = new VersionSelection(main, pins, this::find);
        selection.report(diagnostics);
        Module completeMain = complete(main);
        LinkedHashMap<String, Module> sorted = new LinkedHashMap<>();
        visit(completeMain, selection, new LinkedHashMap<>(), sorted);
        sorted.remove(completeMain.name());
        return new ResolvedProgram(completeMain, List.copyOf(sorted.values()));
    }

    private void visit(
            Module module,
            VersionSelection selection,
            LinkedHashMap<String, Span> chain,
            LinkedHashMap<String, Module> sorted) {
        if (sorted.containsKey(module.name())) {
            return;
        }
        for (Module.Use use : module.uses()) {
            chain.put(module.name(), use.span());
            if (chain.containsKey(use.library())) {
                reportCycle(use.library(), chain);
            } else {
                Edition edition = selection.of(use.library());
                visit(complete(edition == null ? find(use.library()).get(0) : edition), selection, chain, sorted);
            }
        }
        chain.remove(module.name());
        sorted.put(module.name(), module);
    }

    /** Reports a circle as seen from the first of its names, so that it is reported once whoever uses it. */
    private void reportCycle(String back, LinkedHashMap<String, Span> chain) {
        List<String> circle = new ArrayList<>(chain.keySet());
        circle = circle.subList(circle.indexOf(back), circle.size());
        String first = circle.stream().min(Comparator.naturalOrder()).orElse(back);
        List<String> turned = new ArrayList<>();
        List<Span> uses = new ArrayList<>();
        for (int i = 0; i < circle.size(); i++) {
            String name = circle.get((circle.indexOf(first) + i) % circle.size());
            turned.add(name);
            Span use = chain.get(name);
            if (use != null) {
                uses.add(use);
            }
        }
        turned.add(first);
        diagnostics.report(ResolveDiagnostics.libraryCycle(turned, uses));
    }

    private List<Edition> find(String name) {
        List<Edition> known = found.get(name);
        if (known == null) {
            known = source.apply(name);
            found.put(name, known);
        }
        return known;
    }

    /** The module with what it uses; what is wrong with it is told now, since it is part of a program. */
    private Module complete(Edition edition) {
        Module known = complete.get(edition);
        if (known != null) {
            return known;
        }
        edition.mistakes().forEach(diagnostics::report);
        Module module = edition.module();
        List<Module.Use> uses = new ArrayList<>();
        edition.uses().forEach(use -> addUse(use, uses));
        uses.sort((one, other) -> {
            int byLibrary = one.library().compareTo(other.library());
            return byLibrary != 0 ? byLibrary : one.span().compareTo(other.span());
        });
        Module made = new Module(
                module.form(), module.name(), module.title(), module.version(), module.header(), module.units(), uses);
        complete.put(edition, made);
        return made;
    }

    private void addUse(FileStatement.Use use, List<Module.Use> uses) {
        QualifiedName library = use.library();
        if (library == null) {
            diagnostics.report(NoMeaningYet.of(use.span(), "a model that uses another model"));
            return;
        }
        String name = library.text();
        if (find(name).isEmpty()) {
            diagnostics.report(ResolveDiagnostics.unknownLibrary(
                    library.span(), name, NameSuggester.nearest(name, names), List.copyOf(names)));
            return;
        }
        uses.add(new Module.Use(name, use.alias(), library.span()));
    }
}
