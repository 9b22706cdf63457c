package dev.merlon.resolve;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.Name;
import dev.merlon.ast.Text;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Which model uses which, each loaded once by the name of its root file. */
final class ModelGraph {
    /** How long a chain of models may be that use each other. */
    static final int DEEPEST = 50;

    private final ProjectFiles files;
    private final Inclusion inclusion;
    private final BiFunction<CompilationUnit, Header, Edition> modules;
    private final Diagnostics diagnostics;
    private final Map<String, Edition> loaded = new TreeMap<>();
    private int depth;

    /** @param modules the module that a root file begins, without its uses */
    ModelGraph(
            ProjectFiles files,
            Inclusion inclusion,
            BiFunction<CompilationUnit, Header, Edition> modules,
            Diagnostics diagnostics) {
        this.files = files;
        this.inclusion = inclusion;
        this.modules = modules;
        this.diagnostics = diagnostics;
    }

    /** A model with the models that it uses itself. */
    Edition complete(Edition model) {
        String file = model.module().file();
        Edition known = loaded.get(file);
        if (known != null) {
            return known;
        }
        // Known before it is looked at what it uses: a circle ends here.
        loaded.put(file, model);
        depth++;
        Module module = model.module().with(List.of(), uses(model.module()));
        depth--;
        Edition complete = Edition.of(module, model.mistakes());
        loaded.put(file, complete);
        return complete;
    }

    /** Every model that a model uses, directly or not, each once and after those that it uses itself. */
    List<Edition> used(Edition main) {
        LinkedHashMap<String, Edition> sorted = new LinkedHashMap<>();
        visit(main, new LinkedHashMap<>(), sorted);
        sorted.remove(main.module().file());
        checkNames(main.module(), sorted);
        return List.copyOf(sorted.values());
    }

    private void visit(Edition edition, LinkedHashMap<String, Span> chain, LinkedHashMap<String, Edition> sorted) {
        Module model = edition.module();
        if (sorted.containsKey(model.file())) {
            return;
        }
        for (Module.ModelUse use : model.models()) {
            chain.put(model.file(), use.span());
            if (chain.containsKey(use.file())) {
                Circle circle = Circle.of(use.file(), chain);
                diagnostics.report(ResolveDiagnostics.modelCycle(
                        circle.members().stream().map(this::nameOf).toList(), circle.uses()));
            } else {
                Edition used = loaded.get(use.file());
                if (used != null) {
                    visit(used, chain, sorted);
                }
            }
        }
        chain.remove(model.file());
        sorted.put(model.file(), edition);
    }

    private String nameOf(String file) {
        Edition edition = loaded.get(file);
        return edition == null ? file : edition.module().name();
    }

    /** Reports two models of one name in a system: the names of their elements could not be told apart. */
    private void checkNames(Module main, LinkedHashMap<String, Edition> used) {
        Map<String, Module> byName = new TreeMap<>();
        byName.put(main.name(), main);
        used.values().stream()
                .map(Edition::module)
                .sorted(Comparator.comparing(Module::file))
                .forEach(model -> {
                    Module first = byName.putIfAbsent(model.name(), model);
                    if (first != null) {
                        diagnostics.report(ResolveDiagnostics.twoModels(model.name(), model.header(), first.header()));
                    }
                });
    }

    private List<Module.ModelUse> uses(Module model) {
        List<Module.ModelUse> uses = new ArrayList<>();
        Map<String, Name> aliases = new TreeMap<>();
        for (CompilationUnit unit : model.units()) {
            for (Item item : unit.items()) {
                if (item.statement() instanceof FileStatement.Use use && use.path() != null) {
                    Module.ModelUse found = use(unit, use, use.path());
                    if (found != null && isFree(found.alias(), model, aliases)) {
                        uses.add(found);
                    }
                }
            }
        }
        uses.sort(Comparator.comparing(Module.ModelUse::file).thenComparing(Module.ModelUse::span));
        return uses;
    }

    private boolean isFree(Name alias, Module model, Map<String, Name> aliases) {
        Name first = aliases.putIfAbsent(alias.text(), alias);
        if (first != null) {
            diagnostics.report(ResolveDiagnostics.secondAlias(alias, first.span()));
        } else if (alias.text().equals(model.name())) {
            diagnostics.report(ResolveDiagnostics.secondAlias(alias, model.header()));
            return false;
        }
        return first == null;
    }

    private Module.@Nullable ModelUse use(CompilationUnit unit, FileStatement.Use use, Text path) {
        FilePattern pattern = FilePattern.of(unit.source().name(), path.value());
        if (pattern == null || pattern.hasStars()) {
            diagnostics.report(ResolveDiagnostics.badModelPath(path.span()));
            return null;
        }
        if (!files.reaches(pattern.path())) {
            diagnostics.report(ResolveDiagnostics.outOfReach(path.span(), path.value()));
            return null;
        }
        if (depth > DEEPEST) {
            diagnostics.report(ResolveDiagnostics.modelsTooDeep(path.span(), DEEPEST));
            return null;
        }
        Edition edition = find(unit, pattern.path(), path);
        if (edition == null) {
            return null;
        }
        Module model = edition.module();
        if (use.version() != null && !edition.version().fits(VersionNumber.of(use.version()))) {
            diagnostics.report(ResolveDiagnostics.otherVersion(use.version(), model.name(), List.of(edition)));
        }
        Name alias = use.alias() == null ? new Name(model.name(), path.span()) : use.alias();
        return new Module.ModelUse(model.file(), alias, path.span());
    }

    private @Nullable Edition find(CompilationUnit unit, String file, Text path) {
        Edition known = loaded.get(file);
        if (known != null) {
            return known;
        }
        if (!isThere(file)) {
            reportMissing(unit, file, path);
            return null;
        }
        CompilationUnit root = inclusion.read(file);
        Header header = root == null ? null : Header.of(root, diagnostics);
        if (root == null || header == null) {
            return null;
        }
        if (header.form() != Header.Form.MODEL) {
            diagnostics.report(ResolveDiagnostics.noModel(path.span(), path.value(), header));
            return null;
        }
        return complete(modules.apply(root, header));
    }

    private boolean isThere(String file) {
        String folder = file.substring(0, Math.max(0, file.lastIndexOf('/')));
        return inclusion.isKnown(file) || files.list(folder, false).contains(file);
    }

    private void reportMissing(CompilationUnit unit, String file, Text path) {
        String folder = file.substring(0, Math.max(0, file.lastIndexOf('/')));
        List<String> siblings = files.list(folder, false).stream()
                .filter(sibling -> !sibling.equals(unit.source().name()))
                .map(Inclusion::lastName)
                .toList();
        String before = path.value().substring(0, path.value().lastIndexOf('/') + 1);
        diagnostics.report(ResolveDiagnostics.noSuchModel(
                path.span(),
                path.value(),
                NameSuggester.nearest(Inclusion.lastName(file), siblings).map(before::concat)));
    }
}
