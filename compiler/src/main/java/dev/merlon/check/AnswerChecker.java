package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.RuleStatement;
import dev.merlon.logic.Term;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.Requirement;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code mitigated by A on x and B on y}. A control without an {@code on} is about the same as the next one; the last one
 * may do without in a rule with one variable.
 */
final class AnswerChecker {
    private final ExpressionChecker checker;
    private final Context context;
    private final @Nullable Local only;

    /** @param only the variable of the rule where it has exactly one */
    AnswerChecker(ExpressionChecker checker, @Nullable Local only) {
        this.checker = checker;
        this.context = checker.context();
        this.only = only;
    }

    Answer.Controls answer(RuleStatement.Answer answer, Environment environment) {
        List<Requirement> requirements = new ArrayList<>();
        List<RuleStatement.Requirement> written = answer.requirements();
        for (int i = written.size() - 1; i >= 0; i--) {
            RuleStatement.Requirement requirement = written.get(i);
            Expression on = placeOf(written, i);
            Kind control = context.scope().kind(requirement.control(), RootKind.CONTROL);
            Typed place = place(on, requirement.control().span(), environment);
            if (control == null || place.isWrong()) {
                continue;
            }
            Typed element = place.type() instanceof Type.SetOf set ? Types.member(set, place.members()) : place;
            if (element.constraints().isEmpty()) {
                context.report(TypeDiagnostics.notAnElement(place.term().span(), place.type()));
            } else if (Placement.check(control, requirement.control(), element, context.scope())) {
                Term term = checker.once(place.term());
                requirements.add(0, new Requirement(control, term, requirement.span()));
            }
        }
        return new Answer.Controls(answer.compensating(), requirements, answer.span());
    }

    private static @Nullable Expression placeOf(List<RuleStatement.Requirement> written, int index) {
        for (int i = index; i < written.size(); i++) {
            Expression on = written.get(i).on();
            if (on != null) {
                return on;
            }
        }
        return null;
    }

    private Typed place(@Nullable Expression on, Span control, Environment environment) {
        if (on != null) {
            return checker.check(on, null, environment);
        }
        if (only == null) {
            context.report(LibraryDiagnostics.noElement(control, "has to have this control"));
            return Typed.wrong(control);
        }
        return checker.local(only, control, environment);
    }
}
