package dev.merlon.compliance;

import dev.merlon.logic.FrameworkClause;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Scenario;
import dev.merlon.rule.Threat;
import dev.merlon.type.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a model shows of a clause, with all that is below it.
 *
 * @param title what it is about; where that is not said, the title of what it is below, in parentheses; empty where neither is said
 * @param depth how many listed clauses it is below
 * @param below the clauses directly below it, in order
 * @param reason why it does not apply; empty where it does
 * @param controls the kinds of controls that would support it
 * @param rules the rules that look after it
 * @param supports where such controls stand, are planned, or fail; within what it speaks of
 * @param open the threats against it that are open, by id; within what it speaks of, as all that follow
 * @param waiting those that wait for an answer or a review
 * @param decided those that people decided to live with, or handed to others
 * @param answered those that are answered
 * @param verified how many of these are answered by controls that evidence proves
 * @param outside open threats of its rules on elements that it does not speak of
 * @param scenarios the loss scenarios that threats against it drive
 */
public record ClauseView(
        FrameworkClause clause,
        String title,
        int depth,
        List<ClauseView> below,
        Status status,
        String reason,
        List<Kind> controls,
        List<Rule> rules,
        List<Support> supports,
        List<Threat> open,
        List<Threat> waiting,
        List<Threat> decided,
        List<Threat> answered,
        int verified,
        List<Threat> outside,
        List<Scenario> scenarios) {
    public ClauseView {
        below = List.copyOf(below);
        controls = List.copyOf(controls);
        rules = List.copyOf(rules);
        supports = List.copyOf(supports);
        open = List.copyOf(open);
        waiting = List.copyOf(waiting);
        decided = List.copyOf(decided);
        answered = List.copyOf(answered);
        outside = List.copyOf(outside);
        scenarios = List.copyOf(scenarios);
    }

    /** Whether it only gathers what is below it: nothing is mapped to it itself. Headings are not counted. */
    public boolean isHeading() {
        if (below.isEmpty()) {
            return false;
        }
        Set<Kind> otherControls = new HashSet<>();
        Set<Rule> otherRules = new HashSet<>();
        for (ClauseView view : below) {
            otherControls.addAll(view.controls);
            otherRules.addAll(view.rules);
        }
        return otherControls.containsAll(controls) && otherRules.containsAll(rules);
    }

    /** Where controls of a worth stand. */
    public List<Support> supports(Worth worth) {
        return supports.stream().filter(support -> support.worth() == worth).toList();
    }
}
