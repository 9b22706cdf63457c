package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.Clause;
import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.DecisionStatement.Subject;
import dev.merlon.ast.ElementReference;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.KindReference;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Leaves out of a model what a variant says anew, and keeps what the variant does not say for it to go on with. */
final class RestatingRewriter extends ItemRewriter {
    private final Restated restated;
    private final Map<ElementDraft, Map<String, List<Clause.Attribute>>> attributes = new HashMap<>();
    private final Map<String, List<Item>> overrides = new HashMap<>();

    RestatingRewriter(ModelDraft base, Restated restated) {
        super(base);
        this.restated = restated;
    }

    /** What the model says in parentheses of a use or a grant that the variant says anew. */
    List<Clause.Attribute> attributes(ElementDraft element, String key) {
        return attributes.getOrDefault(element, Map.of()).getOrDefault(key, List.of());
    }

    /** What an override of the model says besides what the variant says of the same rule. */
    List<Item> overrides(QualifiedName rule) {
        return overrides.getOrDefault(restated.rule(rule), List.of());
    }

    @Override
    boolean keeps(ElementDraft declared) {
        return true;
    }

    @Override
    List<Clause> added(ElementDraft flow) {
        return List.copyOf(restated.kinds(flow));
    }

    @Override
    @Nullable
    Clause clause(Clause clause, ElementDraft at) {
        if (clause instanceof Clause.With with) {
            List<KindReference> controls = controls(with.controls(), at, true);
            return controls.isEmpty() ? null : new Clause.With(controls, with.span());
        }
        if (clause instanceof Clause.Without without) {
            List<KindReference> controls = controls(without.controls(), at, false);
            return controls.isEmpty() ? null : new Clause.Without(controls, without.span());
        }
        if (clause instanceof Clause.Uses uses) {
            return uses(uses, at);
        }
        if (clause instanceof Clause.Contains contains) {
            List<QualifiedName> data = kept(contains.data(), datum -> restated.says(at, "contains " + ownName(datum)));
            return data.isEmpty() ? null : new Clause.Contains(data, contains.span());
        }
        boolean isGone =
                (clause instanceof Clause.As || clause instanceof Clause.RunsAs) && restated.says(at, Restated.IDENTITY)
                        || clause instanceof Clause.Via && !restated.kinds(at).isEmpty()
                        || clause instanceof Clause.At && restated.says(at, "at")
                        || clause instanceof Clause.In && restated.says(at, "in");
        return isGone ? null : clause;
    }

    private List<KindReference> controls(List<KindReference> controls, ElementDraft at, boolean present) {
        return kept(controls, control -> restated.overrules(at, control, present, false));
    }

    private String ownName(QualifiedName name) {
        ElementDraft element = names().peek(name);
        return element == null ? name.text() : element.element().name();
    }

    /** What is said anew of a datum; {@code none} and {@code unknown} give way to data, and these to them. */
    private @Nullable Clause uses(Clause.Uses uses, ElementDraft at) {
        if (!restated.saysUses(at)) {
            return uses;
        }
        String verb = uses.verb().word() + " ";
        boolean none = restated.says(at, verb + ConstantChecker.NONE);
        boolean unknown = false;
        for (Clause.DataVerb each : Clause.DataVerb.values()) {
            unknown |= restated.says(at, each.word() + " unknown");
        }
        List<Clause.UseItem> items = new ArrayList<>();
        for (Clause.UseItem item : uses.items()) {
            String key = restated.key(uses.verb(), item);
            String word = item.datum().text();
            boolean standsAlone = word.equals(ConstantChecker.NONE) || word.equals("unknown");
            boolean isGone =
                    none || unknown || standsAlone && (word.equals("unknown") || restated.saysUses(at, uses.verb()));
            if (restated.says(at, key)) {
                attributes.computeIfAbsent(at, a -> new HashMap<>()).put(key, item.attributes());
            } else if (!isGone) {
                items.add(item);
            }
        }
        return items.isEmpty() ? null : new Clause.Uses(uses.verb(), items, uses.span());
    }

    @Override
    @Nullable
    Statement simple(Statement statement, ElementDraft at) {
        if (statement instanceof ElementStatement.Grant grant) {
            String key = restated.key(grant);
            if (!restated.says(at, key)) {
                return grant;
            }
            attributes.computeIfAbsent(at, a -> new HashMap<>()).put(key, grant.attributes());
            return null;
        }
        if (statement instanceof Statement.Fact || statement instanceof ElementStatement.Link) {
            return restated.keys(statement).stream().anyMatch(key -> restated.says(at, key)) ? null : statement;
        }
        if (statement instanceof ElementStatement.Meta meta) {
            return new ElementStatement.Meta(
                    without(meta.body(), each -> says(at, "meta ", restated.keys(each))), meta.span());
        }
        if (statement instanceof ElementStatement.Demands demands) {
            List<KindReference> controls =
                    kept(demands.controls(), control -> restated.says(at, restated.demanded(control)));
            return controls.isEmpty()
                    ? null
                    : new ElementStatement.Demands(controls, demands.direction(), demands.body(), demands.span());
        }
        if (statement instanceof ElementStatement.EachKind each) {
            String of = restated.each(each);
            return new ElementStatement.EachKind(
                    each.kind(), without(each.body(), line -> says(at, of, restated.inEach(line))), each.span());
        }
        if (statement instanceof ElementStatement.Control control) {
            return control(control);
        }
        return decision(statement);
    }

    private boolean says(ElementDraft at, String of, Set<String> keys) {
        return keys.stream().anyMatch(key -> restated.says(at, of + key));
    }

    private @Nullable Statement control(ElementStatement.Control control) {
        boolean counts = isImplemented(control);
        List<ElementReference> on = kept(control.on(), reference -> {
            ElementDraft element = names().peek(reference);
            return element != null && restated.overrules(element, control.kind(), true, counts);
        });
        return on.isEmpty()
                ? null
                : new ElementStatement.Control(
                        control.name(), control.title(), control.kind(), on, control.body(), control.span());
    }

    private static boolean isImplemented(ElementStatement.Control control) {
        Body body = control.body();
        for (Item item : body == null ? List.<Item>of() : body.items()) {
            if (item.statement() instanceof Statement.Fact fact
                    && fact.name().text().equals("status")) {
                return fact.value() instanceof Expression.NameExpression name
                        && name.name().text().equals("implemented");
            }
        }
        return true;
    }

    private @Nullable Statement decision(Statement statement) {
        if (statement instanceof DecisionStatement.Decision decision
                && decision.scope() instanceof DecisionStatement.Scope.On on) {
            List<Subject> subjects = kept(on.subjects(), subject -> restated.decides(decision.rule(), subject));
            return subjects.isEmpty()
                    ? null
                    : new DecisionStatement.Decision(
                            decision.verb(),
                            decision.rule(),
                            new DecisionStatement.Scope.On(subjects, on.span()),
                            decision.body(),
                            decision.span());
        }
        if (statement instanceof DecisionStatement.Rate rate && rate.scope() instanceof DecisionStatement.Scope.On on) {
            List<Subject> subjects = kept(on.subjects(), subject -> restated.rates(rate.rule(), subject));
            return subjects.isEmpty()
                    ? null
                    : new DecisionStatement.Rate(
                            rate.rule(), new DecisionStatement.Scope.On(subjects, on.span()), rate.body(), rate.span());
        }
        if (statement instanceof ModelStatement.Override override) {
            Set<String> anew = restated.override(override.rule());
            if (anew != null) {
                overrides.put(
                        restated.rule(override.rule()),
                        without(
                                        override.body(),
                                        each -> restated.keys(each).stream().anyMatch(anew::contains))
                                .items());
                return null;
            }
        }
        return statement;
    }

    private static Body without(Body body, Predicate<Statement> isGone) {
        return new Body(kept(body.items(), item -> isGone.test(item.statement())), body.span());
    }

    private static <T> List<T> kept(List<T> all, Predicate<T> isGone) {
        return all.stream().filter(each -> !isGone.test(each)).toList();
    }
}
