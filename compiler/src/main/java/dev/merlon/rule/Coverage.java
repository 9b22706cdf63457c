package dev.merlon.rule;

import dev.merlon.logic.Frame;
import dev.merlon.logic.Literal;
import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What tests show of rules: what became of each, and which of its conditions decided.
 *
 * <p>A condition decided where its clause would have come out otherwise had it had the contrary value. Only tests that are
 * about a rule count for it: in others it is not looked at.
 */
public final class Coverage {
    private Coverage() {}

    /**
     * What tests show of a rule.
     *
     * @param fired whether it yielded an open threat somewhere, or one that was decided or covered
     * @param silent whether somewhere it did not apply, or was answered
     * @param asked whether it was a question somewhere
     */
    public record OfRule(Rule rule, boolean fired, boolean silent, boolean asked, List<OfCondition> conditions) {
        public OfRule {
            conditions = List.copyOf(conditions);
        }

        /** Whether there is nothing left to show. */
        public boolean isFull() {
            return fired && silent && asked && conditions.stream().allMatch(OfCondition::bothWays);
        }

        private OfRule and(OfRule other) {
            List<OfCondition> both = new ArrayList<>();
            for (int i = 0; i < conditions.size(); i++) {
                both.add(conditions.get(i).and(other.conditions.get(i)));
            }
            return new OfRule(rule, fired || other.fired, silent || other.silent, asked || other.asked, both);
        }
    }

    /** What tests show of a condition of a rule: whether it decided by being true, and by being false. */
    public record OfCondition(String clause, Span span, boolean whenTrue, boolean whenFalse) {
        public boolean bothWays() {
            return whenTrue && whenFalse;
        }

        private OfCondition and(OfCondition other) {
            return new OfCondition(clause, span, whenTrue || other.whenTrue, whenFalse || other.whenFalse);
        }
    }

    /** What the tests show of the rules, in the order of the rules. */
    public static List<OfRule> of(List<Rule> rules, List<RuleTest> tests, LocalDate asOf) {
        List<Analysis> analyses = tests.stream()
                .map(test -> RuleEvaluator.evaluate(test.model(), test.book(), asOf))
                .toList();
        List<OfRule> found = new ArrayList<>();
        for (Rule rule : rules) {
            Gathering gathering = new Gathering(rule);
            for (int i = 0; i < tests.size(); i++) {
                if (isAbout(tests.get(i), rule)) {
                    gathering.look(analyses.get(i));
                }
            }
            found.add(gathering.result());
        }
        return found;
    }

    /** Each rule once, with what the tests of all libraries show of it. */
    public static List<OfRule> together(List<OfRule> found) {
        Map<String, OfRule> once = new LinkedHashMap<>();
        found.forEach(result -> once.merge(place(result.rule()), result, OfRule::and));
        return List.copyOf(once.values());
    }

    /** What makes two readings of a rule the same one: its id, and where it is written. */
    static String place(Rule rule) {
        return rule.id() + " " + rule.span();
    }

    /** Whether a test says what has to become of a rule. */
    static boolean isAbout(RuleTest test, Rule rule) {
        return test.rules().contains(rule.id())
                || test.expectations().stream()
                        .anyMatch(expectation -> expectation.rule().equals(rule.id()));
    }

    private static final class Gathering {
        private final Rule rule;
        private final List<Condition> conditions;
        private final boolean[] whenTrue;
        private final boolean[] whenFalse;
        private boolean fired;
        private boolean silent;
        private boolean asked;

        Gathering(Rule rule) {
            this.rule = rule;
            // A pair that the condition of an earlier variable rules out is in no ledger.
            int last = rule.variables().size() - 1;
            this.conditions = Condition.of(rule).stream()
                    .filter(each -> each.clause() != Condition.Clause.WHERE || each.line() == last)
                    .toList();
            this.whenTrue = new boolean[conditions.size()];
            this.whenFalse = new boolean[conditions.size()];
        }

        void look(Analysis analysis) {
            for (Ledger.Page page : analysis.ledger().pages()) {
                for (int i = 0; page.rule().equals(rule) && i < page.size(); i++) {
                    Disposition disposition = page.disposition(i);
                    boolean answered = disposition == Disposition.MITIGATED
                            || disposition == Disposition.COVERED_EITHER_WAY
                            || disposition == Disposition.NOT_APPLICABLE;
                    silent |= answered;
                    asked |= disposition == Disposition.QUESTION;
                    fired |= disposition == Disposition.OPEN
                            || disposition == Disposition.COVERED_BY_REFINEMENT
                            || disposition.isDecided();
                    if (disposition != Disposition.OUT_OF_SCOPE) {
                        decide(analysis, page.subjects(i));
                    }
                }
            }
        }

        private void decide(Analysis analysis, List<Element> subjects) {
            RuleRun run = new RuleRun(analysis.world(), analysis.book(), rule);
            run.place(subjects);
            Frame frame = run.frame();
            for (int i = 0; i < conditions.size(); i++) {
                Condition condition = conditions.get(i);
                Value value = condition.part().evaluate(frame);
                if (value instanceof Bool bool && !(bool == Bool.TRUE ? whenTrue[i] : whenFalse[i])) {
                    Value ifTrue = condition.with(literal(Bool.TRUE, condition)).evaluate(frame);
                    Value ifFalse =
                            condition.with(literal(Bool.FALSE, condition)).evaluate(frame);
                    if (ifTrue instanceof Bool && ifFalse instanceof Bool && ifTrue != ifFalse) {
                        whenTrue[i] |= bool == Bool.TRUE;
                        whenFalse[i] |= bool == Bool.FALSE;
                    }
                }
            }
        }

        private static Literal literal(Bool value, Condition condition) {
            return new Literal(value, condition.span());
        }

        OfRule result() {
            List<OfCondition> shown = new ArrayList<>();
            for (int i = 0; i < conditions.size(); i++) {
                Condition condition = conditions.get(i);
                shown.add(new OfCondition(condition.clause().word(), condition.span(), whenTrue[i], whenFalse[i]));
            }
            return new OfRule(rule, fired, silent, asked, shown);
        }
    }
}
