package dev.merlon.resolve;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.Version;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which library uses which, each loaded once. */
final class LibraryGraph {
    private final TreeSet<String> names;
    private final Function<String, @Nullable Module> source;
    private final Diagnostics diagnostics;
    private final Map<String, @Nullable Module> loaded = new TreeMap<>();

    /**
     * @param own the names of libraries that are compiled for themselves
     * @param others the names of those that can only be used
     * @param source the module of a library, without its uses, or null where there is none
     */
    LibraryGraph(
            Collection<String> own,
            Collection<String> others,
            Function<String, @Nullable Module> source,
            Diagnostics diagnostics) {
        this.names = new TreeSet<>(own);
        this.names.addAll(others);
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** A library that is known to be there. */
    Module load(String name) {
        Module module = find(name);
        if (module == null) {
            throw new IllegalArgumentException(name);
        }
        return module;
    }

    /** The program that a model or library begins. */
    ResolvedProgram program(Module main) {
        Module complete = main.isModel() ? withUses(main) : main;
        LinkedHashMap<String, Module> sorted = new LinkedHashMap<>();
        visit(complete, new LinkedHashMap<>(), sorted);
        sorted.remove(complete.name());
        return new ResolvedProgram(complete, List.copyOf(sorted.values()));
    }

    private void visit(Module module, LinkedHashMap<String, Span> chain, LinkedHashMap<String, Module> sorted) {
        if (sorted.containsKey(module.name())) {
            return;
        }
        for (Module.Use use : module.uses()) {
            chain.put(module.name(), use.span());
            if (chain.containsKey(use.library())) {
                reportCycle(use.library(), chain);
            } else {
                visit(load(use.library()), chain, sorted);
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

    private @Nullable Module find(String name) {
        if (!loaded.containsKey(name)) {
            Module module = source.apply(name);
            loaded.put(name, module);
            if (module != null) {
                loaded.put(name, withUses(module));
            }
        }
        return loaded.get(name);
    }

    private Module withUses(Module module) {
        List<Module.Use> uses = new ArrayList<>();
        for (CompilationUnit unit : module.units()) {
            for (Item item : unit.items()) {
                if (item.statement() instanceof FileStatement.Use use) {
                    addUse(use, uses);
                }
            }
        }
        uses.sort((one, other) -> {
            int byLibrary = one.library().compareTo(other.library());
            return byLibrary != 0 ? byLibrary : one.span().compareTo(other.span());
        });
        return new Module(
                module.form(), module.name(), module.title(), module.version(), module.header(), module.units(), uses);
    }

    private void addUse(FileStatement.Use use, List<Module.Use> uses) {
        QualifiedName library = use.library();
        if (library == null) {
            diagnostics.report(NoMeaningYet.of(use.span(), "a model that uses another model"));
            return;
        }
        String name = library.text();
        Module found = find(name);
        if (found == null) {
            diagnostics.report(ResolveDiagnostics.unknownLibrary(
                    library.span(), name, NameSuggester.nearest(name, names), List.copyOf(names)));
            return;
        }
        checkVersion(use.version(), found);
        uses.add(new Module.Use(name, use.alias(), library.span()));
    }

    private void checkVersion(@Nullable Version wanted, Module library) {
        Version found = library.version();
        if (wanted == null) {
            return;
        }
        if (found == null) {
            diagnostics.report(ResolveDiagnostics.noVersion(wanted.span(), library.name(), library.header()));
        } else if (!fits(numbers(wanted), numbers(found))) {
            diagnostics.report(
                    ResolveDiagnostics.otherVersion(wanted.span(), library.name(), found.number(), found.span()));
        }
    }

    private static boolean fits(int[] wanted, int[] found) {
        if (wanted[0] != found[0]) {
            return false;
        }
        for (int i = 1; i < wanted.length; i++) {
            int number = i < found.length ? found[i] : 0;
            if (wanted[i] != number) {
                return wanted[i] < number;
            }
        }
        return true;
    }

    private static int[] numbers(Version version) {
        String[] parts = version.number().split("\\.");
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = parts[i].length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(parts[i]);
        }
        return numbers;
    }
}
