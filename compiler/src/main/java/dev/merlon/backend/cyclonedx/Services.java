package dev.merlon.backend.cyclonedx;

import dev.merlon.backend.ElementFacts;
import dev.merlon.json.JsonText;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.UseRole;
import dev.merlon.rule.Analysis;
import dev.merlon.type.Enumeration;
import dev.merlon.type.RootKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The components of a model as services, with the zones they are in, the data that comes and goes, and what they call. */
final class Services {
    private final Analysis analysis;
    private final ThreatModel model;
    private final ElementFacts facts;

    /** The two ways in which a datum goes, seen from a service. */
    private static final class Ways {
        private boolean in;
        private boolean out;

        private String word() {
            return in && out ? "bi-directional" : in ? "inbound" : out ? "outbound" : "unknown";
        }
    }

    Services(Analysis analysis) {
        this.analysis = analysis;
        this.model = analysis.model();
        this.facts = new ElementFacts(analysis);
    }

    /** What refers to an element. */
    static String ref(Element element) {
        return "element:" + element.name();
    }

    void write(JsonText json) throws IOException {
        List<Element> services = analysis.shown(RootKind.COMPONENT);
        json.array("services", services, this::service);
        json.array("dependencies", services, (item, service) -> {
            TreeSet<String> called = new TreeSet<>();
            for (Element flow : model.outbound(service)) {
                Element target = model.target(flow);
                if (target.root() == RootKind.COMPONENT && analysis.isShown(target) && target != service) {
                    called.add(ref(target));
                }
            }
            item.field("ref", ref(service)).field("dependsOn", called);
        });
    }

    private void service(JsonText json, Element service) throws IOException {
        json.field("bom-ref", ref(service)).field("name", service.title());
        if (!service.documentation().isEmpty()) {
            json.field("description", service.documentation());
        }
        Element boundary = model.boundary(service);
        if (boundary.root() == RootKind.BOUNDARY) {
            json.field("trustZone", boundary.title());
        }
        json.field("x-trust-boundary", isCrossed(service));
        Map<Element, Ways> data = data(service);
        if (!data.isEmpty()) {
            json.array("data", data.keySet(), (item, datum) -> {
                item.field("flow", data.getOrDefault(datum, new Ways()).word())
                        .field(
                                "classification",
                                facts.constant(datum, "sensitivity")
                                        .map(Enumeration.Constant::name)
                                        .orElse("not stated"))
                        .field("name", datum.title());
            });
        }
        List<String[]> properties = new ArrayList<>();
        properties.add(new String[] {"merlon:name", service.name()});
        properties.add(new String[] {"merlon:kind", service.kinds().get(0).qualifiedName()});
        String owner = facts.owner(service);
        if (!owner.isEmpty()) {
            properties.add(new String[] {"merlon:owner", owner});
        }
        json.array(
                "properties",
                properties,
                (item, property) -> item.field("name", property[0]).field("value", property[1]));
    }

    /** Whether some flow from or to it goes over a boundary. */
    private boolean isCrossed(Element service) {
        List<Element> flows = new ArrayList<>(model.inbound(service));
        flows.addAll(model.outbound(service));
        return flows.stream()
                .anyMatch(flow -> model.boundary(model.source(flow)) != model.boundary(model.target(flow)));
    }

    private Map<Element, Ways> data(Element service) {
        Map<Element, Ways> data = new TreeMap<>();
        model.uses(service).forEach(use -> data.computeIfAbsent(model.usedDatum(use), key -> new Ways()));
        model.inbound(service).forEach(flow -> note(data, flow, true));
        model.outbound(service).forEach(flow -> note(data, flow, false));
        return data;
    }

    /** What a flow carries goes with it, what it returns goes back. */
    private void note(Map<Element, Ways> data, Element flow, boolean inbound) {
        for (Element use : model.uses(flow)) {
            Ways ways = data.computeIfAbsent(model.usedDatum(use), key -> new Ways());
            if (inbound == (model.useRole(use) != UseRole.RETURNS)) {
                ways.in = true;
            } else {
                ways.out = true;
            }
        }
    }
}
