package dev.merlon.exposure;

import dev.merlon.exposure.Case.What;
import dev.merlon.model.ControlStatement.Status;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Beside;
import dev.merlon.rule.NamedControl;
import dev.merlon.rule.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What the scenarios of a model cost, each and all together.
 *
 * @param runs how many years are simulated
 * @param currency that of all losses; empty where there are no scenarios
 * @param amounts those that the curve is drawn at, ascending; empty where nothing is ever lost
 * @param total all scenarios together, by case, as it stands first; empty where there are no scenarios
 * @param idle the planned controls that change nothing
 */
public record Exposure(
        int runs,
        long seed,
        String currency,
        List<Double> amounts,
        List<OfScenario> scenarios,
        List<Result> total,
        List<String> idle) {
    /** How many years are simulated unless somebody says otherwise. */
    public static final int RUNS = 100_000;

    /** With fewer, the figures are chance. */
    public static final int LEAST_RUNS = 1000;

    public static final int MOST_RUNS = 1_000_000;

    public static final long SEED = 1;

    public Exposure {
        amounts = List.copyOf(amounts);
        scenarios = List.copyOf(scenarios);
        total = List.copyOf(total);
        idle = List.copyOf(idle);
    }

    /** @param results by case, in the order of {@link Exposure#total} */
    public record OfScenario(ScenarioOutline outline, List<Result> results) {
        public OfScenario {
            results = List.copyOf(results);
        }

        /** The results without those of planned controls that change nothing here. */
        public List<Result> telling() {
            double now = as(results, What.AS_IT_STANDS).share();
            return results.stream()
                    .filter(result -> !result.of().isPlanned() || result.share() != now)
                    .toList();
        }
    }

    /** @param share the part of the frequency that remains; of all scenarios together, not a number */
    public record Result(Case of, double share, Figures figures) {}

    public static Exposure of(Analysis analysis, int runs, long seed) {
        return simulation(analysis, runs, seed).get();
    }

    /** With the years and the seed that hold unless somebody says otherwise; simulated beside what its caller does until it asks. */
    public static Supplier<Exposure> beside(Analysis analysis) {
        return Beside.start("exposure", simulation(analysis, RUNS, SEED)::get)::await;
    }

    /** What simulates needs nothing of the analysis any more. */
    private static Supplier<Exposure> simulation(Analysis analysis, int runs, long seed) {
        List<ScenarioOutline> outlines = new ArrayList<>();
        for (Scenario scenario : analysis.scenarios()) {
            outlines.add(ScenarioOutline.of(analysis, scenario));
        }
        if (outlines.isEmpty()) {
            return () -> new Exposure(runs, seed, "", List.of(), List.of(), List.of(), List.of());
        }
        Simulation simulation = new Simulation(outlines, Cases.of(analysis, outlines), runs, seed);
        return simulation::exposure;
    }

    /** The figures of a scenario, or of all, in a case; as it stands is always there. */
    public static Result as(List<Result> results, What what) {
        return results.stream()
                .filter(result -> result.of().what() == what)
                .findFirst()
                .orElseThrow();
    }

    /** The names of the controls that are planned. */
    static List<String> planned(Analysis analysis) {
        Set<String> names = new TreeSet<>();
        for (NamedControl control : analysis.controls()) {
            if (control.statement().status() == Status.PLANNED) {
                names.add(control.name());
            }
        }
        return List.copyOf(names);
    }
}
