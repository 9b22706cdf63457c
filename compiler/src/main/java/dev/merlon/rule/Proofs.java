package dev.merlon.rule;

import dev.merlon.logic.Probe;
import dev.merlon.logic.Standing;
import dev.merlon.logic.Standings;
import dev.merlon.logic.Vocabulary;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.Evidence;
import dev.merlon.model.EvidenceResult;
import dev.merlon.model.EvidenceResult.Status;
import dev.merlon.model.EvidenceSource;
import dev.merlon.model.GeneratedTests;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What controls are worth on a day, with the results of their evidence, and of tests that were generated for them, at hand. */
final class Proofs implements Standings {
    private final LocalDate asOf;
    private final EvidenceSource evidence;
    private final Vocabulary vocabulary;
    private final String model;
    private final boolean hasGenerated;
    private final Map<Span, List<EvidenceResult>> stated = new HashMap<>();
    private final Map<Tried, List<EvidenceResult>> generated = new HashMap<>();

    /** A control of an element that generated tests are about; by its name, since other models have the same elements. */
    private record Tried(String element, Kind control) {}

    /** @param model the name of the model that is looked at */
    Proofs(LocalDate asOf, EvidenceSource evidence, Vocabulary vocabulary, String model) {
        this.asOf = asOf;
        this.evidence = evidence;
        this.vocabulary = vocabulary;
        this.model = model;
        this.hasGenerated = evidence.hasPackage(GeneratedTests.packageOf(model));
    }

    @Override
    public boolean hasGenerated() {
        return hasGenerated;
    }

    @Override
    public Standing of(Element at, ControlStatement statement) {
        ControlStatement.Backing backing = statement.backing();
        if (!backing.assumptions().stream().allMatch(assumption -> assumption.holdsOn(asOf))) {
            return Standing.LAPSED;
        }
        return backing.evidence().isEmpty() && !hasGenerated ? Standing.CLAIM : standing(results(at, statement));
    }

    @Override
    public Standing ofFacts(Element element, Kind control) {
        return hasGenerated ? standing(resultsOfFacts(element, control)) : Standing.CLAIM;
    }

    /** By one thread at a time, since files are read here. */
    @Override
    public synchronized List<EvidenceResult> results(Element at, ControlStatement statement) {
        List<Evidence> named = statement.backing().evidence();
        List<EvidenceResult> results = named.isEmpty()
                ? List.of()
                : stated.computeIfAbsent(
                        statement.span(),
                        span -> named.stream()
                                .map(each -> evidence.look(each, asOf))
                                .toList());
        if (!hasGenerated || statement.status() != ControlStatement.Status.IMPLEMENTED) {
            return results;
        }
        List<EvidenceResult> tried = generated(at, statement.control());
        // Where the model names what proves it, generated tests that were not run take nothing from that.
        boolean counts = named.isEmpty() || any(tried, Status.FAILING) || !any(tried, Status.MISSING);
        List<EvidenceResult> all = new ArrayList<>(results);
        for (EvidenceResult each : counts ? tried : List.<EvidenceResult>of()) {
            boolean isNamed = named.stream()
                    .anyMatch(other -> other.kind() == Evidence.Kind.JUNIT
                            && other.locator().equals(each.evidence().locator()));
            if (!isNamed) {
                all.add(each);
            }
        }
        return all;
    }

    @Override
    public synchronized List<EvidenceResult> resultsOfFacts(Element element, Kind control) {
        return hasGenerated ? generated(element, control) : List.of();
    }

    /** What the tests that were generated for a control say; nothing where none of them was run, or people have to try too. */
    private List<EvidenceResult> generated(Element at, Kind control) {
        return generated.computeIfAbsent(new Tried(at.name(), control), tried -> {
            List<EvidenceResult> results = new ArrayList<>();
            for (Probe probe : vocabulary.probes(control)) {
                String test = GeneratedTests.test(model, at.name(), probe.name());
                if (test == null) {
                    return List.of();
                }
                results.add(evidence.look(
                        new Evidence(Evidence.Kind.JUNIT, test, GeneratedTests.MAX_AGE, at.span()), asOf));
            }
            return results.stream().allMatch(result -> result.status() == Status.MISSING) ? List.of() : results;
        });
    }

    /** One that fails decides; it is verified where all that can be checked pass. */
    private static Standing standing(List<EvidenceResult> results) {
        if (results.isEmpty()) {
            return Standing.CLAIM;
        }
        if (any(results, Status.FAILING)) {
            return Standing.FAILING;
        }
        List<EvidenceResult> checkable = results.stream()
                .filter(result -> result.evidence().kind().isChecked())
                .toList();
        if (checkable.isEmpty() || any(checkable, Status.NOT_CHECKED)) {
            return Standing.NOT_CHECKED;
        }
        if (any(checkable, Status.MISSING)) {
            return Standing.MISSING;
        }
        return any(checkable, Status.STALE) ? Standing.STALE : Standing.VERIFIED;
    }

    private static boolean any(List<EvidenceResult> results, Status status) {
        for (EvidenceResult result : results) {
            if (result.status() == status) {
                return true;
            }
        }
        return false;
    }
}
