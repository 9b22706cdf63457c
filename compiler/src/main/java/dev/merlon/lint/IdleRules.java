package dev.merlon.lint;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.logic.Term;
import dev.merlon.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds rules that can never find anything, and rules that only say what another says. */
final class IdleRules {
    private final LintedProgram program;
    private final Diagnostics diagnostics;

    private IdleRules(LintedProgram program, Diagnostics diagnostics) {
        this.program = program;
        this.diagnostics = diagnostics;
    }

    static void report(LintedProgram program, Diagnostics diagnostics) {
        IdleRules idle = new IdleRules(program, diagnostics);
        List<Rule> rules = program.checked().book().rules().stream()
                .filter(rule -> rule.origin() == Rule.Origin.LIBRARY)
                .toList();
        for (Rule rule : rules) {
            if (program.isOwn(rule.span())) {
                idle.reportDead(rule);
            }
        }
        idle.reportTwins(rules);
        idle.reportRefined(rules);
    }

    private void reportDead(Rule rule) {
        List<Term> parts = parts(rule);
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

    /** Two rules that look at the same elements under the same condition, with the same answers, in the same class. */
    private void reportTwins(List<Rule> rules) {
        Map<String, Rule> first = new HashMap<>();
        for (Rule rule : rules) {
            String text = subjects(rule) + " " + answers(rule) + " " + rule.classes();
            Rule other = first.putIfAbsent(text, rule);
            boolean isOwn = other != null && (program.isOwn(rule.span()) || program.isOwn(other.span()));
            if (other != null && isOwn && !refines(rule, other) && !refines(other, rule)) {
                boolean own = program.isOwn(rule.span());
                diagnostics.report(LintDiagnostics.twin(own ? rule : other, own ? other : rule));
            }
        }
    }

    private static boolean refines(Rule rule, Rule other) {
        return rule.refinements().stream()
                .anyMatch(refinement -> refinement.rule().equals(other.id()));
    }

    private void reportRefined(List<Rule> rules) {
        Map<String, Rule> byId = new HashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        for (Rule rule : rules) {
            for (Rule.Refinement refinement : rule.refinements()) {
                Rule general = byId.get(refinement.rule());
                if (general != null
                        && program.isOwn(rule.span())
                        && general.variables().size() == rule.variables().size()
                        && subjects(general).equals(subjects(rule))) {
                    diagnostics.report(LintDiagnostics.sameAsRefined(rule, refinement, general));
                }
            }
        }
    }

    /** What the conditions of a rule are made of: all of it must hold. */
    private static List<Term> parts(Rule rule) {
        List<Term> parts = new ArrayList<>();
        for (Rule.RuleVariable variable : rule.variables()) {
            if (variable.where() != null) {
                parts.addAll(NormalForm.conjuncts(variable.where()));
            }
        }
        parts.addAll(NormalForm.conjuncts(rule.when()));
        return parts;
    }

    private static String subjects(Rule rule) {
        StringBuilder text = new StringBuilder();
        for (Rule.RuleVariable variable : rule.variables()) {
            text.append(variable.kinds())
                    .append(variable.from())
                    .append(variable.to())
                    .append(variable.set() == null ? "" : NormalForm.of(variable.set()))
                    .append(';');
        }
        TreeSet<String> conditions = new TreeSet<>();
        parts(rule).forEach(part -> conditions.add(NormalForm.of(part)));
        return text.append(conditions).toString();
    }

    private static String answers(Rule rule) {
        TreeSet<String> answers = new TreeSet<>();
        for (Rule.Answer answer : rule.answers()) {
            if (answer instanceof Rule.Answer.Unless unless) {
                answers.add("unless " + NormalForm.of(unless.condition()));
            } else if (answer instanceof Rule.Answer.Controls all) {
                TreeSet<String> requirements = new TreeSet<>();
                all.requirements()
                        .forEach(each ->
                                requirements.add(each.control().qualifiedName() + " on " + NormalForm.of(each.on())));
                answers.add((all.compensating() ? "compensated " : "mitigated ") + requirements);
            }
        }
        return answers.toString();
    }
}
