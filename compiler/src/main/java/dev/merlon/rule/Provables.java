package dev.merlon.rule;

import dev.merlon.logic.ControlDefinition;
import dev.merlon.logic.Holding;
import dev.merlon.logic.Holding.Ground;
import dev.merlon.logic.Probe;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.Value.Bool;
import dev.merlon.rule.Provable.Claim;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the controls that elements have by themselves, and the probes that would prove them. */
final class Provables {
    private record Place(Element element, Kind control) {}

    private final Analysis analysis;
    private final Map<Place, TreeSet<String>> threats = new HashMap<>();

    private final Set<Place> further = new HashSet<>();

    private Provables(Analysis analysis) {
        this.analysis = analysis;
    }

    /** By element, and there by the name of the probe. */
    static List<Provable> of(Analysis analysis) {
        Provables finder = new Provables(analysis);
        finder.findThreats();
        List<Provable> found = new ArrayList<>();
        for (Element element : analysis.model().elements()) {
            // What stands on an endpoint counts for the flows to it, and is tried at these.
            if (analysis.isShown(element) && element.root() != RootKind.ENDPOINT) {
                finder.find(element, found);
            }
        }
        return List.copyOf(found);
    }

    private void findThreats() {
        for (Threat threat : analysis.threats()) {
            for (Unproven unproven : analysis.unproven(threat)) {
                if (analysis.needs(threat, unproven.on(), unproven.control())) {
                    threats.computeIfAbsent(new Place(unproven.on(), unproven.control()), p -> new TreeSet<>())
                            .add(threat.id());
                }
            }
        }
    }

    private void find(Element element, List<Provable> found) {
        Map<Probe, List<Claim>> claims = new TreeMap<>(Comparator.comparing(Probe::name));
        for (ControlDefinition definition : analysis.world().vocabulary().controls()) {
            Kind control = definition.kind();
            List<Probe> probes = analysis.world().vocabulary().probes(control);
            Claim claim = probes.isEmpty() ? null : claim(element, definition);
            if (claim != null) {
                probes.forEach(probe ->
                        claims.computeIfAbsent(probe, p -> new ArrayList<>()).add(claim));
            }
        }
        claims.forEach((probe, of) -> {
            TreeSet<String> opened = new TreeSet<>();
            of.forEach(claim -> opened.addAll(opened(element, claim.control())));
            found.add(new Provable(element, probe, of, List.copyOf(opened)));
        });
    }

    /** What is open again, or a question, where an element has not a control that it has by itself. */
    private List<String> opened(Element element, Kind control) {
        Place place = new Place(element, control);
        TreeSet<String> ids = threats.computeIfAbsent(place, p -> new TreeSet<>());
        ControlStatement statement = analysis.world().holding(element, control).statement();
        boolean gives =
                !analysis.world().vocabulary().definition(control).given().isEmpty();
        // One that makes nothing else true is found among the answers of threats, which takes no time.
        if (statement != null && gives && further.add(place)) {
            ids.addAll(Reopened.without(analysis, element, statement));
        }
        return List.copyOf(ids);
    }

    /** What says that an element has a control by itself, or null where nothing does. */
    private @Nullable Claim claim(Element element, ControlDefinition definition) {
        if (!element.isAny(definition.on())) {
            return null;
        }
        Holding holding = analysis.world().holding(element, definition.kind());
        if (holding.value() != Bool.TRUE) {
            return null;
        }
        ControlStatement statement = holding.statement();
        if (statement == null) {
            return holding.ground() == Ground.DERIVED ? new Claim(definition.kind(), element.span()) : null;
        }
        // A special kind of it is looked at by itself.
        boolean own =
                holding.ground() == Ground.STATED || holding.ground() == Ground.INHERITED && holding.from() == null;
        return own && statement.control() == definition.kind() ? new Claim(definition.kind(), statement.span()) : null;
    }
}
