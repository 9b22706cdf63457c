package dev.merlon.backend.diagram;

import dev.merlon.attack.AttackPaths;
import dev.merlon.attack.ChokePoint;
import dev.merlon.attack.Leg;
import dev.merlon.attack.Reconnaissance;
import dev.merlon.attack.Route;
import dev.merlon.attack.Target;
import dev.merlon.backend.ChangedPart.Mark;
import dev.merlon.backend.PathWords;
import dev.merlon.backend.diagram.DiagramGraph.Flow;
import dev.merlon.backend.diagram.DiagramGraph.Node;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cheapest ways of attackers to a target: where they begin, each step with what is in the way and what it costs. */
final class AttackGraph {
    private final AttackPaths paths;
    private final Element object;
    private final Map<String, Flow> steps = new LinkedHashMap<>();
    private final Map<Element, List<String>> notes = new LinkedHashMap<>();
    private final Set<String> strong = new HashSet<>();

    private AttackGraph(Analysis analysis, Element object) {
        this.object = object;
        this.paths = Reconnaissance.of(analysis, null, object);
    }

    /** @param whole the graph of all of the model */
    static DiagramGraph of(Analysis analysis, Element object, DiagramGraph whole) {
        return new AttackGraph(analysis, object).graph(whole);
    }

    private DiagramGraph graph(DiagramGraph whole) {
        if (!paths.isKnown()) {
            throw new DiagramFailure(
                    "the libraries of the model do not say what a step of an attacker is",
                    "let the model `use std.core`");
        }
        if (paths.reached().isEmpty()) {
            throw new DiagramFailure(
                    "no way of an attacker leads to `" + object.name() + "`",
                    "`merlon paths --to " + object.name() + "` says why");
        }
        for (Target target : paths.reached()) {
            note(
                    target.element(),
                    "target, at a cost of " + PathWords.cost(target.routes().get(0)));
            target.routes()
                    .forEach(route -> route(route, route == target.routes().get(0)));
        }
        for (ChokePoint point : paths.chokePoints()) {
            if (notes.containsKey(point.element())) {
                note(point.element(), "all ways lead through here");
            }
        }
        Set<String> ids = new HashSet<>();
        notes.keySet().forEach(element -> ids.add(element.name()));
        DiagramGraph part = Neighbourhood.only(whole, ids, List.of());
        List<Node> nodes = part.nodes().stream().map(this::noted).toList();
        return new DiagramGraph(
                whole.id(),
                whole.title() + ": ways to " + object.title(),
                part.boundaries(),
                nodes,
                List.copyOf(steps.values()),
                new Caption(
                        "The cheapest way of an attacker from each of the nearest footholds, step by step", "",
                        "the cheapest of them", ""));
    }

    private Node noted(Node node) {
        for (Map.Entry<Element, List<String>> entry : notes.entrySet()) {
            if (entry.getKey().name().equals(node.id())) {
                return node.with(node.aside()
                        .with(strong.contains(node.id()) ? Emphasis.STRONG : Emphasis.PLAIN, entry.getValue()));
            }
        }
        return node;
    }

    private void note(Element element, String note) {
        List<String> all = notes.computeIfAbsent(element, e -> new ArrayList<>());
        if (!note.isEmpty() && !all.contains(note)) {
            all.add(note);
        }
    }

    private void route(Route route, boolean cheapest) {
        note(route.from(), "attackers begin here");
        for (Leg leg : route.legs()) {
            note(leg.from(), "");
            note(leg.to(), "");
            String id = leg.from().name() + " => " + leg.to().name() + " by "
                    + leg.via().name() + " " + leg.forward();
            Emphasis emphasis = cheapest ? Emphasis.STRONG : Emphasis.PLAIN;
            if (cheapest) {
                strong.add(leg.from().name());
                strong.add(leg.to().name());
            }
            steps.merge(
                    id,
                    step(id, leg, emphasis),
                    (one, other) -> one.with(one.aside()
                            .with(
                                    one.aside().emphasis().and(other.aside().emphasis()),
                                    one.aside().notes())));
        }
    }

    private static Flow step(String id, Leg leg, Emphasis emphasis) {
        return new Flow(
                id,
                leg.from().name(),
                leg.to().name(),
                way(leg),
                PathWords.obstacles(leg).replace("`", ""),
                List.of(),
                ThreatCounts.NONE,
                Mark.SAME,
                new Aside(
                        Glyph.NONE, "", "", emphasis, List.of("costs " + PathWords.cost(leg.least(), leg.greatest()))),
                List.of(leg.via().name()));
    }

    private static String way(Leg leg) {
        Element via = leg.via();
        boolean unnamed = via.title().contains("->");
        return switch (via.root()) {
            case FLOW -> unnamed ? (leg.forward() ? "" : "answer") : (leg.forward() ? "" : "answer to ") + via.title();
            case GRANT -> "by a right: " + (via.title().isBlank() ? via.name() : via.title());
            case BOUNDARY, MODEL -> "inside " + via.title();
            default -> "through " + via.title();
        };
    }
}
