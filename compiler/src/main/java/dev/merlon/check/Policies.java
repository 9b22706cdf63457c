package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.Expression;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.Name;
import dev.merlon.ast.PolicyStatement;
import dev.merlon.ast.Statement;
import dev.merlon.model.Value;
import dev.merlon.resolve.Module;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Policy;
import dev.merlon.rule.PolicyNames;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what a policy demands. */
final class Policies {
    private static final List<Disposition> FAILING = Arrays.stream(Disposition.values())
            .filter(each -> each != Disposition.NOT_APPLICABLE && each != Disposition.OUT_OF_SCOPE)
            .toList();

    private final Scope scope;
    private final Enumeration severities;
    private final ConstantChecker constants;
    private final List<Policy.Fail> fails = new ArrayList<>();
    private final List<Policy.Requirement> requirements = new ArrayList<>();
    private final List<Policy.Exemption> exemptions = new ArrayList<>();
    private final List<Policy.Override> overrides = new ArrayList<>();
    private final Map<String, Span> excepted = new TreeMap<>();
    private boolean demands;

    private Policies(Scope scope, Enumeration severities) {
        this.scope = scope;
        this.severities = severities;
        this.constants = new ConstantChecker(scope, name -> null);
    }

    /** @param drafted whether only what nobody has reviewed says that the policy holds */
    static Policy read(Module module, Scope scope, Enumeration severities, boolean drafted) {
        Policies reader = new Policies(scope, severities);
        List<Item> items = new ArrayList<>();
        module.units().forEach(unit -> items.addAll(unit.items()));
        Provenance provenance = new Provenance(items);
        items.forEach(
                item -> reader.read(item, drafted || provenance.isUnreviewed(item, provenance.isInDrafted(item))));
        reader.overrides.addAll(new PolicyOverrides(module, scope, severities).read(items, drafted));
        if (!reader.demands) {
            scope.diagnostics().report(PolicyDiagnostics.demandsNothing(module.header()));
        }
        String version = module.version() == null ? "" : module.version().toString();
        return new Policy(
                module.name(),
                version,
                reader.fails,
                reader.requirements,
                reader.exemptions,
                reader.overrides,
                module.header());
    }

    /** @param unreviewed whether it is drafted and nobody has reviewed it: it makes a policy stricter, and not laxer */
    private void read(Item item, boolean unreviewed) {
        Annotations.ofModel(item, scope.diagnostics());
        Statement statement = item.statement();
        demands |= statement instanceof PolicyStatement.Fail
                || statement instanceof PolicyStatement.Require
                || statement instanceof ModelStatement.Override
                || statement instanceof Statement.Malformed;
        if (statement instanceof PolicyStatement.Fail fail) {
            read(fail, !unreviewed);
        } else if (statement instanceof PolicyStatement.Require require) {
            read(require);
        } else if (statement instanceof PolicyStatement.Except except) {
            int before = exemptions.size();
            read(except);
            if (unreviewed && exemptions.size() > before) {
                exemptions.remove(before);
                scope.diagnostics().report(AnnotationDiagnostics.unreviewedExemption(Unsupported.head(except)));
            }
        } else if (!(statement instanceof FileStatement.Policy
                || statement instanceof FileStatement.Use
                || statement instanceof ModelStatement.Override)) {
            Unsupported.report(statement, "a policy", scope.diagnostics());
        }
    }

    private void read(PolicyStatement.Fail fail, boolean reviewed) {
        Policy.Condition where = condition(fail.where(), PolicyNames.THREAT);
        for (Disposition disposition : FAILING) {
            if (disposition.word().equals(fail.disposition().text())) {
                fails.add(new Policy.Fail(disposition, where, reviewed, fail.span()));
                return;
            }
        }
        List<String> words = FAILING.stream().map(Disposition::word).toList();
        scope.diagnostics().report(PolicyDiagnostics.unknownDisposition(fail.disposition(), words));
    }

    private void read(PolicyStatement.Require require) {
        Policy.Subject subject = null;
        List<String> words = new ArrayList<>();
        for (Policy.Subject each : Policy.Subject.values()) {
            words.add(each.word());
            subject = each.word().equals(require.subject().text()) ? each : subject;
        }
        if (subject == null) {
            scope.diagnostics().report(PolicyDiagnostics.unknownSubject(require.subject(), words));
            return;
        }
        boolean control = subject == Policy.Subject.CONTROL;
        List<String> names = control ? PolicyNames.CONTROL : PolicyNames.DECISION;
        List<String> facts = control ? PolicyNames.CONTROL_FACTS : PolicyNames.DECISION_FACTS;
        String fact = require.condition() instanceof Expression.NameExpression name
                        && facts.contains(name.name().text())
                ? name.name().text()
                : null;
        if (fact == null
                && require.condition() instanceof Expression.NameExpression name
                && !names.contains(name.name().text())) {
            scope.diagnostics().report(PolicyDiagnostics.unknownFact(name.name(), subject.word(), facts));
            return;
        }
        Policy.Condition condition = fact == null ? condition(require.condition(), names) : null;
        Policy.Condition where = condition(require.where(), names);
        requirements.add(new Policy.Requirement(subject, fact, condition, where, require.span()));
    }

    private void read(PolicyStatement.Except except) {
        String model = except.model().text();
        Span first = excepted.putIfAbsent(model, except.model().span());
        if (first != null) {
            scope.diagnostics().report(PolicyDiagnostics.exceptedTwice(except.model(), first));
        }
        String reason = reason(except.body());
        Expression until = except.until();
        Value value = until == null ? null : constants.value(until, Type.Basic.DATE);
        LocalDate last = value instanceof Value.Date date ? date.value() : null;
        if (until == null || reason.isBlank()) {
            scope.diagnostics().report(PolicyDiagnostics.openException(Unsupported.head(except), until == null));
        } else if (last != null) {
            exemptions.add(new Policy.Exemption(model, last, reason, Unsupported.head(except)));
        }
    }

    private String reason(@Nullable Body body) {
        String reason = "";
        for (Item item : body == null ? List.<Item>of() : body.items()) {
            if (item.statement() instanceof Statement.Fact fact
                    && fact.name().text().equals("reason")) {
                reason = constants.value(fact.value(), Type.Basic.TEXT) instanceof Value.Text text ? text.value() : "?";
            } else {
                Unsupported.report(item.statement(), "an `except`", scope.diagnostics());
            }
        }
        return reason;
    }

    private Policy.@Nullable Condition condition(@Nullable Expression expression, List<String> names) {
        if (expression == null) {
            return null;
        }
        Context context = new Context(scope, ElementNames.NONE, null);
        Environment environment = Environment.EMPTY;
        for (String name : names) {
            environment =
                    environment.with(Local.variable(new Name(name, expression.span()), context.nextSlot(), type(name)));
        }
        Typed typed = new ExpressionChecker(context).condition(expression, environment);
        return new Policy.Condition(typed.term(), context.frameSize());
    }

    private Type type(String name) {
        Enumeration classes = scope.symbols().prelude().threatClass();
        return switch (name) {
            case "severity" -> new Type.OfEnumeration(severities);
            case "classes" -> new Type.SetOf(classes == null ? Type.Basic.ANYTHING : new Type.OfEnumeration(classes));
            case "elements" -> new Type.SetOf(anyElement());
            case "element" -> anyElement();
            case "data" -> new Type.SetOf(Type.OfKind.of(scope.symbols().root(RootKind.DATA)));
            case "verified", "new" -> Type.Basic.BOOL;
            case "decided" -> new Type.Optional(Type.Basic.DATE);
            case "until" -> new Type.Optional(Type.Basic.DURATION);
            default -> Type.Basic.TEXT;
        };
    }

    private Type anyElement() {
        List<Kind> kinds = new ArrayList<>();
        for (RootKind root : RootKind.values()) {
            if (root != RootKind.CONTROL && root != RootKind.ENDPOINT) {
                kinds.add(scope.symbols().root(root));
            }
        }
        return new Type.OfKind(kinds);
    }
}
