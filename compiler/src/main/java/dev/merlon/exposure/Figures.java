package dev.merlon.exposure;

import java.util.Arrays;
import java.util.List;

/**
 * What a year costs, over many simulated years.
 *
 * <p>Percentiles are by nearest rank, the first of the definitions in R. J. Hyndman, Y. Fan, "Sample quantiles in statistical
 * packages", The American Statistician 50 (1996) 361–365.
 *
 * @param mean the annualised loss expectancy
 * @param error how far the mean may be off by chance: 1.96 standard errors, so in 95 of 100 simulations it is less
 * @param anyLoss the share of years with a loss
 * @param above the share of years that cost more than each of the amounts of a curve
 */
public record Figures(
        double mean,
        double error,
        double median,
        double percentile90,
        double percentile95,
        double percentile99,
        double anyLoss,
        List<Double> above) {
    private static final double CONFIDENCE = 1.96;

    public Figures {
        above = List.copyOf(above);
    }

    /** @param losses of each year; left in ascending order */
    static Figures of(double[] losses, List<Double> amounts) {
        double sum = 0;
        for (double loss : losses) {
            sum += loss;
        }
        double mean = sum / losses.length;
        double squares = 0;
        for (double loss : losses) {
            squares += (loss - mean) * (loss - mean);
        }
        double error = CONFIDENCE * StrictMath.sqrt(squares / losses.length / losses.length);
        Arrays.sort(losses);
        return new Figures(
                mean,
                error,
                percentile(losses, 50),
                percentile(losses, 90),
                percentile(losses, 95),
                percentile(losses, 99),
                shareAbove(losses, 0),
                amounts.stream().map(amount -> shareAbove(losses, amount)).toList());
    }

    private static double percentile(double[] sorted, int percent) {
        long rank = ((long) sorted.length * percent + 99) / 100;
        return sorted[(int) Math.max(rank, 1) - 1];
    }

    static double shareAbove(double[] sorted, double amount) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] <= amount) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return (double) (sorted.length - from) / sorted.length;
    }
}
