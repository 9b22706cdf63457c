package dev.merlon.check;

import dev.merlon.ast.Clause;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.Statement;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.ControlStatement.Status;
import dev.merlon.model.Element;
import dev.merlon.model.Stated;
import dev.merlon.model.ThreatModel.IdentityStatement;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what boundaries are for: what lies in them, and what they say of everything inside. */
final class BoundaryStatements {
    private static final List<RootKind> BOUNDARIES = List.of(RootKind.BOUNDARY);
    private static final List<RootKind> PLACED = List.of(RootKind.BOUNDARY, RootKind.COMPONENT, RootKind.ACTOR);

    private final ModelDraft draft;
    private final AttributeStatements attributes;
    private final ControlStatements controls;
    private final IdentityStatements identities;
    private final Map<Element, Element> outer = new HashMap<>();
    private final Map<Element, Span> places = new TreeMap<>();

    BoundaryStatements(
            ModelDraft draft,
            AttributeStatements attributes,
            ControlStatements controls,
            IdentityStatements identities) {
        this.draft = draft;
        this.attributes = attributes;
        this.controls = controls;
        this.identities = identities;
    }

    void read(ElementDraft inner, Clause.In clause) {
        if (!PLACED.contains(inner.root())) {
            draft.diagnostics()
                    .report(ModelDiagnostics.wrongVerb(
                            clause.span(), "in", inner.root(), "say it of a boundary, a component or an actor"));
            return;
        }
        ElementDraft around = inner.outer();
        if (around != null && around.root() == RootKind.BOUNDARY) {
            draft.diagnostics().report(ModelDiagnostics.placedTwice(clause.span(), inner.element(), around.element()));
            return;
        }
        ElementDraft boundary = draft.names().find(clause.boundary(), BOUNDARIES);
        Span first = boundary == null ? null : inner.note("in", clause.span());
        if (first != null) {
            draft.diagnostics()
                    .report(ModelDiagnostics.statedTwice(
                            clause.span(), first, "the place", inner.element().name()));
        } else if (boundary != null) {
            draft.builder().place(inner.element(), boundary.element());
            outer.put(inner.element(), boundary.element());
            places.put(inner.element(), clause.span());
        }
    }

    /** Reports boundaries that lie in each other; once everything is read. */
    void checkCycles() {
        for (ElementDraft each : draft.drafts()) {
            ElementDraft around = each.outer();
            if (each.root() == RootKind.BOUNDARY && around != null && around.root() == RootKind.BOUNDARY) {
                outer.put(each.element(), around.element());
            }
        }
        Cycles<Element> cycles = new Cycles<>(inner -> {
            Element around = outer.get(inner);
            return around == null ? List.of() : List.of(around);
        });
        for (List<Element> cycle : cycles.find(outer.keySet())) {
            Element placed =
                    cycle.stream().filter(places::containsKey).findFirst().orElse(cycle.get(0));
            draft.diagnostics()
                    .report(ModelDiagnostics.boundaryCycle(
                            places.getOrDefault(placed, placed.span()),
                            cycle.stream().map(Element::name).toList()));
        }
    }

    void read(ElementDraft boundary, ElementStatement.EachKind each) {
        Kind kind = draft.scope().kind(each.kind());
        if (kind == null) {
            return;
        }
        Map<Attribute, Stated> values = new TreeMap<>();
        List<ControlStatement> statements = new ArrayList<>();
        IdentityStatement acting = null;
        for (Item item : each.body().items()) {
            Annotations.ofModel(item, draft.diagnostics());
            Statement statement = item.statement();
            if (statement instanceof Statement.Fact fact) {
                attributes.read(kind, fact, values);
            } else if (statement instanceof ElementStatement.Line line) {
                acting = readLine(kind, line.clause(), statements, acting);
            } else {
                Unsupported.report(statement, "an `each`", draft.diagnostics());
            }
        }
        draft.builder().each(boundary.element(), kind, values, statements, acting);
    }

    private @Nullable IdentityStatement readLine(
            Kind kind, Clause clause, List<ControlStatement> statements, @Nullable IdentityStatement acting) {
        if (clause instanceof Clause.With with) {
            addControls(kind, controls.ofEach(with.controls(), Status.IMPLEMENTED), statements);
        } else if (clause instanceof Clause.Without without) {
            addControls(kind, controls.ofEach(without.controls(), Status.ABSENT), statements);
        } else if (clause instanceof Clause.RunsAs runsAs) {
            if (acting != null) {
                draft.diagnostics()
                        .report(ModelDiagnostics.statedTwice(
                                clause.span(), acting.span(), "the identity", "each " + kind.name()));
                return acting;
            }
            return identities.identity(runsAs.identity(), clause.span());
        } else {
            draft.diagnostics().report(ModelDiagnostics.notForEach(clause.span()));
        }
        return acting;
    }

    private void addControls(Kind kind, List<ControlStatement> added, List<ControlStatement> statements) {
        for (ControlStatement statement : added) {
            List<Kind> on =
                    draft.symbols().vocabulary().definition(statement.control()).on();
            boolean fits = on.stream().anyMatch(each -> kind.isA(each) || each.isA(kind));
            ControlStatement first = statements.stream()
                    .filter(other -> other.control() == statement.control())
                    .findFirst()
                    .orElse(null);
            if (!fits) {
                draft.diagnostics()
                        .report(ModelDiagnostics.controlNotForEach(statement.span(), statement.control(), kind, on));
            } else if (first != null) {
                draft.diagnostics()
                        .report(ModelDiagnostics.statedTwice(
                                statement.span(),
                                first.span(),
                                "the control `" + statement.control().name() + "`",
                                "each " + kind.name()));
            } else {
                statements.add(statement);
            }
        }
    }
}
