package dev.merlon.check;

import dev.merlon.ast.Clause;
import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.ElementReference;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.KindReference;
import dev.merlon.ast.Name;
import dev.merlon.ast.Statement;
import dev.merlon.logic.ControlDefinition;
import dev.merlon.model.Assumption;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.ControlStatement.Backing;
import dev.merlon.model.ControlStatement.Origin;
import dev.merlon.model.ControlStatement.Status;
import dev.merlon.model.Element;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads which controls stand where: {@code with}, {@code without}, and controls with a name of their own. */
final class ControlStatements {
    private static final List<String> FACTS = List.of("owner", "status");
    private static final List<Status> STATED =
            List.of(Status.PROPOSED, Status.PLANNED, Status.IMPLEMENTED, Status.UNKNOWN);

    private final ModelDraft draft;
    private final Map<Element, Map<Kind, ControlStatement>> statements = new HashMap<>();
    private final Map<String, Span> names = new TreeMap<>();

    ControlStatements(ModelDraft draft) {
        this.draft = draft;
    }

    void read(ElementDraft on, Clause.With clause) {
        read(on, clause.controls(), Status.IMPLEMENTED);
    }

    void read(ElementDraft on, Clause.Without clause) {
        read(on, clause.controls(), Status.ABSENT);
    }

    private void read(ElementDraft on, List<KindReference> references, Status status) {
        for (KindReference reference : references) {
            Kind control = control(reference);
            if (control != null && mayStand(reference.span(), control, on)) {
                add(on.element(), ControlStatement.plain(control, status, reference.span(), Origin.ELEMENT));
            }
        }
    }

    /** The statements of an {@code each}, which need not fit every element. */
    List<ControlStatement> ofEach(List<KindReference> references, Status status) {
        List<ControlStatement> found = new ArrayList<>();
        for (KindReference reference : references) {
            Kind control = control(reference);
            if (control != null) {
                found.add(ControlStatement.plain(control, status, reference.span(), Origin.EACH));
            }
        }
        return found;
    }

    /** The kind of control of a name, or null and a diagnostic. */
    @Nullable
    Kind control(KindReference reference) {
        List<Kind> found = draft.kinds(List.of(reference), RootKind.CONTROL, RootKind.CONTROL)
                .found();
        return found.isEmpty() ? null : found.get(0);
    }

    boolean mayStand(Span place, Kind control, ElementDraft on) {
        if (control.superKind() == null) {
            draft.diagnostics().report(ModelDiagnostics.anyControl(place));
            return false;
        }
        ControlDefinition definition = draft.symbols().vocabulary().definition(control);
        if (on.kinds().stream().anyMatch(definition::mayStandOn)) {
            return true;
        }
        draft.diagnostics().report(ModelDiagnostics.controlNotHere(place, control, on.element(), definition.on()));
        return false;
    }

    /** Reads a control with a name; those without a name are read before it, so that it can absorb them. */
    void read(Item item, ElementStatement.Control statement) {
        Span first = names.putIfAbsent(statement.name().text(), statement.name().span());
        if (first != null) {
            draft.diagnostics().report(ModelDiagnostics.secondControl(statement.name(), first));
        }
        Kind control = control(statement.kind());
        Status status = Status.IMPLEMENTED;
        String owner = "";
        List<Assumption> assumptions = new ArrayList<>();
        EvidenceStatements evidence = new EvidenceStatements(draft);
        Map<String, Span> seen = new TreeMap<>();
        for (Item each :
                statement.body() == null ? List.<Item>of() : statement.body().items()) {
            Annotations.ofPart(each, draft.diagnostics());
            if (each.statement() instanceof Statement.Fact fact && isFirst(fact, statement.name(), seen)) {
                if (fact.name().text().equals("status")) {
                    status = status(fact.value());
                } else if (fact.name().text().equals("owner")) {
                    owner = FactValues.text(draft, fact);
                } else {
                    draft.diagnostics().report(ModelDiagnostics.unknownFact(fact.name(), "a control", FACTS));
                }
            } else if (each.statement() instanceof ElementStatement.Evidence proof) {
                evidence.read(proof);
            } else if (each.statement() instanceof DecisionStatement.ReliesOn reliance) {
                assumptions.addAll(draft.assumptions().find(reliance));
            } else if (!(each.statement() instanceof Statement.Fact)) {
                Unsupported.report(each.statement(), "a control", draft.diagnostics());
            }
        }
        Backing backing = new Backing(assumptions.stream().distinct().toList(), evidence.evidence());
        for (ElementReference reference : statement.on()) {
            ElementDraft on = draft.names().find(reference);
            if (control != null
                    && on != null
                    && draft.isOwn(on, reference.span())
                    && mayStand(reference.span(), control, on)) {
                add(
                        on.element(),
                        new ControlStatement(
                                control,
                                status,
                                draft.fullName(statement.name().text()),
                                owner,
                                backing,
                                statement.name().span(),
                                Origin.ELEMENT));
            }
        }
    }

    /** Hands everything to the model. */
    void finish() {
        statements.forEach((element, byKind) ->
                byKind.values().forEach(statement -> draft.builder().control(element, statement)));
    }

    private void add(Element element, ControlStatement statement) {
        Map<Kind, ControlStatement> byKind = statements.computeIfAbsent(element, e -> new TreeMap<>());
        ControlStatement before = byKind.get(statement.control());
        boolean absorbs = before != null
                && before.name() == null
                && before.status() == Status.IMPLEMENTED
                && statement.name() != null;
        if (before == null || absorbs) {
            byKind.put(statement.control(), statement);
        } else if ((before.status() == Status.ABSENT) != (statement.status() == Status.ABSENT)) {
            draft.diagnostics()
                    .report(ModelDiagnostics.withAndWithout(
                            statement.span(), before.span(), statement.control(), element));
        } else {
            draft.diagnostics()
                    .report(ModelDiagnostics.statedTwice(
                            statement.span(),
                            before.span(),
                            "the control `" + statement.control().name() + "`",
                            element.name()));
        }
    }

    private boolean isFirst(Statement.Fact fact, Name control, Map<String, Span> seen) {
        Span first = seen.putIfAbsent(fact.name().text(), fact.name().span());
        if (first != null) {
            draft.diagnostics()
                    .report(ModelDiagnostics.statedTwice(
                            fact.name().span(), first, "`" + fact.name() + "`", control.text()));
        }
        return first == null;
    }

    private Status status(Expression value) {
        String word = value instanceof Expression.NameExpression name
                ? name.name().text()
                : value instanceof Expression.UnknownLiteral ? "unknown" : "";
        for (Status status : STATED) {
            if (status.name().toLowerCase(Locale.ROOT).equals(word)) {
                return status;
            }
        }
        if (!(value instanceof Expression.Malformed)) {
            draft.diagnostics().report(ModelDiagnostics.unknownStatus(value.span()));
        }
        return Status.UNKNOWN;
    }
}
