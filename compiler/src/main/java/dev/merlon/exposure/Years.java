package dev.merlon.exposure;

import java.util.List;

/**
 * Many simulated years of one scenario.
 *
 * <p>In each year a rate is drawn from the estimate of the frequency, a number of events from that, and for each event a mark
 * between 0 and 1 and a loss. Where only a share of the frequency remains, the events whose marks are below it count: they are as
 * many as if they had been drawn with that share of the rate (J. F. C. Kingman, "Poisson Processes", Oxford 1993, 5.1, colouring),
 * and what a control takes away can be compared year by year.
 */
final class Years {
    private final Pert frequency;
    private final Pert loss;
    private final String name;

    Years(ScenarioOutline outline) {
        this.frequency = outline.frequency();
        this.loss = outline.loss();
        this.name = outline.scenario().name();
    }

    /** The losses of each year, for each share of the frequency; by the place of the share. */
    double[][] simulate(List<Double> shares, int runs, long seed) {
        double[] limits = shares.stream().mapToDouble(Double::doubleValue).toArray();
        double[][] losses = new double[limits.length][runs];
        Randomness random = Randomness.of(seed, name);
        for (int year = 0; year < runs; year++) {
            int events = Poisson.draw(frequency.at(random.next()), random);
            for (int event = 0; event < events; event++) {
                double mark = random.next();
                double amount = loss.at(random.next());
                for (int i = 0; i < limits.length; i++) {
                    if (mark < limits[i]) {
                        losses[i][year] += amount;
                    }
                }
            }
        }
        return losses;
    }
}
