package dev.merlon.resolve;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.NameSuggester;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds out which programs some files make up, and which other files and libraries belong to each. */
public final class Resolver {
    private final Map<String, Root> models = new TreeMap<>();
    private final Map<String, Root> libraries = new TreeMap<>();
    private final Map<String, Root> policies = new TreeMap<>();
    private final Map<String, List<Edition>> foundPolicies = new TreeMap<>();
    private final Set<String> everywhere;
    private final List<String> frameworks;
    private final Map<String, List<CompilationUnit>> parts = new TreeMap<>();
    /** The libraries of the project, by name: with a file of it, or known elsewhere and with parts in it. */
    private final Map<String, Edition> wholes = new TreeMap<>();

    private final ProjectFiles files;
    private final Inclusion inclusion;
    private final LibrarySource source;
    private final LibraryPins pins;
    private final Diagnostics diagnostics;
    private boolean allHeadersRead = true;

    private Resolver(
            ProjectFiles files,
            LibrarySource source,
            LibraryPins pins,
            Set<String> everywhere,
            List<String> frameworks,
            Diagnostics diagnostics) {
        this.everywhere = everywhere;
        this.frameworks = List.copyOf(frameworks);
        this.files = files;
        this.inclusion = new Inclusion(files, diagnostics);
        this.source = source;
        this.pins = pins;
        this.diagnostics = diagnostics;
    }

    /**
     * The programs that begin with the given files, in the order of the names of their root files.
     *
     * @param given files in any order; parts of them that are only included need not be among them
     */
    public static List<ResolvedProgram> resolve(
            List<CompilationUnit> given,
            ProjectFiles files,
            LibrarySource source,
            LibraryPins pins,
            Diagnostics diagnostics) {
        return resolve(given, files, source, pins, Set.of(), List.of(), diagnostics);
    }

    /**
     * @param everywhere the names of the files of policies that hold for every model, whether it applies them or not
     * @param frameworks libraries that every model is looked at with, whether it uses them or not
     */
    public static List<ResolvedProgram> resolve(
            List<CompilationUnit> given,
            ProjectFiles files,
            LibrarySource source,
            LibraryPins pins,
            Set<String> everywhere,
            List<String> frameworks,
            Diagnostics diagnostics) {
        Resolver resolver = new Resolver(files, source, pins, everywhere, frameworks, diagnostics);
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
            case POLICY -> addRoot(policies, "policy", header, unit);
        }
    }

    private void addRoot(Map<String, Root> roots, String what, Header header, CompilationUnit unit) {
        Root first = roots.putIfAbsent(header.name(), new Root(header, unit));
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
            List<Edition> found = find(whole);
            if (!found.isEmpty()) {
                wholes.put(whole, withParts(found.get(0), units));
            } else if (allHeadersRead) {
                units.forEach(unit -> reportPartOfNothing(whole, unit));
            }
        });
    }

    private Edition withParts(Edition found, List<CompilationUnit> parts) {
        Module module = found.module();
        List<CompilationUnit> units = new ArrayList<>(module.units());
        units.addAll(inclusion.complete(module.name(), parts, List.of()));
        return Edition.of(
                new Module(
                        module.form(),
                        module.name(),
                        module.title(),
                        module.version(),
                        module.header(),
                        units,
                        List.of(),
                        List.of()),
                found.mistakes());
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
        List<Edition> mains = new ArrayList<>();
        models.values().forEach(root -> mains.add(edition(root)));
        libraries.forEach((name, root) -> wholes.put(name, edition(root)));
        mains.addAll(wholes.values());
        Map<String, Edition> byName = new TreeMap<>();
        policies.forEach((name, root) -> byName.put(name, edition(root)));
        mains.addAll(byName.values());
        mains.sort((one, other) ->
                one.module().root().source().compareTo(other.module().root().source()));
        LibraryGraph graph = new LibraryGraph(wholes.keySet(), source.names(), this::editions, pins, diagnostics);
        ModelGraph others = new ModelGraph(files, inclusion, this::model, diagnostics);
        Map<String, ResolvedProgram> programs = new TreeMap<>();
        return mains.stream()
                .map(main -> main.module().isModel() ? others.complete(main).using(frameworks) : main)
                .toList()
                .stream()
                .map(main -> program(main, graph, others, byName, programs))
                .toList();
    }

    private ResolvedProgram program(
            Edition main,
            LibraryGraph graph,
            ModelGraph models,
            Map<String, Edition> policies,
            Map<String, ResolvedProgram> known) {
        Module module = main.module();
        ResolvedProgram program = known.get(module.file());
        if (program == null) {
            // Stands for the program while it is put together, which it is part of itself where models form a circle.
            known.put(module.file(), new ResolvedProgram(module, List.of(), List.of(), List.of()));
            List<Edition> used = module.isModel() ? models.used(main) : List.of();
            List<ResolvedProgram> programs = used.stream()
                    .map(each -> program(each, graph, models, policies, known))
                    .toList();
            program = graph.program(main, used, programs, module.isModel() ? applied(module, policies) : List.of());
            known.put(module.file(), program);
        }
        return program;
    }

    /** The policies that hold for a model: those it applies, and those that hold everywhere. */
    private List<Edition> applied(Module model, Map<String, Edition> known) {
        Map<String, Edition> found = new TreeMap<>();
        known.forEach((name, edition) -> {
            if (everywhere.contains(edition.module().file())) {
                found.put(name, edition);
            }
        });
        for (CompilationUnit unit : model.units()) {
            for (Item item : unit.items()) {
                if (item.statement() instanceof FileStatement.Apply apply) {
                    String name = apply.policy().text();
                    Edition policy = known.containsKey(name) ? known.get(name) : findPolicy(model, name);
                    if (policy == null) {
                        TreeSet<String> names = new TreeSet<>(known.keySet());
                        names.addAll(source.policyNames());
                        diagnostics.report(ResolveDiagnostics.unknownPolicy(
                                apply.policy().span(), name, NameSuggester.nearest(name, names)));
                    } else {
                        found.put(name, policy);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** A policy on the library path: in the version that is locked, else the newest; null where there is none. */
    private @Nullable Edition findPolicy(Module model, String name) {
        String locked = pins.version(model, name).orElse("");
        Edition chosen = null;
        for (Edition policy : foundPolicies.computeIfAbsent(name, wanted -> editions(source.policies(wanted)))) {
            boolean isLocked = policy.version().toString().equals(locked);
            chosen = chosen == null || isLocked ? policy : chosen;
        }
        return chosen;
    }

    /** The model that a file begins: with the parts of it that were given, or those beside a file that was not. */
    private Edition model(CompilationUnit root, Header header) {
        Root given = models.get(header.name());
        return given != null && given.unit == root
                ? edition(given)
                : edition(header, root, inclusion.partsBeside(root, header.name()));
    }

    /** A library of the project itself is the only one of its name; of others all versions, the newest first. */
    private List<Edition> editions(String name) {
        Edition own = wholes.get(name);
        return own == null ? find(name) : List.of(own);
    }

    private List<Edition> find(String library) {
        return editions(source.copies(library));
    }

    private static List<Edition> editions(List<LibraryCopy> copies) {
        List<Edition> found = new ArrayList<>();
        for (LibraryCopy copy : copies) {
            Diagnostics mistakes = new Diagnostics();
            copy.mistakes().forEach(mistakes::report);
            Header header = Header.of(copy.units().get(0), mistakes);
            if (header != null) {
                Inclusion files = new Inclusion(ProjectFiles.NONE, mistakes);
                copy.units().forEach(files::know);
                Module module = module(header, files.complete(header.name(), copy.units(), List.of()), mistakes);
                found.add(Edition.of(module, mistakes.inFileOrder()));
            }
        }
        found.sort((one, other) -> other.version().compareTo(one.version()));
        return List.copyOf(found);
    }

    private Edition edition(Root root) {
        return edition(root.header, root.unit, parts.getOrDefault(root.header.name(), List.of()));
    }

    private Edition edition(Header header, CompilationUnit root, List<CompilationUnit> ownParts) {
        List<CompilationUnit> units = inclusion.complete(header.name(), List.of(root), ownParts);
        return Edition.of(module(header, units, diagnostics), List.of());
    }

    private static Module module(Header header, List<CompilationUnit> units, Diagnostics diagnostics) {
        Module.Form form = switch (header.form()) {
            case MODEL -> Module.Form.MODEL;
            case POLICY -> Module.Form.POLICY;
            case LIBRARY, PART -> Module.Form.LIBRARY;
        };
        if (form == Module.Form.LIBRARY && header.version() == null) {
            diagnostics.report(ResolveDiagnostics.noVersion(header));
        }
        return new Module(
                form, header.name(), header.title(), header.version(), header.span(), units, List.of(), List.of());
    }

    /** A file that a model or library begins with. */
    private record Root(Header header, CompilationUnit unit) {}
}
