package dev.merlon.backend.otm;

import dev.merlon.backend.ElementFacts;
import dev.merlon.json.JsonText;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.UseRole;
import dev.merlon.rule.Analysis;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The elements of a model, as OTM has them. Boundaries are trust zones; the model itself is the one around all else. */
final class Elements {
    /** The id of the text of the model among its representations. */
    static final String REPRESENTATION = "merlon";

    private static final String UNKNOWN = "not stated";

    private final Analysis analysis;
    private final ThreatModel model;
    private final ElementFacts facts;
    private final Threats threats;

    Elements(Analysis analysis, ElementFacts facts, Threats threats) {
        this.analysis = analysis;
        this.model = analysis.model();
        this.facts = facts;
        this.threats = threats;
    }

    /** The boundaries, and before them the models that something is in without a boundary around it. */
    List<Element> zones() {
        List<Element> zones = new ArrayList<>();
        List<Element> placed = new ArrayList<>(analysis.shown(RootKind.BOUNDARY));
        placed.addAll(components());
        for (Element each : placed) {
            Element parent = model.boundary(each);
            if (parent.root() == RootKind.MODEL && !zones.contains(parent)) {
                zones.add(parent);
            }
        }
        zones.addAll(analysis.shown(RootKind.BOUNDARY));
        return zones;
    }

    List<Element> components() {
        List<Element> components = new ArrayList<>(analysis.shown(RootKind.ACTOR));
        components.addAll(analysis.shown(RootKind.COMPONENT));
        return components;
    }

    void zone(JsonText json, Element zone) throws IOException {
        Optional<Enumeration.Constant> trust = facts.constant(zone, "trust");
        common(json, zone);
        json.field("type", kind(zone))
                .object(
                        "risk",
                        risk -> risk.field(
                                "trustRating", trust.map(ElementFacts::percent).orElse(0L)));
        if (zone.root() == RootKind.BOUNDARY) {
            parent(json, zone);
        }
        place(json, zone.span());
        json.object("attributes", more -> {
            more.field("trust", trust.map(Enumeration.Constant::name).orElse(UNKNOWN));
            attributes(more, zone);
        });
    }

    void component(JsonText json, Element component) throws IOException {
        common(json, component);
        json.field("type", kind(component));
        parent(json, component);
        place(json, component.span());
        json.object(
                "assets",
                assets -> assets.field("processed", data(component, false)).field("stored", data(component, true)));
        threats.writeAt(json, component);
        json.field("tags", model.tags(component));
        json.object("attributes", more -> attributes(more, component));
    }

    void flow(JsonText json, Element flow) throws IOException {
        common(json, flow);
        json.field("bidirectional", false)
                .field("source", model.source(flow).name())
                .field("destination", model.target(flow).name())
                .field("assets", data(flow, false));
        threats.writeAt(json, flow);
        json.field("tags", model.tags(flow));
        json.object("attributes", more -> {
            more.field("kind", kind(flow));
            for (String name : List.of("encryption", "authentication", "network")) {
                Optional<Enumeration.Constant> value = facts.constant(flow, name);
                if (value.isPresent()) {
                    more.field(name, value.get().name());
                }
            }
            attributes(more, flow);
        });
    }

    void asset(JsonText json, Element datum) throws IOException {
        List<String> unknown = new ArrayList<>();
        common(json, datum);
        json.object("risk", risk -> {
            risk.field("confidentiality", rating(datum, "sensitivity", unknown))
                    .field("integrity", rating(datum, "integrity", unknown))
                    .field("availability", rating(datum, "availability", unknown));
            if (!unknown.isEmpty()) {
                risk.field("comment", "0 because it is not stated: " + String.join(", ", unknown));
            }
        });
        json.object("attributes", more -> {
            more.field("kind", kind(datum));
            attributes(more, datum);
        });
    }

    private long rating(Element datum, String attribute, List<String> unknown) {
        Optional<Enumeration.Constant> value = facts.constant(datum, attribute);
        if (value.isEmpty()) {
            unknown.add(attribute);
        }
        return value.map(ElementFacts::percent).orElse(0L);
    }

    private static void common(JsonText json, Element element) throws IOException {
        json.field("id", element.name()).field("name", element.title());
        if (!element.documentation().isEmpty()) {
            json.field("description", element.documentation());
        }
    }

    private void parent(JsonText json, Element element) throws IOException {
        String zone = model.boundary(element).name();
        json.object("parent", parent -> parent.field("trustZone", zone));
    }

    private static void place(JsonText json, Span span) throws IOException {
        json.array(
                "representations",
                List.of(span),
                (item, at) -> item.field("representation", REPRESENTATION)
                        .field("id", at.toString())
                        .field("file", at.file().name())
                        .field("line", at.position().line()));
    }

    private void attributes(JsonText json, Element element) throws IOException {
        String owner = facts.owner(element);
        if (!owner.isEmpty()) {
            json.field("owner", owner);
        }
        if (model.outOfScope(element)) {
            json.field("outOfScope", true);
        }
    }

    private List<String> data(Element element, boolean stored) {
        return model.uses(element).stream()
                .filter(use -> (model.useRole(use) == UseRole.STORES) == stored)
                .map(use -> model.usedDatum(use).name())
                .distinct()
                .toList();
    }

    private static String kind(Element element) {
        Kind first = element.kinds().get(0);
        return first.superKind() == null ? first.name() : first.qualifiedName();
    }
}
