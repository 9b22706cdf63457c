package dev.merlon.backend.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.backend.ShownAt;
import dev.merlon.backend.diagram.DiagramGraph.Boundary;
import dev.merlon.backend.diagram.DiagramGraph.Flow;
import dev.merlon.backend.diagram.DiagramGraph.Node;
import dev.merlon.backend.diagram.DiagramGraph.Shape;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.ThreatModelBuilder;
import dev.merlon.model.UseRole;
import dev.merlon.rule.Disposition;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ModelGraphTest {
    private static final Span SPAN = new Span(new SourceFile("m.tm", "a".repeat(99)), 0, 2);
    private static final Kind BOUNDARY = Kind.root(RootKind.BOUNDARY, null);
    private static final Kind COMPONENT = Kind.root(RootKind.COMPONENT, null);
    private static final Kind FLOW = Kind.root(RootKind.FLOW, null);
    private static final Kind STORE = Kind.declared("std.core", "Datastore", "Data store", COMPONENT);
    private static final Kind POSTGRES = Kind.declared("my.kinds", "Postgres", "PostgreSQL", STORE);
    private static final Kind SERVICE = Kind.declared("std.core", "Service", "Service", COMPONENT);
    private static final Kind PARTY = Kind.declared("std.core", "ExternalParty", "External party", COMPONENT);
    private static final Kind HTTPS = Kind.declared("std.core", "Https", "HTTPS", FLOW);

    private int places;

    private final ThreatModelBuilder builder =
            new ThreatModelBuilder("bank", "The bank", Kind.root(RootKind.MODEL, BOUNDARY), SPAN, "");
    private final Element zone = add(RootKind.BOUNDARY, "zone", "Zone", BOUNDARY);
    private final Element core = add(RootKind.BOUNDARY, "core", "Core", BOUNDARY);
    private final Element clerk = add(RootKind.ACTOR, "clerk", "Clerk", Kind.root(RootKind.ACTOR, null));
    private final Element api = add(RootKind.COMPONENT, "api", "API", SERVICE);
    private final Element books = add(RootKind.COMPONENT, "books", "Books", POSTGRES);
    private final Element partner = add(RootKind.COMPONENT, "partner", "Partner", PARTY);
    private final Element door = add(RootKind.ENDPOINT, "api.door", "api.door", HTTPS);
    private final Element order = add(RootKind.DATA, "order", "Order", Kind.root(RootKind.DATA, null));
    private final Element receipt = add(RootKind.DATA, "receipt", "Receipt", Kind.root(RootKind.DATA, null));
    private final Element pay = add(RootKind.FLOW, "pay", "Pay", FLOW);
    private final Element unnamed = add(RootKind.FLOW, "api->books", "api->books", FLOW);
    private final Element carried;

    ModelGraphTest() {
        builder.place(core, zone);
        builder.place(api, core);
        builder.place(books, core);
        builder.own(api, door);
        builder.connect(pay, clerk, api, door);
        builder.connect(unnamed, api, books, null);
        builder.leaveOut(partner);
        Kind use = Kind.root(RootKind.USE, null);
        carried = builder.use(pay, UseRole.CARRIES, order, use, SPAN);
        builder.use(pay, UseRole.RETURNS, receipt, use, SPAN);
        builder.use(pay, UseRole.RETURNS, order, use, SPAN);
    }

    @Test
    void boundariesNestAndTheModelIsNone() {
        assertThat(graph(new ThreatTally()).boundaries())
                .containsExactly(
                        new Boundary("core", "Core", "", "zone", ThreatCounts.NONE),
                        new Boundary("zone", "Zone", "", null, ThreatCounts.NONE));
    }

    @Test
    void formsFollowTheKindsOfTheLibraryAndTheirDescendants() {
        assertThat(graph(new ThreatTally()).nodes())
                .containsExactly(
                        new Node("api", "API", "Service", Shape.PROCESS, "core", true, ThreatCounts.NONE)
                                .with(new Aside(Glyph.SERVICE, "", "")),
                        new Node("books", "Books", "PostgreSQL", Shape.STORE, "core", true, ThreatCounts.NONE)
                                .with(new Aside(Glyph.DATABASE, "", "")),
                        new Node("clerk", "Clerk", "", Shape.ACTOR, null, true, ThreatCounts.NONE),
                        new Node("partner", "Partner", "External party", Shape.EXTERNAL, null, false, ThreatCounts.NONE)
                                .with(new Aside(Glyph.CLOUD, "", "")));
    }

    @Test
    void flowsTakeTheirProtocolFromTheEndpointAndNameTheirData() {
        assertThat(graph(new ThreatTally()).flows())
                .containsExactly(
                        new Flow("api->books", "api", "books", "", "", List.of(), ThreatCounts.NONE),
                        new Flow(
                                "pay", "clerk", "api", "Pay", "HTTPS", List.of("Order", "Receipt"), ThreatCounts.NONE));
    }

    @Test
    void threatsAreCountedWhereTheyAreDrawn() {
        ThreatTally tally = new ThreatTally();
        tally.open(pay, ThreatTally.Severity.HIGH);
        tally.open(carried, ThreatTally.Severity.HIGH);
        tally.question(carried);
        tally.open(door, ThreatTally.Severity.LOW);
        tally.question(zone);
        DiagramGraph graph = graph(tally);

        assertThat(graph.flows().get(1).threats()).isEqualTo(new ThreatCounts(0, 2, 0, 0, 0, 1));
        assertThat(graph.nodes().get(0).threats()).isEqualTo(new ThreatCounts(0, 0, 0, 1, 0, 0));
        assertThat(graph.boundaries().get(1).threats()).isEqualTo(ThreatCounts.QUESTION);
    }

    @Test
    void whatIsNotDrawnShowsWhereItIs() {
        Kind use = Kind.root(RootKind.USE, null);
        Element grant = builder.grant(order, List.of(), door, null, Kind.root(RootKind.GRANT, null), SPAN);
        Element possible = ThreatModel.possibleUse(books, receipt, use);
        ShownAt shownAt = new ShownAt(builder.build());

        assertThat(Stream.of(pay, carried, door, grant, possible, zone, order).flatMap(shownAt))
                .containsExactly(pay, pay, api, api, books, zone, pay);
    }

    @Test
    void onlyOpenThreatsAndQuestionsCount() {
        ThreatTally tally = new ThreatTally();
        for (Disposition disposition : Disposition.values()) {
            tally.count(List.of(api, pay), disposition, "critical");
        }
        tally.count(List.of(api), Disposition.OPEN, "of-another-library");

        assertThat(tally.of(api)).isEqualTo(new ThreatCounts(1, 0, 0, 0, 1, 1));
        assertThat(tally.of(pay)).isEqualTo(new ThreatCounts(1, 0, 0, 0, 0, 1));
        assertThat(tally.of(books)).isEqualTo(ThreatCounts.NONE);
    }

    private DiagramGraph graph(ThreatTally tally) {
        ThreatModel model = builder.build();
        return ModelGraph.of(model, tally, element -> true, null, Overlay.NONE);
    }

    /** Each at a place of its own in the text, as in a model. */
    private Element add(RootKind root, String name, String title, Kind kind) {
        return builder.add(root, name, title, List.of(kind), new Span(SPAN.file(), places++, places), "");
    }
}
