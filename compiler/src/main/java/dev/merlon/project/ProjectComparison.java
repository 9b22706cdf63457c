package dev.merlon.project;

import dev.merlon.backend.CheckResult;
import dev.merlon.backend.DiffResult;
import dev.merlon.backend.Gate;
import dev.merlon.compile.Compilation;
import dev.merlon.compile.UsedLibrary;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diff.ChangeGate;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.Corners;
import dev.merlon.diff.Side;
import dev.merlon.history.Commit;
import dev.merlon.lock.LockFile;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Variant;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Two states of a project, model by model.
 *
 * @param models what is different in each model that is in one of them at least, by name; of one that does not compile, nothing
 * @param before the mistakes that keep models from being looked at as they were
 * @param after the mistakes that keep models from being looked at as they are
 * @param resultsBefore what a check of each program came to; nothing where only records of checks are left
 * @param resultsAfter what a check of each program comes to
 */
public record ProjectComparison(
        List<Comparison> models,
        List<Diagnostic> before,
        List<Diagnostic> after,
        List<CheckResult> resultsBefore,
        List<CheckResult> resultsAfter) {
    /** What fails a check alone does not fail a comparison. */
    private static final Gate NO_GATE = new Gate(Gate.NONE);

    public ProjectComparison {
        models = List.copyOf(models);
        before = List.copyOf(before);
        after = List.copyOf(after);
        resultsBefore = List.copyOf(resultsBefore);
        resultsAfter = List.copyOf(resultsAfter);
    }

    /** Compares two states; each model is compiled with the libraries of the other state too where these differ. */
    public static ProjectComparison between(ProjectState base, ProjectState head) {
        ProjectState before = base.besides(head);
        ProjectState after = head.besides(base);
        List<Compilation> old = before.compile();
        List<Compilation> now = after.compileAfter(old);
        Map<String, Compilation> was = models(old);
        Map<String, Compilation> is = models(now);
        Map<String, Compilation> oldModels = Map.of();
        Map<String, Compilation> newModels = Map.of();
        if (!editions(was).equals(editions(is))) {
            Predicate<Path> isOfLibrary = libraryFiles(before, old, now);
            oldModels = models(
                    before.with(new MixedTree(before.files(), before.base(), after.files(), after.base(), isOfLibrary))
                            .compile());
            newModels = models(
                    after.with(new MixedTree(after.files(), after.base(), before.files(), before.base(), isOfLibrary))
                            .compile());
        }
        List<Comparison> comparisons = new ArrayList<>();
        Map<String, String> former = formerNames(was, is);
        Set<String> names = new TreeSet<>(was.keySet());
        names.removeAll(former.values());
        names.addAll(is.keySet());
        for (String name : names) {
            String earlier = former.getOrDefault(name, name);
            Side one = side(was.get(earlier));
            Side other = side(is.get(name));
            if (one != null && other != null || isWhole(name, one, other, old, now)) {
                Corners corners = new Corners(analysis(oldModels.get(earlier)), analysis(newModels.get(name)));
                Comparison model = Comparison.between(one, other, corners);
                comparisons.add(model);
                comparisons.addAll(variants(model, was.get(earlier), is.get(name), one, other));
            }
        }
        return new ProjectComparison(
                comparisons, errors(old), errors(now), CheckResults.of(old, NO_GATE), CheckResults.of(now, NO_GATE));
    }

    /**
     * Compares a state with what checks of an earlier one wrote down. What was edited in between is not known then.
     *
     * @param checks what {@code check --format json} printed, a file for each model
     */
    public static ProjectComparison since(List<Path> checks, ProjectState after) {
        List<Compilation> now = after.compileSince(checks);
        List<Comparison> comparisons = new ArrayList<>();
        for (Compilation each : models(now).values()) {
            Side side = side(each);
            if (side != null) {
                Comparison model = Comparison.since(side.analysis().baseline(), side);
                comparisons.add(model);
                for (Analysis variant : each.variants()) {
                    Side varied = new Side(variant, side.libraries());
                    Comparison different =
                            Comparison.since(variant.baseline(), varied).besides(model);
                    if (!different.isEmpty()) {
                        comparisons.add(different);
                    }
                }
            }
        }
        return new ProjectComparison(comparisons, List.of(), errors(now), List.of(), CheckResults.of(now, NO_GATE));
    }

    /** What the comparison of two named states came to. */
    public DiffResult result(NamedState base, NamedState head, ChangeGate gate) {
        return new DiffResult(
                state(base, before, resultsBefore), state(head, after, resultsAfter), false, models, gate);
    }

    /** What the comparison of a named state with records of checks came to. */
    public DiffResult result(String records, NamedState head, ChangeGate gate) {
        return new DiffResult(
                new DiffResult.State(records, "", before, resultsBefore),
                state(head, after, resultsAfter),
                true,
                models,
                gate);
    }

    private static DiffResult.State state(NamedState state, List<Diagnostic> mistakes, List<CheckResult> results) {
        Commit commit = state.commit();
        return new DiffResult.State(state.name(), commit == null ? "" : commit.id(), mistakes, results);
    }

    /** What models of today were called that say so and have another name now. */
    private static Map<String, String> formerNames(Map<String, Compilation> was, Map<String, Compilation> is) {
        Map<String, String> former = new TreeMap<>();
        is.forEach((name, compilation) -> {
            Analysis analysis = analysis(compilation);
            if (analysis != null && !was.containsKey(name)) {
                analysis.model().formerNames(analysis.model().model()).stream()
                        .filter(each -> was.containsKey(each) && !is.containsKey(each))
                        .filter(each -> !former.containsValue(each))
                        .findFirst()
                        .ifPresent(each -> former.put(name, each));
            }
        });
        return former;
    }

    /** What is different in variants and not in the model itself; one that is new is compared with the model. */
    private static List<Comparison> variants(
            Comparison model,
            @Nullable Compilation was,
            @Nullable Compilation is,
            @Nullable Side before,
            @Nullable Side after) {
        Map<String, Analysis> old = variants(was);
        Map<String, Analysis> now = variants(is);
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        List<Comparison> comparisons = new ArrayList<>();
        for (String name : names) {
            Analysis gone = now.containsKey(name) ? null : old.get(name);
            if (before != null && gone != null) {
                comparisons.add(Comparison.withoutVariant(new Side(gone.differing(), before.libraries())));
                continue;
            }
            Side one = before == null ? null : new Side(old.getOrDefault(name, before.analysis()), before.libraries());
            Side other = after == null ? null : new Side(now.getOrDefault(name, after.analysis()), after.libraries());
            Comparison variant =
                    Comparison.between(one, other, Corners.NONE).besides(model).withVariantOf(one, other);
            if (!variant.isEmpty()) {
                comparisons.add(variant);
            }
        }
        return comparisons;
    }

    private static Map<String, Analysis> variants(@Nullable Compilation compilation) {
        Map<String, Analysis> variants = new TreeMap<>();
        if (compilation != null) {
            for (Analysis each : compilation.variants()) {
                Variant variant = each.variant();
                if (variant != null) {
                    variants.put(variant.name(), each);
                }
            }
        }
        return variants;
    }

    /** Whether a model that is on one side only is new or gone, and not just a mistake away. */
    private static boolean isWhole(
            String name, @Nullable Side one, @Nullable Side other, List<Compilation> old, List<Compilation> now) {
        return one != null && now.stream().noneMatch(each -> isNamed(each, name) && each.hasErrors())
                || other != null && old.stream().noneMatch(each -> isNamed(each, name) && each.hasErrors());
    }

    private static boolean isNamed(Compilation compilation, String name) {
        return compilation.resolved() == null
                || compilation.resolved().main().name().equals(name);
    }

    private static Map<String, Compilation> models(List<Compilation> compilations) {
        Map<String, Compilation> models = new TreeMap<>();
        for (Compilation each : compilations) {
            Analysis analysis = each.analysis();
            if (analysis != null) {
                models.put(analysis.model().model().name(), each);
            }
        }
        return models;
    }

    private static @Nullable Analysis analysis(@Nullable Compilation compilation) {
        return compilation == null ? null : compilation.analysis();
    }

    private static @Nullable Side side(@Nullable Compilation compilation) {
        Analysis analysis = analysis(compilation);
        if (compilation == null || analysis == null) {
            return null;
        }
        return new Side(analysis, editions(compilation));
    }

    private static Map<String, Side.Edition> editions(Compilation compilation) {
        Map<String, Side.Edition> editions = new TreeMap<>();
        compilation
                .libraries()
                .forEach((name, library) -> editions.put(name, new Side.Edition(library.version(), library.digest())));
        return editions;
    }

    /** The editions of libraries that each model uses. */
    private static Map<String, Map<String, Side.Edition>> editions(Map<String, Compilation> models) {
        Map<String, Map<String, Side.Edition>> all = new TreeMap<>();
        models.forEach((name, model) -> all.put(name, editions(model)));
        return all;
    }

    /** Which files and folders are of libraries in either state: their texts, their places, and the locks that choose them. */
    private static Predicate<Path> libraryFiles(ProjectState state, List<Compilation> old, List<Compilation> now) {
        Set<Path> files = new HashSet<>();
        for (List<Compilation> compilations : List.of(old, now)) {
            for (Compilation each : compilations) {
                for (UsedLibrary library : each.libraries().values()) {
                    library.files().stream()
                            .filter(name -> !name.contains("!"))
                            .forEach(name -> files.add(Path.of(name)));
                }
            }
        }
        List<Path> places = state.libraries().stream()
                .map(place -> state.base().resolve(place).normalize())
                .filter(place -> place.startsWith(state.base()))
                .map(place -> state.base().relativize(place))
                .toList();
        return path -> files.contains(path)
                || path.endsWith(LockFile.NAME)
                || places.stream().anyMatch(path::startsWith);
    }

    private static List<Diagnostic> errors(List<Compilation> compilations) {
        return compilations.stream()
                .flatMap(compilation -> compilation.diagnostics().stream())
                .filter(Diagnostic::isError)
                .distinct()
                .toList();
    }
}
