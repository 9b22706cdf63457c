package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.LibraryStatement.Given;
import dev.merlon.ast.Statement;
import dev.merlon.check.LibraryChecker.LibraryFiles;
import dev.merlon.logic.Comparison;
import dev.merlon.logic.ControlDefinition;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks kinds of controls: when they hold by facts, what they make true, what they cover. */
final class ControlChecker {
    private static final List<String> FACTS = List.of("ask", "refs");

    private final Symbols symbols;
    private final Dependencies dependencies;

    ControlChecker(Symbols symbols, Dependencies dependencies) {
        this.symbols = symbols;
        this.dependencies = dependencies;
    }

    void check(LibraryFiles library, Kind control, LibraryStatement.Kind declaration) {
        Scope scope = library.scope();
        declaration.clauses().forEach(clause -> Strays.report(clause, "a kind of control", scope.diagnostics()));
        Body body = declaration.body();
        if (body == null) {
            return;
        }
        Span holds = null;
        for (Item item : body.items()) {
            Statement statement = item.statement();
            if (library.strict()) {
                Annotations.ofLibrary(item, scope.diagnostics());
            }
            if (statement instanceof LibraryStatement.HoldsWhen condition) {
                if (holds != null) {
                    scope.diagnostics()
                            .report(LibraryDiagnostics.secondClause(
                                    condition.span(), "a control", "holds when", holds));
                }
                holds = condition.span();
                holdsWhen(scope, control, condition);
            } else if (statement instanceof LibraryStatement.Gives gives) {
                gives.given().forEach(given -> gives(scope, control, given));
            } else if (statement instanceof LibraryStatement.Covers covers) {
                covers(scope, control, covers);
            } else if (statement instanceof LibraryStatement.ProvenBy proven) {
                provenBy(scope, control, proven);
            } else if (statement instanceof Statement.Fact fact) {
                fact(library, control, fact);
            } else if (!(statement instanceof LibraryStatement.Attribute)) {
                Strays.report(statement, "a kind of control", scope.diagnostics());
            }
        }
    }

    private Dependencies.Node node(Kind control, Span span) {
        return dependencies.node(control, "`" + control.name() + "`", span);
    }

    private Type places(Kind control) {
        List<Kind> on = symbols.vocabulary().definition(control).on();
        return on.isEmpty() ? Type.Basic.ANYTHING : new Type.OfKind(on);
    }

    private void holdsWhen(Scope scope, Kind control, LibraryStatement.HoldsWhen statement) {
        Span span = statement.condition().span();
        Context context = Context.about(places(control), span, scope, node(control, span));
        Typed condition = new ExpressionChecker(context).condition(statement.condition(), context.outermost());
        symbols.vocabulary()
                .definition(control)
                .holdsWhen(new ControlDefinition.Condition(condition.term(), context.frameSize()));
    }

    private void provenBy(Scope scope, Kind control, LibraryStatement.ProvenBy proven) {
        if (scope.find(Space.PROBE, proven.probe()) instanceof Symbol.OfProbe found) {
            ControlDefinition definition = symbols.vocabulary().definition(control);
            if (definition.probes().contains(found.probe())) {
                scope.diagnostics().report(LibraryDiagnostics.provenTwice(proven.probe()));
            } else {
                definition.provenBy(found.probe());
            }
        }
    }

    private void covers(Scope scope, Kind control, LibraryStatement.Covers covers) {
        Kind kind = scope.kind(covers.kind());
        if (kind == null) {
            return;
        }
        Span span = covers.path().span();
        Context context = Context.about(Type.OfKind.of(kind), span, scope, node(control, span));
        Typed path = new ExpressionChecker(context).check(covers.path(), null, context.outermost());
        if (!path.isWrong() && Types.kinds(path.type()).isEmpty()) {
            scope.diagnostics().report(TypeDiagnostics.notAnElement(span, path.type()));
        }
        symbols.vocabulary()
                .definition(control)
                .covers(new ControlDefinition.Covering(kind, path.term(), context.frameSize()));
    }

    private void gives(Scope scope, Kind control, Given given) {
        List<Kind> places = symbols.vocabulary().definition(control).on();
        List<Attribute> attributes = new ArrayList<>();
        for (Kind place : places) {
            Attribute attribute = place.attribute(given.attribute().text());
            if (attribute != null && !attributes.contains(attribute)) {
                attributes.add(attribute);
            }
        }
        if (attributes.isEmpty()) {
            scope.diagnostics().report(LibraryDiagnostics.givesNothing(given.attribute(), places));
        }
        for (Attribute attribute : attributes) {
            node(control, given.span()).needs(attribute, given.attribute().span());
            ControlDefinition.Given made = given(scope, given, attribute);
            if (made != null) {
                symbols.vocabulary().definition(control).gives(made);
            }
        }
    }

    private static ControlDefinition.@Nullable Given given(Scope scope, Given given, Attribute attribute) {
        boolean adding = given.operator().equals("+=");
        Comparison.Operator operator = operator(given.operator());
        boolean ordering = operator != Comparison.Operator.EQUAL;
        if (adding != attribute.type().isSet()
                || ordering && !adding && !attribute.type().required().isOrdered()) {
            scope.diagnostics().report(LibraryDiagnostics.givesOperator(given.span(), attribute, given.operator()));
            return null;
        }
        Type type = attribute.type() instanceof Type.SetOf set ? set.element() : attribute.type();
        Value value = KindChecker.constants(scope).value(given.value(), type);
        return value == null ? null : new ControlDefinition.Given(attribute, adding, operator, value);
    }

    private static Comparison.Operator operator(String symbol) {
        return switch (symbol) {
            case ">=" -> Comparison.Operator.GREATER_EQUAL;
            case ">" -> Comparison.Operator.GREATER;
            case "<=" -> Comparison.Operator.LESS_EQUAL;
            case "<" -> Comparison.Operator.LESS;
            default -> Comparison.Operator.EQUAL;
        };
    }

    private void fact(LibraryFiles library, Kind control, Statement.Fact fact) {
        Scope scope = library.scope();
        ControlDefinition definition = symbols.vocabulary().definition(control);
        Expression value = fact.value();
        switch (fact.name().text()) {
            case "ask" -> {
                Context context = Context.about(places(control), value.span(), scope, null);
                definition.ask(new MessageChecker(new ExpressionChecker(context)).message(value, context.outermost()));
            }
            case "refs" ->
                new ReferenceChecker(scope, library.strict()).references(value).forEach(definition::refersTo);
            default ->
                scope.diagnostics().report(LibraryDiagnostics.unknownFact(fact.name(), "a kind of control", FACTS));
        }
    }

    /** Whether an element has a control is decided by its own conditions and those of the kinds above and below it. */
    void connect() {
        for (ControlDefinition control : symbols.vocabulary().controls()) {
            Span span = place(control.kind());
            Dependencies.Node node = having(control.kind());
            node.needs(control.kind(), span);
            for (Kind above = control.kind().superKind();
                    above != null && above.superKind() != null;
                    above = above.superKind()) {
                node.needs(above, span);
                having(above).needs(control.kind(), place(above));
            }
        }
    }

    /** Whether an element has a control; the kind itself stands for what decides it apart from statements. */
    private Dependencies.Node having(Kind control) {
        return dependencies.node(
                symbols.vocabulary().definition(control), "`has " + control.name() + "`", place(control));
    }

    private Span place(Kind control) {
        Symbol.OfKind symbol = symbols.symbol(control);
        if (symbol == null) {
            throw new IllegalStateException(control.name());
        }
        return symbol.name().span();
    }
}
