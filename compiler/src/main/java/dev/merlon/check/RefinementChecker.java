package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.RuleStatement;
import dev.merlon.rule.Rule.Refinement;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code refines r on e}, where {@code e} is an element or a set of elements. */
final class RefinementChecker {
    private final Symbol.OfRule rule;
    private final ExpressionChecker checker;
    private final Context context;
    private final @Nullable Local only;
    private final List<Runnable> afterwards;

    RefinementChecker(Symbol.OfRule rule, ExpressionChecker checker, @Nullable Local only, List<Runnable> afterwards) {
        this.rule = rule;
        this.checker = checker;
        this.context = checker.context();
        this.only = only;
        this.afterwards = afterwards;
    }

    List<Refinement> refinements(RuleStatement.Refines refines, Environment environment) {
        List<Refinement> found = new ArrayList<>();
        List<RuleStatement.Refinement> written = refines.refinements();
        for (int i = 0; i < written.size(); i++) {
            Symbol.OfRule refined = context.scope().rule(written.get(i).rule());
            Typed place = place(written, i, environment);
            if (refined == null || place.isWrong()) {
                continue;
            }
            if (refined == rule) {
                context.report(LibraryDiagnostics.refinesItself(written.get(i).rule()));
                continue;
            }
            Typed element = place.type() instanceof Type.SetOf set ? Types.member(set, place.members()) : place;
            if (element.constraints().isEmpty()) {
                context.report(TypeDiagnostics.notAnElement(place.term().span(), place.type()));
                continue;
            }
            QualifiedName name = written.get(i).rule();
            afterwards.add(() -> checkSubject(name, refined, place, element.constraints()));
            found.add(new Refinement(
                    refined.qualifiedName(),
                    checker.once(place.term()),
                    written.get(i).span()));
        }
        return found;
    }

    private Typed place(List<RuleStatement.Refinement> written, int index, Environment environment) {
        Span span = written.get(index).rule().span();
        for (int i = index; i < written.size(); i++) {
            Expression on = written.get(i).on();
            if (on != null) {
                return checker.check(on, null, environment);
            }
        }
        if (only == null) {
            context.report(LibraryDiagnostics.noElement(span, "the refined rule is about"));
            return Typed.wrong(span);
        }
        return checker.local(only, span, environment);
    }

    private void checkSubject(QualifiedName name, Symbol.OfRule refined, Typed place, List<Type.OfKind> constraints) {
        if (refined.subjects().size() > 1) {
            context.report(LibraryDiagnostics.refinesPair(name));
            return;
        }
        for (Type subject : refined.subjects()) {
            List<Kind> kinds = Types.kinds(subject);
            for (Type.OfKind constraint : constraints) {
                if (!kinds.isEmpty() && !Kinds.overlap(constraint.anyOf(), kinds)) {
                    context.report(LibraryDiagnostics.refinesOther(place.term().span(), place.type(), subject, name));
                    return;
                }
            }
        }
    }
}
