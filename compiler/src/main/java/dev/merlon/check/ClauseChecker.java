package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.KindReference;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.RuleStatement.RuleBinder;
import dev.merlon.ast.Statement;
import dev.merlon.ast.Text;
import dev.merlon.logic.And;
import dev.merlon.logic.FrameworkClause;
import dev.merlon.logic.Taxonomy;
import dev.merlon.logic.Term;
import dev.merlon.rule.Rule.RuleVariable;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what one clause says: what it speaks of, since when, and what supports it. */
final class ClauseChecker {
    private static final List<String> FACTS = List.of("controls", "reason", "refs", "rules", "upcoming");

    private final Scope scope;
    private final boolean strict;
    private final List<Kind> controls = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private RuleStatement.@Nullable For variable;
    private RuleStatement.@Nullable When when;
    private @Nullable Text reason;
    private boolean isUpcoming;
    private @Nullable LocalDate from;

    ClauseChecker(Scope scope, boolean strict) {
        this.scope = scope;
        this.strict = strict;
    }

    FrameworkClause check(Item item, LibraryStatement.FrameworkClause clause, Taxonomy taxonomy) {
        Body body = clause.body();
        if (body != null) {
            body.items().forEach(this::read);
        }
        FrameworkClause.About about = about(clause);
        Text title = clause.title();
        return new FrameworkClause(
                clause.reference().value(),
                title == null ? "" : title.value(),
                item.documentation() == null ? "" : item.documentation(),
                taxonomy,
                about,
                isUpcoming,
                from,
                controls,
                rules,
                references,
                clause.reference().span());
    }

    private void read(Item item) {
        Statement statement = item.statement();
        if (strict) {
            Annotations.ofLibrary(item, scope.diagnostics());
        }
        if (statement instanceof RuleStatement.For binding) {
            variable = binding;
        } else if (statement instanceof RuleStatement.When condition) {
            if (when != null) {
                scope.diagnostics()
                        .report(LibraryDiagnostics.secondClause(condition.span(), "a clause", "when", when.span()));
            }
            when = condition;
        } else if (statement instanceof Statement.Fact fact) {
            fact(fact);
        } else {
            Strays.report(statement, "a clause", scope.diagnostics());
        }
    }

    private void fact(Statement.Fact fact) {
        Expression value = fact.value();
        switch (fact.name().text()) {
            case "controls" -> names(value, true);
            case "rules" -> names(value, false);
            case "refs" -> references.addAll(new ReferenceChecker(scope, strict).references(value));
            case "reason" -> {
                if (value instanceof Expression.TextLiteral literal) {
                    reason = literal.text();
                } else {
                    scope.diagnostics().report(TypeDiagnostics.textNeeded(value.span()));
                }
            }
            case "upcoming" -> {
                isUpcoming = true;
                if (value instanceof Expression.DateLiteral day) {
                    from = day.date();
                } else if (!(value instanceof Expression.TruthLiteral truth && truth.value())) {
                    scope.diagnostics().report(LibraryDiagnostics.upcomingWhen(value.span()));
                }
            }
            default -> scope.diagnostics().report(LibraryDiagnostics.unknownFact(fact.name(), "a clause", FACTS));
        }
    }

    private void names(Expression value, boolean ofControls) {
        List<Expression> elements = value instanceof Expression.ListLiteral list ? list.elements() : List.of(value);
        for (Expression element : elements) {
            List<Name> parts = new ArrayList<>();
            if (!isName(element, parts)) {
                scope.diagnostics().report(LibraryDiagnostics.noName(element.span(), ofControls));
                continue;
            }
            QualifiedName name = new QualifiedName(parts, element.span());
            if (ofControls) {
                control(new KindReference(name));
            } else if (scope.find(Space.RULE, name) instanceof Symbol.OfRule rule) {
                rules.add(rule.qualifiedName());
            }
        }
    }

    private void control(KindReference reference) {
        Kind kind = scope.kind(reference, RootKind.CONTROL);
        if (kind != null && (kind.root() != RootKind.CONTROL || kind.superKind() == null)) {
            scope.diagnostics().report(LibraryDiagnostics.notAControl(reference));
        } else if (kind != null) {
            controls.add(kind);
        }
    }

    /** Whether an expression is a name with dots, of which the parts are added. */
    private static boolean isName(Expression expression, List<Name> parts) {
        if (expression instanceof Expression.NameExpression name) {
            parts.add(name.name());
            return true;
        }
        if (expression instanceof Expression.Navigation navigation
                && navigation.arguments() == null
                && isName(navigation.target(), parts)) {
            parts.add(navigation.name());
            return true;
        }
        return false;
    }

    private FrameworkClause.@Nullable About about(LibraryStatement.FrameworkClause clause) {
        RuleStatement.For binding = variable;
        RuleStatement.When condition = when;
        if (condition == null) {
            if (binding != null) {
                scope.diagnostics().report(LibraryDiagnostics.forWithoutWhen(binding.span()));
            } else if (reason != null) {
                scope.diagnostics().report(LibraryDiagnostics.reasonWithoutWhen(reason.span()));
            }
            return null;
        }
        if (reason == null) {
            scope.diagnostics().report(LibraryDiagnostics.noReason(clause.reference()));
        }
        Context context = new Context(scope, ElementNames.NONE, null);
        ExpressionChecker checker = new ExpressionChecker(context);
        RuleVariables variables = new RuleVariables(checker);
        if (binding != null) {
            variables.bind(binding.binders());
            if (binding.binders().size() != 1 || !(binding.binders().get(0) instanceof RuleBinder.OverKind)) {
                scope.diagnostics().report(LibraryDiagnostics.oneKindOfSubject(binding.span()));
                return null;
            }
        }
        Term term = checker.condition(condition.condition(), variables.environment())
                .term();
        RuleVariable only = binding == null ? null : variables.checked().get(0);
        if (only != null && only.where() != null) {
            term = new And(only.where(), term, condition.span());
        }
        return new FrameworkClause.About(
                only == null ? List.of() : only.kinds(),
                term,
                context.frameSize(),
                reason == null ? "" : reason.value());
    }
}
