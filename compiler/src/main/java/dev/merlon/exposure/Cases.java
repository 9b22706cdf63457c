package dev.merlon.exposure;

import dev.merlon.exposure.Case.What;
import dev.merlon.rule.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cases of an exposure, with the share of the frequency that remains of each scenario in each.
 *
 * @param shares for each case, by the place of the scenario
 * @param idle the planned controls that change nothing
 */
public record Cases(List<Case> cases, List<List<Double>> shares, List<String> idle) {
    public Cases {
        cases = List.copyOf(cases);
        shares = List.copyOf(shares);
        idle = List.copyOf(idle);
    }

    /** Evaluates the model once more for each planned control. */
    public static Cases of(Analysis analysis, List<ScenarioOutline> outlines) {
        List<Case> cases = new ArrayList<>();
        List<List<Double>> shares = new ArrayList<>();
        List<String> idle = new ArrayList<>();
        List<Double> now = shares(What.AS_IT_STANDS, analysis, outlines);
        cases.add(Case.of(What.AS_IT_STANDS));
        shares.add(now);
        Set<String> effective = new TreeSet<>();
        for (String control : Exposure.planned(analysis)) {
            List<Double> then = shares(What.PLANNED, analysis.ifImplemented(Set.of(control)), outlines);
            if (then.equals(now)) {
                idle.add(control);
            } else {
                effective.add(control);
                cases.add(new Case(What.PLANNED, control));
                shares.add(then);
            }
        }
        List<String> planned = Exposure.planned(analysis);
        if (planned.size() > 1) {
            List<Double> then = shares(What.ALL_PLANNED, analysis.ifImplemented(Set.copyOf(planned)), outlines);
            if (effective.size() > 1 || effective.isEmpty() && !then.equals(now)) {
                cases.add(Case.of(What.ALL_PLANNED));
                shares.add(then);
            }
        }
        for (What what : List.of(What.QUESTIONS_WELL, What.VERIFIED_ONLY, What.UNANSWERED)) {
            boolean wanted = what != What.QUESTIONS_WELL
                    || outlines.stream().anyMatch(outline -> outline.count(Remaining.ASKED) > 0);
            if (wanted) {
                cases.add(Case.of(what));
                shares.add(shares(what, analysis, outlines));
            }
        }
        return new Cases(cases, shares, idle);
    }

    private static List<Double> shares(What what, Analysis analysis, List<ScenarioOutline> outlines) {
        List<Double> shares = new ArrayList<>();
        for (ScenarioOutline outline : outlines) {
            shares.add(outline.share(what, analysis));
        }
        return shares;
    }
}
