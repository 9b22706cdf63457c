package dev.merlon.rule;

import dev.merlon.logic.Standing;
import dev.merlon.logic.World;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.EvidenceResult;
import dev.merlon.model.ThreatModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A control with a name, and what it is worth.
 *
 * @param results what came of its evidence, in the order in which it is written
 */
public record NamedControl(
        String name, ControlStatement statement, List<Element> on, Standing standing, List<EvidenceResult> results) {
    private static final List<Standing> WORST_FIRST = List.of(
            Standing.FAILING,
            Standing.LAPSED,
            Standing.CLAIM,
            Standing.NOT_CHECKED,
            Standing.MISSING,
            Standing.STALE,
            Standing.VERIFIED);

    public NamedControl {
        on = List.copyOf(on);
        results = List.copyOf(results);
    }

    /** Whether evidence was not checked that results would show. */
    public boolean needsResults() {
        return results.stream()
                .anyMatch(result -> result.status() == EvidenceResult.Status.NOT_CHECKED
                        && result.evidence().kind().isChecked());
    }

    /** By name. */
    static List<NamedControl> of(World world) {
        ThreatModel model = world.model();
        TreeMap<String, ControlStatement> statements = new TreeMap<>();
        TreeMap<String, List<Element>> places = new TreeMap<>();
        for (Element element : model.elements()) {
            for (ControlStatement statement : model.controls(element)) {
                if (statement.name() != null && statement.origin() == ControlStatement.Origin.ELEMENT) {
                    statements.put(statement.name(), statement);
                    places.computeIfAbsent(statement.name(), n -> new ArrayList<>())
                            .add(element);
                }
            }
        }
        List<NamedControl> found = new ArrayList<>();
        statements.forEach((name, statement) -> {
            List<Element> on = places.getOrDefault(name, List.of());
            List<EvidenceResult> results = on.stream()
                    .flatMap(element -> world.results(element, statement).stream())
                    .distinct()
                    .toList();
            found.add(new NamedControl(name, statement, on, standing(world, statement, on), results));
        });
        return List.copyOf(found);
    }

    /** Of several elements the one where it is worth least: generated tests try each by itself. */
    private static Standing standing(World world, ControlStatement statement, List<Element> on) {
        return on.stream()
                .map(element -> world.standing(element, statement))
                .min(Comparator.comparing(WORST_FIRST::indexOf))
                .orElse(Standing.CLAIM);
    }
}
