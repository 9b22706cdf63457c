package dev.merlon.backend.diagram;

import dev.merlon.attack.AttackPaths;
import dev.merlon.attack.ChokePoint;
import dev.merlon.attack.Leg;
import dev.merlon.attack.Reconnaissance;
import dev.merlon.attack.Route;
import dev.merlon.attack.Target;
import dev.merlon.backend.PathWords;
import dev.merlon.backend.ShownAt;
import dev.merlon.compliance.ClauseView;
import dev.merlon.compliance.FrameworkView;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import dev.merlon.type.RootKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be said about each topic. */
final class Overlays {
    private final Analysis analysis;
    private final ThreatModel model;
    private final ShownAt shownAt;

    private Overlays(Analysis analysis) {
        this.analysis = analysis;
        this.model = analysis.model();
        this.shownAt = new ShownAt(model);
    }

    static Overlay of(Analysis analysis, View view) {
        Overlays overlays = new Overlays(analysis);
        return switch (view.topic()) {
            case MODEL, STEPS, ATTACK -> Overlay.NONE;
            case THREATS -> overlays.threats();
            case DATA -> overlays.data(Objects.requireNonNull(view.object()));
            case IDENTITY -> overlays.identity();
            case PATHS -> overlays.paths();
            case COMPLIANCE -> overlays.compliance(view.frameworks());
        };
    }

    private Overlay threats() {
        Overlay overlay = new Overlay(
                new Caption("Open threats by name, the worst first", "", "open threats", "nothing is open"),
                Emphasis.FAINT);
        analysis.threats(Disposition.OPEN).stream()
                .sorted(Analysis.WORST_FIRST)
                .forEach(threat -> places(threat)
                        .forEach(place -> overlay.add(
                                place,
                                Emphasis.STRONG,
                                threat.rule().title() + " ("
                                        + threat.severity().least().name() + ")")));
        return overlay;
    }

    private List<Element> places(Threat threat) {
        return threat.subjects().stream().flatMap(shownAt).distinct().toList();
    }

    /** What says nothing of its data is neither pale nor does it stand out. */
    private Overlay data(Element datum) {
        Set<Element> containing = containing(datum);
        boolean complete = Stream.of(RootKind.ACTOR, RootKind.COMPONENT, RootKind.FLOW)
                .flatMap(root -> model.elements(root).stream())
                .allMatch(model::usesComplete);
        Overlay overlay = new Overlay(
                new Caption(
                        "Where " + datum.title() + " is and goes"
                                + (complete ? "" : "; what is neither thick nor pale does not say all of its data"),
                        "",
                        "has it",
                        "does not have it"),
                Emphasis.FAINT);
        for (RootKind root : List.of(RootKind.ACTOR, RootKind.COMPONENT, RootKind.FLOW)) {
            for (Element element : model.elements(root)) {
                if (!model.usesComplete(element)) {
                    overlay.add(element, Emphasis.PLAIN);
                }
                for (Element use : model.uses(element)) {
                    Element used = model.usedDatum(use);
                    if (containing.contains(used)) {
                        String in = used == datum ? "" : ", in " + used.title();
                        overlay.add(element, Emphasis.STRONG, model.useRole(use).word() + " it" + in);
                    }
                }
            }
        }
        model.elements(RootKind.BOUNDARY).forEach(boundary -> overlay.add(boundary, Emphasis.PLAIN));
        return overlay;
    }

    /** The datum, and all data that have it as a part, of a part, and so on. */
    private Set<Element> containing(Element datum) {
        Set<Element> containing = new HashSet<>(Set.of(datum));
        boolean more = true;
        while (more) {
            more = false;
            for (Element each : model.elements(RootKind.DATA)) {
                if (model.parts(each).stream().anyMatch(containing::contains)) {
                    more |= containing.add(each);
                }
            }
        }
        return containing;
    }

    private Overlay identity() {
        Overlay overlay = new Overlay(
                new Caption(
                        "Who acts as whom, and what identities may do",
                        "",
                        "acts as an identity",
                        "says nothing of one"),
                Emphasis.FAINT);
        for (RootKind root : List.of(RootKind.ACTOR, RootKind.COMPONENT, RootKind.FLOW)) {
            for (Element element : model.elements(root)) {
                ThreatModel.IdentityStatement stated = model.identity(element);
                // Unless it says otherwise, a flow goes with the identity of what begins it.
                if (stated == null && root == RootKind.FLOW && model.identity(model.source(element)) != null) {
                    overlay.add(element, Emphasis.PLAIN);
                }
                if (stated != null) {
                    Element identity = stated.identity();
                    String as = root == RootKind.FLOW ? "as " : root == RootKind.ACTOR ? "is " : "runs as ";
                    overlay.add(
                            element,
                            identity == null ? Emphasis.PLAIN : Emphasis.STRONG,
                            as + (identity == null ? "nobody" : identity.title()));
                }
            }
        }
        for (Element identity : model.elements(RootKind.IDENTITY)) {
            for (Element grant : model.grants(identity)) {
                String rights =
                        model.grantRights(grant).stream().map(Object::toString).collect(Collectors.joining(", "));
                shownAt.apply(model.grantTarget(grant))
                        .forEach(place -> overlay.add(
                                place,
                                Emphasis.PLAIN,
                                identity.title() + " may " + (rights.isEmpty() ? "act" : rights)));
            }
        }
        model.elements(RootKind.BOUNDARY).forEach(boundary -> overlay.add(boundary, Emphasis.PLAIN));
        return overlay;
    }

    private Overlay paths() {
        AttackPaths paths = Reconnaissance.of(analysis.whole());
        Overlay overlay = new Overlay(
                new Caption(
                        paths.isKnown()
                                ? "The cheapest ways of attackers to what matters"
                                : "The libraries of the model do not say what a step of an attacker is: use std.core",
                        "",
                        "on a way",
                        "on none"),
                Emphasis.FAINT);
        model.elements(RootKind.BOUNDARY).forEach(boundary -> overlay.add(boundary, Emphasis.PLAIN));
        paths.footholds().forEach(foothold -> overlay.add(foothold, Emphasis.STRONG, "attackers begin here"));
        for (Target target : paths.targets()) {
            overlay.add(
                    target.element(),
                    target.routes().isEmpty() ? Emphasis.PLAIN : Emphasis.STRONG,
                    target.routes().isEmpty()
                            ? "worth an attack, no way leads here"
                            : "worth an attack, at a cost of "
                                    + PathWords.cost(target.routes().get(0)));
            for (Route route : target.routes()) {
                for (Leg leg : route.legs()) {
                    overlay.add(leg.from(), Emphasis.STRONG);
                    overlay.add(leg.to(), Emphasis.STRONG);
                    shownAt.apply(leg.via())
                            .filter(place -> place.root() == RootKind.FLOW)
                            .forEach(place -> overlay.add(place, Emphasis.STRONG));
                }
            }
        }
        for (ChokePoint point : paths.chokePoints()) {
            shownAt.apply(point.element())
                    .forEach(place -> overlay.add(
                            place,
                            Emphasis.STRONG,
                            "all ways to " + point.assets().size()
                                    + (point.assets().size() == 1 ? " target" : " targets") + " lead through here"));
        }
        return overlay;
    }

    private Overlay compliance(List<FrameworkView> frameworks) {
        String names = frameworks.stream().map(each -> each.taxonomy().title()).collect(Collectors.joining(", "));
        Overlay overlay = new Overlay(
                new Caption(
                        frameworks.isEmpty()
                                ? "The model uses no library of a framework: name one with --framework"
                                : "What threats that are open stand against, in " + names,
                        "",
                        "stands against clauses",
                        "stands against none"),
                Emphasis.FAINT);
        Map<Element, Set<String>> clauses = new HashMap<>();
        for (FrameworkView framework : frameworks) {
            for (ClauseView clause : framework.clauses()) {
                if (!clause.isHeading()) {
                    for (Threat threat : clause.open()) {
                        for (Element place : places(threat)) {
                            if (clauses.computeIfAbsent(place, e -> new HashSet<>())
                                    .add(clause.clause().reference())) {
                                overlay.add(
                                        place, Emphasis.STRONG, clause.clause().reference());
                            }
                        }
                    }
                }
            }
        }
        model.elements(RootKind.BOUNDARY).forEach(boundary -> overlay.add(boundary, Emphasis.PLAIN));
        return overlay;
    }
}
