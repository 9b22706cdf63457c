package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.RuleStatement.RuleBinder;
import dev.merlon.ast.Statement;
import dev.merlon.logic.Definition;
import dev.merlon.logic.Literal;
import dev.merlon.logic.Message;
import dev.merlon.logic.Term;
import dev.merlon.model.Value;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.Refinement;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks one {@code threat} of a library.
 *
 * <p>Clauses are read by what they are, not in the order they are written: first the variables, then the names that
 * {@code let} gives, then {@code when}; what that says of the kinds of elements is known in all the others.
 */
final class RuleChecker {
    private static final List<String> FACTS =
            List.of("ask", "classes", "fix", "impact", "likelihood", "message", "refs", "severity");

    private final Symbol.OfRule symbol;
    private final RuleStatement.Threat threat;
    private final Scope scope;
    private final boolean strict;
    private final List<Runnable> afterwards;
    private final Context context;
    private final ExpressionChecker checker;
    private final RuleVariables variables;
    private final Map<String, Statement.Fact> facts = new HashMap<>();

    /** @param afterwards takes what can be checked only once every rule is known */
    RuleChecker(Symbol.OfRule symbol, boolean strict, List<Runnable> afterwards) {
        this.symbol = symbol;
        this.threat = symbol.declaration();
        this.scope = symbol.scope();
        this.strict = strict;
        this.afterwards = afterwards;
        this.context = new Context(scope, ElementNames.NONE, null);
        this.checker = new ExpressionChecker(context);
        this.variables = new RuleVariables(checker);
    }

    Rule check() {
        if (!threat.on().isEmpty()) {
            scope.diagnostics()
                    .report(LibraryDiagnostics.misplaced(
                            threat.on().get(0).span(),
                            "`on`",
                            "a rule of a library",
                            "take it out: `for c : Component` in its braces says what a rule is about"));
        }
        List<Local> parameters = parameters();
        variables.bind(binders());
        symbol.subjects(variables.types());
        List<Local> lets = lets();
        Term when = when();
        List<Answer> answers = new ArrayList<>();
        List<Refinement> refinements = new ArrayList<>();
        List<Term> groupBy = new ArrayList<>();
        boolean generic = false;
        AnswerChecker answerChecker = new AnswerChecker(checker, variables.only());
        for (Item item : threat.body().items()) {
            Statement statement = item.statement();
            if (statement instanceof RuleStatement.Unless unless) {
                answers.add(new Answer.Unless(
                        checker.condition(unless.condition(), variables.environment())
                                .term(),
                        unless.span()));
            } else if (statement instanceof RuleStatement.Answer answer) {
                answers.add(answerChecker.answer(answer, variables.environment()));
            } else if (statement instanceof RuleStatement.Refines refines) {
                refinements.addAll(new RefinementChecker(symbol, checker, variables.only(), afterwards)
                        .refinements(refines, variables.environment()));
            } else if (statement instanceof RuleStatement.GroupBy group) {
                for (Expression key : group.keys()) {
                    groupBy.add(
                            checker.check(key, null, variables.environment()).term());
                }
            } else if (statement instanceof RuleStatement.Generic) {
                generic = true;
            } else {
                other(item, statement);
            }
        }
        Rule rule = rule(when, answers, refinements, generic, groupBy);
        lets.addAll(parameters);
        for (Local let : lets) {
            if (!let.isUsed()) {
                context.report(NameDiagnostics.unusedLet(let.name()));
            }
        }
        return rule;
    }

    /** The params of the rule itself, which an override may change. */
    private List<Local> parameters() {
        List<Local> parameters = new ArrayList<>();
        for (Item item : threat.body().items()) {
            if (item.statement() instanceof LibraryStatement.Param param) {
                Local taken = variables.environment().find(param.name().text());
                if (taken != null) {
                    context.report(NameDiagnostics.duplicate(
                            param.name(), "variable", taken.name().span()));
                } else {
                    parameters.add(parameter(param));
                }
            }
        }
        return parameters;
    }

    private Local parameter(LibraryStatement.Param param) {
        Definition definition = new Definition(
                scope.symbols().vocabulary().nextDefinition(),
                symbol.qualifiedName() + "." + param.name().text(),
                List.of(),
                scope.type(param.type()));
        Context alone = new Context(scope, ElementNames.NONE, null);
        Typed value = new ExpressionChecker(alone).value(param.value(), definition.type(), Environment.EMPTY);
        definition.define(value.term(), alone.frameSize());
        symbol.parameters().put(param.name().text(), definition);
        Local local = Local.parameter(param.name(), definition);
        variables.add(local);
        return local;
    }

    private void other(Item item, Statement statement) {
        if (strict) {
            Annotations.ofLibrary(item, scope.diagnostics());
        }
        if (statement instanceof Statement.Fact fact) {
            if (!FACTS.contains(fact.name().text())) {
                context.report(LibraryDiagnostics.unknownFact(fact.name(), "a rule", FACTS));
                return;
            }
            Statement.Fact first = facts.putIfAbsent(fact.name().text(), fact);
            if (first != null) {
                context.report(LibraryDiagnostics.secondClause(
                        fact.span(), "a rule", fact.name().text(), first.span()));
            }
        } else if (!(statement instanceof RuleStatement.For)
                && !(statement instanceof LibraryStatement.Param)
                && !(statement instanceof RuleStatement.Let)
                && !(statement instanceof RuleStatement.When)) {
            Strays.report(statement, "a rule", scope.diagnostics());
        }
    }

    private List<RuleBinder> binders() {
        RuleStatement.For first = null;
        for (Item item : threat.body().items()) {
            if (item.statement() instanceof RuleStatement.For clause) {
                if (first != null) {
                    context.report(LibraryDiagnostics.secondClause(clause.span(), "a rule", "for", first.span()));
                } else {
                    first = clause;
                }
            }
        }
        if (first == null) {
            context.report(LibraryDiagnostics.noFor(threat.name()));
            return List.of();
        }
        return first.binders();
    }

    private List<Local> lets() {
        List<Local> lets = new ArrayList<>();
        for (Item item : threat.body().items()) {
            if (item.statement() instanceof RuleStatement.Let let) {
                Local taken = variables.environment().find(let.name().text());
                if (taken != null) {
                    context.report(NameDiagnostics.duplicate(
                            let.name(), "variable", taken.name().span()));
                }
                Typed value = let.type() == null
                        ? checker.check(let.value(), null, variables.environment())
                        : checker.value(let.value(), scope.type(let.type()), variables.environment());
                Local local = Local.let(let.name(), context.nextSlot(), value.with(checker.once(value.term())));
                if (taken == null) {
                    lets.add(local);
                    variables.add(local);
                }
            }
        }
        return lets;
    }

    private Term when() {
        RuleStatement.When first = null;
        for (Item item : threat.body().items()) {
            if (item.statement() instanceof RuleStatement.When clause) {
                if (first != null) {
                    context.report(LibraryDiagnostics.secondClause(clause.span(), "a rule", "when", first.span()));
                } else {
                    first = clause;
                }
            }
        }
        Typed condition = first == null ? null : checker.condition(first.condition(), variables.environment());
        variables.checkRelated(condition == null ? null : condition.term());
        if (condition == null) {
            return new Literal(Value.Bool.TRUE, threat.name().span());
        }
        variables.know(condition.yes());
        return condition.term();
    }

    private Rule rule(
            Term when, List<Answer> answers, List<Refinement> refinements, boolean generic, List<Term> groupBy) {
        Prelude prelude = scope.symbols().prelude();
        Term severity = rating("severity", prelude.severity(), "Severity");
        Term impact = rating("impact", prelude.impact(), "Impact");
        Term likelihood = rating("likelihood", prelude.likelihood(), "Likelihood");
        checkRatings();
        Message message = message("message");
        Message fix = message("fix");
        Message ask = message("ask");
        return new Rule(
                symbol.qualifiedName(),
                symbol.title(),
                symbol.documentation(),
                Rule.Origin.LIBRARY,
                threat.name().span(),
                context.frameSize(),
                variables.checked(),
                when,
                answers,
                refinements,
                generic,
                groupBy,
                severity,
                impact,
                likelihood,
                message,
                fix,
                ask,
                classes(prelude),
                references(),
                symbol.formerIds());
    }

    private @Nullable Term rating(String name, @Nullable Enumeration scale, String scaleName) {
        Statement.Fact fact = facts.get(name);
        if (fact == null) {
            return null;
        }
        if (scale == null) {
            context.report(LibraryDiagnostics.noPrelude(fact.name().span(), scaleName));
            return null;
        }
        return checker.value(fact.value(), new Type.OfEnumeration(scale), variables.environment())
                .term();
    }

    private void checkRatings() {
        Statement.Fact severity = facts.get("severity");
        boolean impact = facts.containsKey("impact");
        boolean likelihood = facts.containsKey("likelihood");
        if (severity != null && (impact || likelihood)) {
            context.report(LibraryDiagnostics.twoSeverities(severity.span()));
        } else if (severity == null && !(impact && likelihood)) {
            context.report(LibraryDiagnostics.noSeverity(threat.name()));
        }
    }

    private @Nullable Message message(String name) {
        Statement.Fact fact = facts.get(name);
        return fact == null ? null : new MessageChecker(checker).message(fact.value(), variables.environment());
    }

    private List<Enumeration.Constant> classes(Prelude prelude) {
        Statement.Fact fact = facts.get("classes");
        Enumeration classes = prelude.threatClass();
        List<Enumeration.Constant> found = new ArrayList<>();
        if (fact == null) {
            return found;
        }
        Span span = fact.name().span();
        if (classes == null) {
            context.report(LibraryDiagnostics.noPrelude(span, "ThreatClass"));
            return found;
        }
        Value value = KindChecker.constants(scope).value(fact.value(), new Type.SetOf(new Type.OfEnumeration(classes)));
        if (value instanceof dev.merlon.model.ValueSet set) {
            for (Value member : set.members()) {
                found.add(((Value.Constant) member).constant());
            }
        }
        return found;
    }

    private List<String> references() {
        Statement.Fact fact = facts.get("refs");
        return fact == null ? List.of() : new ReferenceChecker(scope, strict).references(fact.value());
    }
}
