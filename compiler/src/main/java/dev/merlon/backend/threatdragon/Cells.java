package dev.merlon.backend.threatdragon;

import dev.merlon.backend.ElementFacts;
import dev.merlon.diagnostic.Display;
import dev.merlon.json.JsonText;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Threat;
import dev.merlon.type.Enumeration;
import dev.merlon.type.RootKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is drawn: boundaries, actors, processes, stores, flows, and a note with what has no place. */
final class Cells {
    private static final String OPEN = "red";
    private static final String CALM = "#333333";
    private static final String NO_DASHES = "none";
    private static final String DASHES = "4 3";
    private static final int APART = 40;

    private final Analysis analysis;
    private final ThreatModel model;
    private final ElementFacts facts;
    private final Threats threats;
    private final Layout layout;
    private final Map<String, Integer> drawn = new HashMap<>();

    /** What writes one cell. */
    @FunctionalInterface
    private interface Cell {
        void write(JsonText json) throws IOException;
    }

    Cells(Analysis analysis, Threats threats) {
        this.analysis = analysis;
        this.model = analysis.model();
        this.facts = new ElementFacts(analysis);
        this.threats = threats;
        this.layout = new Layout(analysis);
    }

    void write(JsonText json) throws IOException {
        List<Cell> cells = new ArrayList<>();
        layout.boxes().forEach(box -> cells.add(cell -> node(cell, box)));
        analysis.shown(RootKind.FLOW).forEach(flow -> cells.add(cell -> flow(cell, flow)));
        if (!threats.homeless().isEmpty()) {
            cells.add(this::note);
        }
        json.array("cells", cells, (item, cell) -> cell.write(item));
    }

    private void node(JsonText json, Box box) throws IOException {
        Element element = box.element();
        boolean isBoundary = element.root() == RootKind.BOUNDARY;
        boolean isStore = ElementFacts.is(element, Layout.DATASTORE);
        place(json, box.x(), box.y(), box.width(), box.height());
        String title = Words.wrapped(element.title());
        json.object("attrs", attributes -> {
            attributes.object(isBoundary ? "label" : "text", text -> text.field("text", title));
            if (isStore) {
                attributes
                        .object("topLine", line -> stroke(line, element))
                        .object("bottomLine", line -> stroke(line, element));
            } else if (!isBoundary) {
                attributes.object("body", line -> stroke(line, element));
            }
        });
        String shape = isBoundary
                ? "trust-boundary-box"
                : element.root() == RootKind.ACTOR ? "actor" : isStore ? "store" : "process";
        // Boundaries lie below what is in them.
        json.field("visible", true)
                .field("shape", shape)
                .field("zIndex", isBoundary ? -1000 + box.depth() : 1)
                .field("id", id(element));
        json.object("data", data -> {
            String type = isBoundary
                    ? "tm.BoundaryBox"
                    : element.root() == RootKind.ACTOR ? "tm.Actor" : isStore ? "tm.Store" : "tm.Process";
            common(data, element, type);
            data.field("isTrustBoundary", isBoundary);
            if (isBoundary) {
                data.field("hasOpenThreats", false);
            } else {
                threats.write(data, element);
            }
        });
    }

    private void flow(JsonText json, Element flow) throws IOException {
        Element source = model.source(flow);
        Element target = model.target(flow);
        json.field("shape", "flow")
                .object(
                        "attrs",
                        attributes -> attributes.object("line", line -> {
                            line.field("stroke", threats.hasOpen(flow) ? OPEN : CALM)
                                    .object("targetMarker", marker -> marker.field("name", "block"))
                                    .field("strokeDasharray", model.outOfScope(flow) ? DASHES : NO_DASHES);
                        }));
        json.field("zIndex", 10).field("connector", "smooth").field("id", id(flow));
        String title = Display.lines(flow.title());
        json.array(
                "labels",
                List.of(title),
                (label, text) -> label.object(
                                "attrs",
                                attributes -> attributes.object("labelText", words -> words.field("text", text)))
                        .field("position", new BigDecimal("0.5")));
        json.object("data", data -> {
            common(data, flow, "tm.Flow");
            data.field("isTrustBoundary", false).field("isBidirectional", false);
            Optional<Enumeration.Constant> encryption = facts.constant(flow, "encryption");
            if (encryption.isPresent()) {
                data.field(
                        "isEncrypted",
                        encryption.get().rank() > encryption.get().enumeration().lowestRank());
            }
            Optional<Enumeration.Constant> network = facts.constant(flow, "network");
            if (network.isPresent()) {
                data.field("isPublicNetwork", network.get().name().equals("public"));
            }
            data.field("protocol", flow.kinds().get(0).title());
            threats.write(data, flow);
        });
        json.object("source", end -> end.field("cell", id(source)));
        json.object("target", end -> end.field("cell", id(target)));
        vertices(json, layout.box(source), layout.box(target));
    }

    /** Flows between the same two ends go beside each other. */
    private void vertices(JsonText json, Box from, Box to) throws IOException {
        List<String> ends = new ArrayList<>(List.of(id(from.element()), id(to.element())));
        ends.sort(null);
        int before = drawn.merge(String.join(" ", ends), 1, Integer::sum) - 1;
        if (before == 0 && from.element() != to.element()) {
            return;
        }
        int apart = (before + 1) / 2 * (before % 2 == 0 ? -APART : APART);
        boolean isFlat = Math.abs(from.middleX() - to.middleX()) > Math.abs(from.middleY() - to.middleY());
        int x = (from.middleX() + to.middleX()) / 2 + (isFlat ? 0 : apart);
        int y = (from.middleY() + to.middleY()) / 2 + (isFlat ? apart : 0);
        int beside = from.element() == to.element() ? from.height() + (before + 1) * APART : 0;
        json.array(
                "vertices",
                List.of(y + beside),
                (item, down) -> item.field("x", x).field("y", down));
    }

    /** What has no place in the picture is said in it, so that nobody takes the rest for all. */
    private void note(JsonText json) throws IOException {
        String text = "Threats of the model as a whole, of boundaries and of what is not drawn:\n"
                + threats.homeless().stream()
                        .map(threat -> Display.lines(word(threat) + threat.id()))
                        .collect(Collectors.joining("\n"));
        int bottom = layout.boxes().stream()
                .mapToInt(box -> box.y() + box.height())
                .max()
                .orElse(0);
        place(json, APART, bottom + APART, 700, 20 * (threats.homeless().size() + 2));
        json.object("attrs", attributes -> attributes.object("text", words -> words.field("text", text)))
                .field("visible", true)
                .field("shape", "td-text-block")
                .field("zIndex", 20)
                .field("id", Ids.of("note"));
        json.object(
                "data",
                data -> data.field("type", "tm.Text").field("name", text).field("hasOpenThreats", false));
    }

    private static String word(Threat threat) {
        return threat.disposition().isWaiting() ? "a question, " : threat.severity() + ", ";
    }

    private void common(JsonText json, Element element, String type) throws IOException {
        boolean isOut = model.outOfScope(element);
        json.field("type", type)
                .field("name", Display.lines(element.title()))
                .field("description", Display.lines(element.documentation()))
                .field("outOfScope", isOut)
                .field("reasonOutOfScope", isOut ? "The model says so." : "");
    }

    private static void place(JsonText json, int x, int y, int width, int height) throws IOException {
        json.object("position", position -> position.field("x", x).field("y", y))
                .object("size", size -> size.field("width", width).field("height", height));
    }

    private void stroke(JsonText json, Element element) throws IOException {
        boolean open = threats.hasOpen(element);
        json.field("stroke", open ? OPEN : CALM)
                .field("strokeWidth", open ? 2 : 1)
                .field("strokeDasharray", model.outOfScope(element) ? DASHES : NO_DASHES);
    }

    private static String id(Element element) {
        return Ids.of(element.root() + " " + element.name());
    }
}
