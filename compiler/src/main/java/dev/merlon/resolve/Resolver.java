package dev.merlon.resolve;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.NameSuggester;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds out which programs some files make up, and which other files and libraries belong to each. */
public final class Resolver {
    private final Map<String, Root> models = new TreeMap<>();
    private final Map<String, Root> libraries = new TreeMap<>();
    private final Map<String, List<CompilationUnit>> parts = new TreeMap<>();
    private final Inclusion inclusion;
    private final LibrarySource source;
    private final Diagnostics diagnostics;
    private boolean allHeadersRead = true;

    private Resolver(ProjectFiles files, LibrarySource source, Diagnostics diagnostics) {
        this.inclusion = new Inclusion(files, diagnostics);
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /**
     * The programs that begin with the given files, in the order of the names of their root files.
     *
     * @param given files in any order; parts of them that are only included need not be among them
     */
    public static List<ResolvedProgram> resolve(
            List<CompilationUnit> given, ProjectFiles files, LibrarySource source, Diagnostics diagnostics) {
        Resolver resolver = new Resolver(files, source, diagnostics);
        given.stream()
                .sorted((one, other) -> one.source().compareTo(other.source()))
                .forEach(resolver::sort);
        resolver.findWholes();
        return resolver.programs();
    }

    private void sort(CompilationUnit unit) {
        inclusion.know(unit);
        Header header = Header.of(unit, diagnostics);
        if (header == null) {
            allHeadersRead = false;
            return;
        }
        switch (header.form()) {
            case MODEL -> addRoot(models, "model", header, unit);
            case LIBRARY -> addRoot(libraries, "library", header, unit);
            case PART ->
                parts.computeIfAbsent(header.name(), name -> new ArrayList<>()).add(unit);
            case POLICY -> diagnostics.report(NoMeaningYet.of(header.span(), "a policy"));
        }
    }

    private void addRoot(Map<String, Root> roots, String what, Header header, CompilationUnit unit) {
        Root first = roots.putIfAbsent(header.name(), new Root(header, List.of(unit)));
        if (first != null) {
            Header other = first.header;
            diagnostics.report(ResolveDiagnostics.secondRoot(what, header.name(), header.span(), other.span()));
        }
    }

    /** Makes a library that only parts were given of a program of its own, and reports parts of nothing. */
    private void findWholes() {
        parts.forEach((whole, units) -> {
            if (models.containsKey(whole) || libraries.containsKey(whole)) {
                return;
            }
            Root found = find(whole);
            if (found != null) {
                libraries.put(whole, found);
            } else if (allHeadersRead) {
                units.forEach(unit -> reportPartOfNothing(whole, unit));
            }
        });
    }

    private void reportPartOfNothing(String whole, CompilationUnit unit) {
        Header header = Header.of(unit, diagnostics);
        if (header != null) {
            TreeSet<String> known = new TreeSet<>(models.keySet());
            known.addAll(libraries.keySet());
            known.addAll(source.names());
            diagnostics.report(
                    ResolveDiagnostics.partOfNothing(whole, header.span(), NameSuggester.nearest(whole, known)));
        }
    }

    private List<ResolvedProgram> programs() {
        LibraryGraph graph = new LibraryGraph(libraries.keySet(), source.names(), this::library, diagnostics);
        List<Module> mains = new ArrayList<>();
        models.values().forEach(root -> mains.add(module(root)));
        libraries.keySet().forEach(name -> mains.add(graph.load(name)));
        mains.sort((one, other) -> one.root().source().compareTo(other.root().source()));
        return mains.stream().map(graph::program).toList();
    }

    private @Nullable Module library(String name) {
        Root root = libraries.get(name);
        if (root == null) {
            root = find(name);
        }
        return root == null ? null : module(root);
    }

    private @Nullable Root find(String library) {
        List<CompilationUnit> units = source.find(library, diagnostics);
        Header header = units.isEmpty() ? null : Header.of(units.get(0), diagnostics);
        return header == null ? null : new Root(header, units);
    }

    private Module module(Root root) {
        Header header = root.header;
        Module.Form form = header.form() == Header.Form.MODEL ? Module.Form.MODEL : Module.Form.LIBRARY;
        List<CompilationUnit> units =
                inclusion.complete(header.name(), root.units, parts.getOrDefault(header.name(), List.of()));
        return new Module(form, header.name(), header.title(), header.version(), header.span(), units, List.of());
    }

    /** A root file, with what the source of libraries says belongs to it. */
    private record Root(Header header, List<CompilationUnit> units) {}
}
