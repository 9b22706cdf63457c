package dev.merlon.cli;

import dev.merlon.backend.Tally;
import dev.merlon.check.CheckedProgram;
import dev.merlon.check.VariantChoice;
import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.compile.LibraryLoader;
import dev.merlon.compile.LockMode;
import dev.merlon.compile.Timings;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.resolve.Module;
import dev.merlon.rule.Analysis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The models and libraries at the paths that the user gave, compiled. */
final class Workspace {
    private final List<Compilation> compilations;
    private final Timings timings;
    private final Terminal terminal;

    private Workspace(List<Compilation> compilations, Timings timings, Terminal terminal) {
        this.compilations = compilations;
        this.timings = timings;
        this.terminal = terminal;
    }

    /** Compiles what is at some paths, as the options of a command say. */
    static Workspace load(Arguments arguments, List<String> paths, Terminal terminal) {
        return load(arguments, paths, Options.lockMode(arguments), terminal);
    }

    static Workspace load(Arguments arguments, List<String> paths, LockMode locks, Terminal terminal) {
        return load(arguments, paths, locks, Options.variant(arguments), terminal);
    }

    /** @param variant the variant that is looked at in place of the model, or null */
    static Workspace load(
            Arguments arguments, List<String> paths, LockMode locks, @Nullable String variant, Terminal terminal) {
        LibraryLoader.CLASS_PATH.readAhead();
        LibrarySource libraries = Options.libraries(arguments, terminal);
        return load(arguments, paths, locks, libraries, Map.of(), variant, List.of(), terminal);
    }

    /** As with {@link #load(Arguments, List, LockMode, String, Terminal)}, with libraries that list clauses. */
    static Workspace load(
            Arguments arguments,
            List<String> paths,
            @Nullable String variant,
            List<String> frameworks,
            Terminal terminal) {
        LibrarySource libraries = Options.libraries(arguments, terminal);
        LockMode locks = Options.lockMode(arguments);
        return load(arguments, paths, locks, libraries, Map.of(), variant, frameworks, terminal);
    }

    static Workspace load(
            Arguments arguments, List<String> paths, LockMode locks, LibrarySource libraries, Terminal terminal) {
        return load(arguments, paths, locks, libraries, Map.of(), Options.variant(arguments), List.of(), terminal);
    }

    /** As with {@link #load(Arguments, List, Terminal)}, with other texts in place of some files. */
    static Workspace load(Arguments arguments, List<String> paths, Map<String, String> drafts, Terminal terminal) {
        LibrarySource libraries = Options.libraries(arguments, terminal);
        LockMode locks = Options.lockMode(arguments);
        return load(arguments, paths, locks, libraries, drafts, Options.variant(arguments), List.of(), terminal);
    }

    /**
     * Where no variant is named all of them are compiled too: a mistake in one is a mistake in the text of the model.
     *
     * @param more libraries that list clauses, besides those that the options name
     */
    private static Workspace load(
            Arguments arguments,
            List<String> paths,
            LockMode locks,
            LibrarySource libraries,
            Map<String, String> drafts,
            @Nullable String variant,
            List<String> more,
            Terminal terminal) {
        List<String> frameworks = new ArrayList<>(Frameworks.libraries(arguments, libraries));
        frameworks.addAll(more);
        Timings timings = new Timings();
        Compiler compiler = new Compiler(terminal.folder(), libraries, Options.asOf(arguments, terminal), locks)
                .withEvidence(Options.evidence(arguments))
                .withPolicies(Options.policies(arguments))
                .withBases(Options.bases(arguments))
                .withTimings(timings)
                .withFrameworks(frameworks)
                .withVariants(variant == null ? VariantChoice.ALL : VariantChoice.only(variant))
                .withDrafts(drafts);
        List<Compilation> compiled =
                compiler.compile(paths.stream().map(Options::path).toList());
        if (variant != null) {
            requireVariant(compiled, variant);
            compiled = compiled.stream().map(each -> each.ofVariant(variant)).toList();
        }
        boolean whole = arguments.has(Options.WHOLE);
        return new Workspace(whole ? compiled.stream().map(Compilation::whole).toList() : compiled, timings, terminal);
    }

    private static void requireVariant(List<Compilation> compilations, String name) {
        TreeSet<String> known = new TreeSet<>();
        for (Compilation each : compilations) {
            CheckedProgram checked = each.checked();
            if (checked != null) {
                known.addAll(checked.variantNames());
            }
        }
        if (known.isEmpty() && compilations.stream().noneMatch(Compilation::hasErrors)) {
            throw new UsageException("there are no variants here", "leave out " + Options.VARIANT);
        }
        if (!known.isEmpty()) {
            LedgerCommand.require(known, name, "variant");
        }
    }

    /** How long each phase took. */
    Timings timings() {
        return timings;
    }

    List<Compilation> compilations() {
        return compilations;
    }

    /** Whether an error is told of one of the libraries, here or with another program that uses it. */
    boolean hasErrorsIn(List<Module> libraries) {
        Set<String> files = libraries.stream().map(Module::file).collect(Collectors.toSet());
        return compilations.stream()
                .flatMap(compilation -> compilation.diagnostics().stream())
                .anyMatch(diagnostic -> diagnostic.isError()
                        && files.contains(diagnostic.span().file().name()));
    }

    /** The paths to name for one of the models only: those given, or its file and the libraries where there are several. */
    List<String> pathsOf(Compilation compilation, List<String> given) {
        if (analyses().size() < 2) {
            return given;
        }
        return compilations.stream()
                .filter(each -> each == compilation || each.analysis() == null)
                .map(each -> each.units().get(0).source().name())
                .toList();
    }

    /** The folder of the project that a model is in. */
    Path rootOf(Analysis analysis) {
        return compilations.stream()
                .filter(compilation -> compilation.analysis() == analysis)
                .map(Compilation::root)
                .findFirst()
                .orElseThrow();
    }

    boolean hasErrors() {
        return compilations.stream().anyMatch(Compilation::hasErrors);
    }

    /** The mistakes of all, in the order of their programs. */
    List<Diagnostic> diagnostics() {
        return compilations.stream()
                .flatMap(compilation -> compilation.diagnostics().stream())
                .distinct()
                .toList();
    }

    /** The variants of models that are looked at besides the models themselves. */
    List<Analysis> variants() {
        return compilations.stream()
                .flatMap(compilation -> compilation.variants().stream())
                .toList();
    }

    /** The models, and their variants that are looked at. */
    List<Analysis> everything() {
        List<Analysis> all = new ArrayList<>();
        for (Compilation each : compilations) {
            Analysis analysis = each.analysis();
            if (analysis != null) {
                all.add(analysis);
                all.addAll(each.variants());
            }
        }
        return all;
    }

    List<Analysis> analyses() {
        return compilations.stream()
                .map(Compilation::analysis)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * The analysis of the only model. Mistakes that keep it from having one are told; warnings are for {@code check}.
     *
     * @throws UsageException where there are several models, or none
     */
    Analysis onlyModel() {
        if (hasErrors()) {
            printMistakes();
            throw new DoesNotCompileException();
        }
        List<Analysis> analyses = analyses();
        if (analyses.size() == 1) {
            return analyses.get(0);
        }
        throw several(analyses);
    }

    static UsageException several(List<Analysis> analyses) {
        if (analyses.isEmpty()) {
            return new UsageException("there is a library here, and no model", "name a file or folder with a model");
        }
        String names = analyses.stream()
                .map(analysis -> analysis.model().model())
                .map(model -> model.name() + " (" + model.span().file() + ")")
                .collect(Collectors.joining(", "));
        return new UsageException(
                "there are " + analyses.size() + " models here: " + names, "name the file of one of them");
    }

    /** Prints mistakes where they do not mix with what a command makes. */
    void printMistakes() {
        List<Diagnostic> diagnostics = diagnostics();
        terminal.err().print(new DiagnosticPrinter(terminal.colour()).print(diagnostics));
        terminal.err().print(mistakes(diagnostics));
    }

    /** How many mistakes there are, and where to read on; in a line. */
    String mistakes(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        long warnings = diagnostics.size() - errors;
        int dropped = compilations.stream().mapToInt(Compilation::dropped).sum();
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add(Tally.number(errors, "error"));
        }
        if (warnings > 0) {
            parts.add(Tally.number(warnings, "warning"));
        }
        if (dropped > 0) {
            parts.add(dropped + " more not shown");
        }
        Diagnostic first =
                diagnostics.stream().filter(Diagnostic::isError).findFirst().orElse(diagnostics.get(0));
        return String.join(", ", parts) + ". `merlon explain " + first.code() + "` says more about the first"
                + (errors > 0 && warnings > 0 ? " error" : "") + ".\n";
    }

    /** Paths as they would be typed again. */
    static String shell(List<String> paths) {
        return paths.equals(List.of("."))
                ? "."
                : paths.stream().map(Workspace::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String path) {
        return path.matches("[A-Za-z0-9_./:@%+=,-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }
}
