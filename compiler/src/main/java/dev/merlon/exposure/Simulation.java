package dev.merlon.exposure;

import dev.merlon.exposure.Exposure.OfScenario;
import dev.merlon.exposure.Exposure.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Simulates the scenarios of a model in all cases, a few cases at a time: the years of a case take room. */
final class Simulation {
    private static final int AT_A_TIME = 8;

    private final List<ScenarioOutline> outlines;
    private final Cases cases;
    private final int runs;
    private final long seed;
    private final List<List<Result>> results = new ArrayList<>();
    private final List<Result> total = new ArrayList<>();
    private List<Double> amounts = List.of();

    Simulation(List<ScenarioOutline> outlines, Cases cases, int runs, long seed) {
        this.outlines = outlines;
        this.cases = cases;
        this.runs = runs;
        this.seed = seed;
        outlines.forEach(outline -> results.add(new ArrayList<>()));
    }

    Exposure exposure() {
        for (int from = 0; from < cases.cases().size(); from += AT_A_TIME) {
            simulate(from, Math.min(from + AT_A_TIME, cases.cases().size()));
        }
        List<OfScenario> scenarios = new ArrayList<>();
        for (int i = 0; i < outlines.size(); i++) {
            scenarios.add(new OfScenario(outlines.get(i), results.get(i)));
        }
        return new Exposure(runs, seed, outlines.get(0).scenario().currency(), amounts, scenarios, total, cases.idle());
    }

    private void simulate(int from, int to) {
        double[][] together = new double[to - from][runs];
        for (int i = 0; i < outlines.size(); i++) {
            TreeSet<Double> distinct = new TreeSet<>();
            for (int each = from; each < to; each++) {
                distinct.add(cases.shares().get(each).get(i));
            }
            List<Double> shares = List.copyOf(distinct);
            double[][] losses = new Years(outlines.get(i)).simulate(shares, runs, seed);
            for (int each = from; each < to; each++) {
                double[] years = losses[shares.indexOf(cases.shares().get(each).get(i))];
                for (int year = 0; year < runs; year++) {
                    together[each - from][year] += years[year];
                }
            }
            List<Figures> figures = new ArrayList<>();
            for (double[] years : losses) {
                figures.add(Figures.of(years, List.of()));
            }
            for (int each = from; each < to; each++) {
                double share = cases.shares().get(each).get(i);
                results.get(i).add(new Result(cases.cases().get(each), share, figures.get(shares.indexOf(share))));
            }
        }
        if (from == 0) {
            amounts = Curve.amounts(together[0]);
        }
        // Cases in which the same remains have the same years.
        Map<List<Double>, Figures> known = new HashMap<>();
        for (int each = from; each < to; each++) {
            double[] years = together[each - from];
            Figures figures = known.computeIfAbsent(cases.shares().get(each), shares -> Figures.of(years, amounts));
            total.add(new Result(cases.cases().get(each), Double.NaN, figures));
        }
    }
}
