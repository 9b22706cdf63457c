package dev.merlon.rule;

import dev.merlon.logic.Standing;
import dev.merlon.logic.Standings;
import dev.merlon.logic.World;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.EvidenceResult;
import dev.merlon.model.Value.Bool;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.RuleVariable;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what nothing answers any more, or what applies at last, when a statement about a control turns out to be wrong.
 *
 * <p>That is more than the threats that name the control: a control makes attributes of its element true.
 */
final class Reopened {
    private Reopened() {}

    /** The ids of threats about the element that are neither open nor decided now, and would be open or a question. */
    static List<String> without(Analysis analysis, Element element, ControlStatement statement) {
        RuleBook book = analysis.book();
        World world = RuleEvaluator.world(
                analysis.world().with(new Refuting(analysis.world(), element, statement)), analysis.model(), book);
        List<String> found = new ArrayList<>();
        for (Ledger.Page page : analysis.ledger().pages()) {
            RuleRun run = null;
            for (int i = 0; i < page.size(); i++) {
                boolean settled = page.disposition(i) == Disposition.MITIGATED
                        || page.disposition(i) == Disposition.COVERED_EITHER_WAY
                        || page.disposition(i) == Disposition.NOT_APPLICABLE;
                List<Element> subjects = settled ? page.subjects(i) : List.of();
                if (subjects.contains(element)) {
                    run = run == null ? new RuleRun(world, book, page.rule()) : run;
                    run.place(subjects);
                    if (applies(run, page.rule()) && !isAnswered(run, page.rule())) {
                        found.add(analysis.id(page.rule(), subjects));
                    }
                }
            }
        }
        return found;
    }

    private static boolean applies(RuleRun run, Rule rule) {
        for (RuleVariable variable : rule.variables()) {
            if (variable.where() != null && variable.where().evaluate(run.frame()) == Bool.FALSE) {
                return false;
            }
        }
        return rule.when().evaluate(run.frame()) != Bool.FALSE;
    }

    private static boolean isAnswered(RuleRun run, Rule rule) {
        for (Answer answer : rule.answers()) {
            boolean holds = answer instanceof Answer.Unless unless
                    ? unless.condition().evaluate(run.frame()) == Bool.TRUE
                    : ((Answer.Controls) answer).requirements().stream().allMatch(each -> run.value(each) == Bool.TRUE);
            if (holds) {
                return true;
            }
        }
        return false;
    }

    /** Everything is worth what it is, but for one statement. */
    private record Refuting(World world, Element element, ControlStatement statement) implements Standings {
        @Override
        public Standing of(Element at, ControlStatement other) {
            return at == element && other.equals(statement) ? Standing.FAILING : world.standing(at, other);
        }

        @Override
        public Standing ofFacts(Element at, Kind control) {
            return at == element && control.isA(statement.control()) ? Standing.FAILING : Standing.CLAIM;
        }

        @Override
        public List<EvidenceResult> results(Element at, ControlStatement other) {
            return world.results(at, other);
        }

        @Override
        public List<EvidenceResult> resultsOfFacts(Element at, Kind control) {
            return List.of();
        }

        @Override
        public boolean hasGenerated() {
            return world.hasEvidence();
        }
    }
}
