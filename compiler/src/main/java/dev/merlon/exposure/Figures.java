package dev.merlon.exposure;

import java.util.ArrayList;
import java.util.Collections;
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

    /** @param losses of each year, none less than 0; left in another order */
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
        int quiet = quietFirst(losses);
        double any = (double) (losses.length - quiet) / losses.length;
        List<Double> above = sharesAbove(losses, amounts);
        int[] ranks = {rank(losses, 50), rank(losses, 90), rank(losses, 95), rank(losses, 99)};
        double[] percentiles = new double[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            int from = Math.max(quiet, i == 0 ? 0 : ranks[i - 1]);
            percentiles[i] = ranks[i] < quiet ? 0 : Selection.find(losses, from, ranks[i]);
        }
        return new Figures(mean, error, percentiles[0], percentiles[1], percentiles[2], percentiles[3], any, above);
    }

    /** Puts the years without a loss before the others, and gives their number; often they are most. */
    private static int quietFirst(double[] losses) {
        int quiet = 0;
        for (int i = 0; i < losses.length; i++) {
            if (losses[i] == 0) {
                losses[i] = losses[quiet];
                losses[quiet++] = 0;
            }
        }
        return quiet;
    }

    private static int rank(double[] losses, int percent) {
        long rank = ((long) losses.length * percent + 99) / 100;
        return (int) Math.max(rank, 1) - 1;
    }

    /** The share above each of some amounts, which ascend from 0 or more; of losses of which none is less than 0. */
    static List<Double> sharesAbove(double[] losses, List<Double> amounts) {
        double[] limits = amounts.stream().mapToDouble(Double::doubleValue).toArray();
        // By how many of the amounts are less.
        int[] counts = new int[limits.length + 1];
        for (double loss : losses) {
            if (loss > 0) {
                counts[below(limits, loss)]++;
            }
        }
        List<Double> shares = new ArrayList<>();
        int count = 0;
        for (int i = limits.length; i > 0; i--) {
            count += counts[i];
            shares.add((double) count / losses.length);
        }
        Collections.reverse(shares);
        return shares;
    }

    private static int below(double[] limits, double loss) {
        int from = 0;
        int to = limits.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (limits[middle] < loss) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
