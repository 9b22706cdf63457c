package dev.merlon.check;

import dev.merlon.ast.Clause;
import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.ElementReference;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.Statement;
import dev.merlon.ast.SubjectPart;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a model what a variant removes, and what says nothing without it: flows to it, uses of it, grants on it, controls,
 * decisions and threats on it. What names it and goes on without it, such as an assertion, stays: naming it is a mistake then.
 */
final class RemovingRewriter extends ItemRewriter {
    private final Removals removals;
    /** The elements of which a use of data stays, or one is stated anew. */
    private final Set<ElementDraft> using = new HashSet<>();

    /** @param items everything that the model says */
    RemovingRewriter(ModelDraft base, Removals removals, List<Item> items, Set<ElementDraft> restated) {
        super(base);
        this.removals = removals;
        using.addAll(restated);
        new Uses(base).ofModel(items);
    }

    /** Finds the elements of which a use stays; changes nothing. */
    private final class Uses extends ItemRewriter {
        Uses(ModelDraft base) {
            super(base);
        }

        @Override
        boolean keeps(ElementDraft declared) {
            return true;
        }

        @Override
        Statement simple(Statement statement, ElementDraft at) {
            return statement;
        }

        @Override
        Clause clause(Clause clause, ElementDraft at) {
            if (clause instanceof Clause.Uses uses
                    && uses.items().stream().anyMatch(item -> !removals.has(item.datum()))) {
                using.add(at);
            }
            return clause;
        }
    }

    @Override
    boolean keeps(ElementDraft declared) {
        return !removals.has(declared);
    }

    @Override
    @Nullable
    Statement simple(Statement statement, ElementDraft at) {
        if (removals.hasStatement(statement)) {
            return null;
        }
        if (statement instanceof ElementStatement.NoFlow refuted) {
            List<QualifiedName> targets = kept(refuted.targets(), removals::has);
            return removals.has(refuted.source()) || targets.isEmpty()
                    ? null
                    : new ElementStatement.NoFlow(refuted.source(), targets, refuted.body(), refuted.span());
        }
        if (statement instanceof ElementStatement.Control control) {
            List<ElementReference> on = kept(control.on(), removals::has);
            return on.isEmpty()
                    ? null
                    : new ElementStatement.Control(
                            control.name(), control.title(), control.kind(), on, control.body(), control.span());
        }
        if (statement instanceof ElementStatement.Grant grant) {
            return removals.has(grant.target()) || removals.has(grant.forActor()) ? null : grant;
        }
        if (statement instanceof DecisionStatement.Decision decision) {
            DecisionStatement.Scope scope = scope(decision.rule(), decision.scope());
            return scope == null && decision.scope() != null
                    ? null
                    : new DecisionStatement.Decision(
                            decision.verb(), decision.rule(), scope, decision.body(), decision.span());
        }
        if (statement instanceof DecisionStatement.Rate rate) {
            DecisionStatement.Scope scope = scope(rate.rule(), rate.scope());
            return scope == null && rate.scope() != null
                    ? null
                    : new DecisionStatement.Rate(rate.rule(), scope, rate.body(), rate.span());
        }
        return statement instanceof RuleStatement.Threat threat ? threat(threat) : statement;
    }

    private @Nullable Statement threat(RuleStatement.Threat threat) {
        List<SubjectPart> on = kept(threat.on(), removals::has);
        return on.isEmpty() && !threat.on().isEmpty()
                ? null
                : new RuleStatement.Threat(threat.name(), threat.title(), on, threat.body(), threat.span());
    }

    private DecisionStatement.@Nullable Scope scope(QualifiedName rule, DecisionStatement.@Nullable Scope scope) {
        if (removals.hasRule(rule)) {
            return null;
        }
        if (scope instanceof DecisionStatement.Scope.Within within) {
            return removals.has(within.boundary()) ? null : within;
        }
        if (scope instanceof DecisionStatement.Scope.On on) {
            List<DecisionStatement.Subject> subjects =
                    kept(on.subjects(), subject -> subject.parts().stream().anyMatch(removals::has));
            return subjects.isEmpty() ? null : new DecisionStatement.Scope.On(subjects, on.span());
        }
        return scope;
    }

    @Override
    @Nullable
    Clause clause(Clause clause, ElementDraft at) {
        if (clause instanceof Clause.Contains contains) {
            List<QualifiedName> data = kept(contains.data(), removals::has);
            return data.isEmpty() ? null : new Clause.Contains(data, contains.span());
        }
        return clause instanceof Clause.Uses uses ? uses(uses, at) : clause;
    }

    /** Where all that an element says that it uses is gone, it uses nothing: that is no unknown. */
    private @Nullable Clause uses(Clause.Uses uses, ElementDraft at) {
        List<Clause.UseItem> items = kept(uses.items(), item -> removals.has(item.datum()));
        if (!items.isEmpty()) {
            return new Clause.Uses(uses.verb(), items, uses.span());
        }
        if (!using.add(at)) {
            return null;
        }
        Clause.UseItem first = uses.items().get(0);
        Name none = new Name(ConstantChecker.NONE, first.span());
        QualifiedName datum = new QualifiedName(List.of(none), first.span());
        return new Clause.Uses(uses.verb(), List.of(new Clause.UseItem(datum, List.of(), first.span())), uses.span());
    }

    private static <T> List<T> kept(List<T> all, Predicate<T> isGone) {
        return all.stream().filter(each -> !isGone.test(each)).toList();
    }
}
