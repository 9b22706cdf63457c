package dev.merlon.check;

import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.Statement;
import dev.merlon.logic.Definition;
import dev.merlon.logic.Literal;
import dev.merlon.model.Value;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Tailoring;
import dev.merlon.rule.Tailoring.Setting;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads how a model changes rules of libraries for itself. */
final class Overrides {
    private static final String WHAT = "an `override`";
    private static final String ENABLED = "enabled";
    private static final String SEVERITY = "severity";
    private static final String REASON = "reason";
    private static final String BY = "by";

    private final ModelDraft draft;
    private final KnownRules rules;
    private final Enumeration severities;
    private final List<Tailoring> tailorings = new ArrayList<>();
    private final Map<String, Span> subjects = new HashMap<>();
    private final Map<Definition, Span> set = new HashMap<>();

    /** What an override is of: a library and its params, or also a rule of it. */
    private record Subject(String name, Symbol.@Nullable OfRule rule, Map<String, Definition> parameters) {}

    Overrides(ModelDraft draft, KnownRules rules, Enumeration severities) {
        this.draft = draft;
        this.rules = rules;
        this.severities = severities;
    }

    List<Tailoring> tailorings() {
        return tailorings;
    }

    void read(ModelStatement.Override statement) {
        Subject subject = subject(statement.rule());
        if (subject == null) {
            return;
        }
        Span head = Unsupported.head(statement);
        Span first = subjects.putIfAbsent(subject.name, statement.rule().span());
        if (first != null) {
            draft.diagnostics()
                    .report(OverrideDiagnostics.twice(statement.rule().span(), first, subject.name));
            return;
        }
        List<String> known =
                new ArrayList<>(subject.rule == null ? List.of(REASON, BY) : List.of(SEVERITY, ENABLED, REASON, BY));
        known.addAll(subject.parameters.keySet());
        DecisionFacts facts = new DecisionFacts(draft, WHAT, known, statement.body());
        if (facts.find(REASON) == null) {
            draft.diagnostics().report(OverrideDiagnostics.noReason(head));
        }
        boolean enabled = enabled(facts);
        Enumeration.Constant severity = severity(facts, subject);
        List<Setting> settings = settings(facts, subject);
        if (facts.saysNothingBut(List.of(REASON, BY))) {
            draft.diagnostics().report(OverrideDiagnostics.empty(head, known));
        }
        if (!enabled) {
            reportIdle(facts, subject);
        }
        tailorings.add(new Tailoring(
                subject.name,
                enabled,
                severity,
                settings,
                facts.text(REASON),
                facts.text(BY),
                facts.links(),
                null,
                head));
    }

    private @Nullable Subject subject(QualifiedName name) {
        LibrarySymbols library = draft.scope().prefixed(name.text());
        if (library != null) {
            return new Subject(library.name(), null, parameters(library));
        }
        Span own = rules.own(name);
        if (own != null) {
            draft.diagnostics().report(OverrideDiagnostics.ownRule(name, own));
            return null;
        }
        Symbol.OfRule rule = draft.scope().rule(name);
        if (rule == null) {
            return null;
        }
        LibrarySymbols declaring = draft.symbols().library(rule.library());
        Map<String, Definition> parameters = declaring == null ? new TreeMap<>() : parameters(declaring);
        parameters.putAll(rule.parameters());
        return new Subject(rule.qualifiedName(), rule, parameters);
    }

    private static Map<String, Definition> parameters(LibrarySymbols library) {
        Map<String, Definition> parameters = new TreeMap<>();
        for (Symbol symbol : library.all(Space.VALUE)) {
            if (symbol instanceof Symbol.OfParameter parameter) {
                parameters.put(symbol.name().text(), parameter.definition());
            }
        }
        return parameters;
    }

    private boolean enabled(DecisionFacts facts) {
        Statement.Fact fact = facts.find(ENABLED);
        if (fact == null) {
            return true;
        }
        Value value = draft.constants().value(fact.value(), Type.Basic.BOOL);
        if (value == Value.Bool.TRUE) {
            draft.diagnostics().report(OverrideDiagnostics.sameAsBefore(fact.span(), "a rule is enabled anyway"));
        }
        return value != Value.Bool.FALSE;
    }

    private Enumeration.@Nullable Constant severity(DecisionFacts facts, Subject subject) {
        Statement.Fact fact = facts.find(SEVERITY);
        if (fact == null) {
            return null;
        }
        Enumeration.Constant severity = FactValues.constant(draft, fact.value(), severities);
        Rule rule = subject.rule == null ? null : subject.rule.rule();
        if (severity != null
                && rule != null
                && rule.severity() instanceof Literal literal
                && literal.value().equals(new Value.Constant(severity))) {
            draft.diagnostics()
                    .report(OverrideDiagnostics.sameAsBefore(
                            fact.span(), "the severity of `" + rule.id() + "` is `" + severity.name() + "` anyway"));
        }
        return severity;
    }

    private List<Setting> settings(DecisionFacts facts, Subject subject) {
        List<Setting> settings = new ArrayList<>();
        subject.parameters.forEach((name, parameter) -> {
            Statement.Fact fact = facts.find(name);
            boolean isOfOverride = List.of(SEVERITY, ENABLED, REASON, BY).contains(name);
            if (fact == null || isOfOverride) {
                return;
            }
            Value value = draft.constants().value(fact.value(), parameter.type());
            Span first = set.putIfAbsent(parameter, fact.name().span());
            if (first != null) {
                draft.diagnostics().report(OverrideDiagnostics.twice(fact.name().span(), first, parameter.name()));
            } else if (value != null) {
                if (parameter.body() instanceof Literal literal
                        && literal.value().equals(value)) {
                    draft.diagnostics()
                            .report(OverrideDiagnostics.sameAsBefore(
                                    fact.span(), "`" + name + "` is `" + value + "` anyway"));
                }
                settings.add(new Setting(parameter, value, fact.name().span()));
            }
        });
        return settings;
    }

    /** What is said of a rule that is out of use, but for params that other rules see too. */
    private void reportIdle(DecisionFacts facts, Subject subject) {
        List<String> idle = new ArrayList<>(List.of(SEVERITY));
        if (subject.rule != null) {
            idle.addAll(subject.rule.parameters().keySet());
        }
        for (String name : idle) {
            Statement.Fact fact = facts.find(name);
            if (fact != null) {
                draft.diagnostics()
                        .report(OverrideDiagnostics.sameAsBefore(fact.span(), "the rule is out of use here"));
            }
        }
    }
}
