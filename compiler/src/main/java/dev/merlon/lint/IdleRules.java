package dev.merlon.lint;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.logic.Term;
import dev.merlon.rule.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds rules that can never find anything, and rules that only say what another says. */
final class IdleRules {
    /** The first variable of a rule, which the threats that a rule refines are about. */
    private static final String SUBJECT = "v0";

    private final LintedProgram program;
    private final Diagnostics diagnostics;
    private final Map<String, RuleShape> byId = new HashMap<>();

    private IdleRules(LintedProgram program, Diagnostics diagnostics) {
        this.program = program;
        this.diagnostics = diagnostics;
    }

    static void report(LintedProgram program, Diagnostics diagnostics) {
        List<Rule> rules = program.checked().book().rules().stream()
                .filter(rule -> rule.origin() == Rule.Origin.LIBRARY)
                .toList();
        IdleRules idle = new IdleRules(program, diagnostics);
        List<RuleShape> shapes = rules.stream().map(RuleShape::of).toList();
        shapes.forEach(shape -> idle.byId.put(shape.rule().id(), shape));
        for (Rule rule : rules) {
            if (program.isOwn(rule.span())) {
                idle.reportDead(rule);
            }
        }
        idle.reportShadowed(shapes);
        idle.reportRefined(shapes);
    }

    private void reportDead(Rule rule) {
        List<Term> parts = RuleShape.parts(rule);
        Optional<Contradiction> contradiction = Contradiction.among(parts);
        if (contradiction.isPresent()) {
            diagnostics.report(LintDiagnostics.deadRule(rule, contradiction.get()));
            return;
        }
        for (Rule.Answer answer : rule.answers()) {
            if (answer instanceof Rule.Answer.Unless unless) {
                String text = NormalForm.of(unless.condition());
                parts.stream()
                        .filter(part -> NormalForm.of(part).equals(text))
                        .findFirst()
                        .ifPresent(part ->
                                diagnostics.report(LintDiagnostics.alwaysAnswered(rule, part.span(), unless.span())));
            }
        }
    }

    /**
     * Rules that find something only where another of the same classes does: on the same elements, under all of its conditions and
     * with all of its answers. One that refines the other takes its place, and one that is generic gives it up.
     */
    private void reportShadowed(List<RuleShape> shapes) {
        Map<String, List<RuleShape>> alike = new HashMap<>();
        for (RuleShape shape : shapes) {
            List<RuleShape> others =
                    alike.computeIfAbsent(shape.subjects() + shape.rule().classes(), key -> new ArrayList<>());
            others.stream()
                    .filter(other -> other.isSameAs(shape) && !refines(shape, other) && !refines(other, shape))
                    .findFirst()
                    .ifPresent(other -> reportTwin(shape.rule(), other.rule()));
            others.add(shape);
        }
        for (List<RuleShape> group : alike.values()) {
            for (RuleShape shape : group) {
                group.stream()
                        .filter(other -> program.isOwn(shape.rule().span()) && isShadowed(shape, other))
                        .findFirst()
                        .ifPresent(other -> diagnostics.report(LintDiagnostics.shadowed(shape.rule(), other.rule())));
            }
        }
    }

    private void reportTwin(Rule rule, Rule other) {
        boolean own = program.isOwn(rule.span());
        if (own || program.isOwn(other.span())) {
            diagnostics.report(LintDiagnostics.twin(own ? rule : other, own ? other : rule));
        }
    }

    private boolean isShadowed(RuleShape special, RuleShape general) {
        return special != general
                && special.findsOnlyWhatFinds(general)
                && !special.isSameAs(general)
                && !general.rule().generic()
                && !refines(special, general)
                && !refines(general, special);
    }

    /** Whether a rule takes the place of another, or of one that does. */
    private boolean refines(RuleShape rule, RuleShape other) {
        Set<String> refined = new HashSet<>();
        Deque<Rule> waiting = new ArrayDeque<>(List.of(rule.rule()));
        while (!waiting.isEmpty()) {
            for (Rule.Refinement refinement : waiting.remove().refinements()) {
                RuleShape next = byId.get(refinement.rule());
                if (refined.add(refinement.rule()) && next != null) {
                    waiting.add(next.rule());
                }
            }
        }
        return refined.contains(other.rule().id());
    }

    /** Rules that are open or decided wherever the one is that they refine. */
    private void reportRefined(List<RuleShape> shapes) {
        for (RuleShape shape : shapes) {
            for (Rule.Refinement refinement : shape.rule().refinements()) {
                RuleShape general = byId.get(refinement.rule());
                if (general != null
                        && program.isOwn(shape.rule().span())
                        && shape.subjects().equals(general.subjects())
                        && NormalForm.of(refinement.on()).equals(SUBJECT)
                        && general.findsOnlyWhatFinds(shape)) {
                    diagnostics.report(LintDiagnostics.sameAsRefined(shape.rule(), refinement, general.rule()));
                }
            }
        }
    }
}
