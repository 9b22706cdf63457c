package dev.merlon.exposure;

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

    /** @param losses of each year; left in another order */
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
        double any = shareAbove(losses, 0);
        List<Double> above =
                amounts.stream().map(amount -> shareAbove(losses, amount)).toList();
        int[] ranks = {rank(losses, 50), rank(losses, 90), rank(losses, 95), rank(losses, 99)};
        double[] percentiles = new double[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            percentiles[i] = Selection.find(losses, i == 0 ? 0 : ranks[i - 1], ranks[i]);
        }
        return new Figures(mean, error, percentiles[0], percentiles[1], percentiles[2], percentiles[3], any, above);
    }

    private static int rank(double[] losses, int percent) {
        long rank = ((long) losses.length * percent + 99) / 100;
        return (int) Math.max(rank, 1) - 1;
    }

    static double shareAbove(double[] losses, double amount) {
        int count = 0;
        for (double loss : losses) {
            if (loss > amount) {
                count++;
            }
        }
        return (double) count / losses.length;
    }
}
