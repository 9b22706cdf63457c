package dev.merlon.resolve;

import dev.merlon.ast.FileStatement;
import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.Collection;
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

    /**
     * The program that a model or library begins.
     *
     * @param models every model that it uses, directly or not
     * @param programs the programs of these
     * @param policies those that hold for it
     */
    ResolvedProgram program(
            Edition main, List<Edition> models, List<ResolvedProgram> programs, List<Edition> policies) {
        List<Edition> all = new ArrayList<>();
        all.add(main);
        all.addAll(models);
        all.addAll(policies);
        VersionSelection selection = new VersionSelection(all, pins, this::find);
        selection.report(diagnostics);
        LinkedHashMap<String, Module> sorted = new LinkedHashMap<>();
        for (Edition edition : all) {
            LinkedHashMap<String, Module> ofOne = new LinkedHashMap<>(sorted);
            visit(complete(edition), selection, new LinkedHashMap<>(), ofOne);
            ofOne.remove(edition.module().name());
            ofOne.forEach(sorted::putIfAbsent);
        }
        return new ResolvedProgram(
                complete(main),
                List.copyOf(sorted.values()),
                programs,
                policies.stream().map(this::complete).toList());
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

    private void reportCycle(String back, LinkedHashMap<String, Span> chain) {
        Circle circle = Circle.of(back, chain);
        diagnostics.report(ResolveDiagnostics.libraryCycle(circle.members(), circle.uses()));
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
        edition.uses().forEach(use -> addUse(module, use, uses));
        uses.sort((one, other) -> {
            int byLibrary = one.library().compareTo(other.library());
            return byLibrary != 0 ? byLibrary : one.span().compareTo(other.span());
        });
        Module made = module.with(uses, module.models());
        complete.put(edition, made);
        return made;
    }

    private void addUse(Module user, FileStatement.Use use, List<Module.Use> uses) {
        QualifiedName library = use.library();
        if (library == null) {
            if (!user.isModel()) {
                diagnostics.report(ResolveDiagnostics.libraryUsesModel(use.span()));
            }
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
