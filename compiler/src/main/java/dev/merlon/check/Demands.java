package dev.merlon.check;

import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.ElementStatement.Direction;
import dev.merlon.ast.Item;
import dev.merlon.ast.KindReference;
import dev.merlon.ast.Statement;
import dev.merlon.logic.And;
import dev.merlon.logic.Literal;
import dev.merlon.logic.Message;
import dev.merlon.logic.Navigate;
import dev.merlon.logic.Navigation;
import dev.merlon.logic.Not;
import dev.merlon.logic.Or;
import dev.merlon.logic.Term;
import dev.merlon.logic.Variable;
import dev.merlon.logic.Within;
import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.Requirement;
import dev.merlon.rule.Rule.RuleVariable;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes a rule of what a boundary demands of the flows that cross it. */
final class Demands {
    private static final String FLOW = "f";
    private static final String SEVERITY = "severity";

    private final ModelDraft draft;
    private final Enumeration severities;
    private final List<Rule> rules = new ArrayList<>();

    Demands(ModelDraft draft, Enumeration severities) {
        this.draft = draft;
        this.severities = severities;
    }

    List<Rule> rules() {
        return rules;
    }

    void read(ElementDraft boundary, ElementStatement.Demands statement, ControlStatements controls) {
        if (boundary.root() == RootKind.MODEL) {
            draft.diagnostics().report(ModelDiagnostics.noBorder(statement.span()));
            return;
        }
        Enumeration.Constant severity = severity(statement);
        Kind flow = draft.symbols().root(RootKind.FLOW);
        for (KindReference reference : statement.controls()) {
            Kind control = controls.control(reference);
            if (control == null) {
                continue;
            }
            Span first = boundary.note("demands " + control.qualifiedName(), reference.span());
            boolean fits = control.superKind() != null
                    && draft.symbols().vocabulary().definition(control).on().stream()
                            .anyMatch(on -> on.isA(flow));
            if (first != null) {
                draft.diagnostics()
                        .report(ModelDiagnostics.demandedTwice(reference.span(), first, control, boundary.element()));
            } else if (fits) {
                rules.add(rule(boundary.element(), control, statement.direction(), severity, reference.span(), flow));
            } else {
                draft.diagnostics().report(ModelDiagnostics.notOfFlows(reference.span(), control));
            }
        }
    }

    private Rule rule(
            Element boundary,
            Kind control,
            Direction direction,
            Enumeration.@Nullable Constant severity,
            Span place,
            Kind flow) {
        Variable variable = new Variable(FLOW, 0, place);
        Enumeration.Constant rank = severity == null ? severities.ofRank(severities.highestRank()) : severity;
        String verb = verb(direction);
        return new Rule(
                draft.model().element().name() + "." + draft.ownName(boundary) + ".demands-" + kebab(control.name()),
                control.title() + " is missing where a flow " + verb + " " + boundary.title(),
                "",
                Rule.Origin.DEMAND,
                place,
                1,
                List.of(new RuleVariable(FLOW, List.of(flow), List.of(), List.of(), null, null)),
                crosses(boundary, direction, place),
                List.of(new Answer.Controls(false, List.of(new Requirement(control, variable, place)), place)),
                List.of(),
                false,
                List.of(),
                new Literal(new Value.Constant(rank), place),
                null,
                null,
                new Message(List.of(
                        new Message.Part.Hole(variable),
                        new Message.Part.Plain(
                                " " + verb + " `" + boundary.name() + "`, which demands " + control.title() + "."))),
                new Message(List.of(
                        new Message.Part.Plain("Put " + control.title() + " on "),
                        new Message.Part.Hole(variable),
                        new Message.Part.Plain(", or change what `" + boundary.name() + "` demands."))),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static String verb(Direction direction) {
        return switch (direction) {
            case ENTRY -> "enters";
            case EXIT -> "leaves";
            case CROSSING -> "crosses";
        };
    }

    private static Term crosses(Element boundary, Direction direction, Span place) {
        Term enters = new And(
                within(Navigation.TARGET, boundary, place),
                new Not(within(Navigation.SOURCE, boundary, place), place),
                place);
        Term leaves = new And(
                within(Navigation.SOURCE, boundary, place),
                new Not(within(Navigation.TARGET, boundary, place), place),
                place);
        return switch (direction) {
            case ENTRY -> enters;
            case EXIT -> leaves;
            case CROSSING -> new Or(enters, leaves, place);
        };
    }

    private static Term within(Navigation end, Element boundary, Span place) {
        Term element = new Navigate(new Variable(FLOW, 0, place), end, place);
        return new Within(element, List.of(), new Literal(boundary, place), place);
    }

    private Enumeration.@Nullable Constant severity(ElementStatement.Demands statement) {
        Enumeration.Constant severity = severities.constant("high");
        if (statement.body() == null) {
            return severity;
        }
        Span first = null;
        for (Item item : statement.body().items()) {
            Annotations.ofPart(item, draft.diagnostics());
            if (!(item.statement() instanceof Statement.Fact fact)) {
                Unsupported.report(item.statement(), "a `demands`", draft.diagnostics());
            } else if (!fact.name().text().equals(SEVERITY)) {
                draft.diagnostics().report(ModelDiagnostics.unknownFact(fact.name(), "a `demands`", List.of(SEVERITY)));
            } else if (first != null) {
                draft.diagnostics()
                        .report(ModelDiagnostics.statedTwice(
                                fact.name().span(), first, "`" + SEVERITY + "`", "demands"));
            } else {
                first = fact.name().span();
                severity = FactValues.constant(draft, fact.value(), severities);
            }
        }
        return severity;
    }

    /** {@code MutualTls} as {@code mutual-tls}, {@code IPAllowList} as {@code ip-allow-list}. */
    static String kebab(String pascal) {
        return pascal.replaceAll("([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", "$1$3-$2$4")
                .toLowerCase(Locale.ROOT);
    }
}
