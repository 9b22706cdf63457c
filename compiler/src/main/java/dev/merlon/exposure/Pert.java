package dev.merlon.exposure;

import dev.merlon.rule.Scenario.Estimate;

/**
 * How likely the values between the least and the greatest of an estimate are: the PERT distribution, a beta distribution whose mean
 * is {@code (low + 4 likely + high) / 6}.
 *
 * <p>D. G. Malcolm, J. H. Roseboom, C. E. Clark, W. Fazar, "Application of a technique for research and development program
 * evaluation", Operations Research 7 (1959) 646–669; with the shape of D. Vose, "Risk Analysis", 3rd edition, Wiley 2008: {@code
 * α = 1 + 4 (likely − low) / (high − low)} and {@code β = 1 + 4 (high − likely) / (high − low)}. Values are drawn by inverting the
 * distribution function: L. Devroye, "Non-Uniform Random Variate Generation", Springer 1986, II.2, with the guide table of
 * III.2.4.
 */
final class Pert {
    /** So fine that the mean is off by less than a millionth of the range. */
    private static final int CELLS = 2048;

    /** Half the square root of 3/5: how far the outer points of a cell are from its middle. */
    private static final double NODE = StrictMath.sqrt(0.6) / 2;

    private final double low;
    private final double likely;
    private final double high;
    private final double range;
    private final double mean;
    private double[] reached = {};
    private int[] guide = {};

    Pert(Estimate estimate) {
        likely = estimate.likely().doubleValue();
        high = estimate.high().doubleValue();
        low = estimate.low().doubleValue();
        range = high - low;
        mean = (low + 4 * likely + high) / 6;
    }

    double mean() {
        return mean;
    }

    /** The value that a share of all values stays below; from 0 to less than 1. */
    double at(double share) {
        if (!(range > 0)) {
            return low;
        }
        if (guide.length == 0) {
            integrate(4 * (likely - low) / range, 4 * (high - likely) / range);
        }
        int cell = guide[(int) (share * CELLS)];
        while (reached[cell + 1] <= share) {
            cell++;
        }
        double inside = (share - reached[cell]) / (reached[cell + 1] - reached[cell]);
        return low + range * (cell + inside) / CELLS;
    }

    /**
     * Adds up {@code x^left (1 − x)^right} cell by cell, and divides by the whole; by the quadrature of Gauss and Legendre with three
     * points, because the function may be steep at the ends, where it is not asked for then.
     */
    private void integrate(double left, double right) {
        reached = new double[CELLS + 1];
        guide = new int[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            double middle = cell + 0.5;
            double area = 5 * density(middle - NODE, left, right)
                    + 8 * density(middle, left, right)
                    + 5 * density(middle + NODE, left, right);
            reached[cell + 1] = reached[cell] + area;
        }
        double all = reached[CELLS];
        for (int cell = 1; cell < CELLS; cell++) {
            reached[cell] /= all;
        }
        reached[CELLS] = 1;
        int cell = 0;
        for (int step = 0; step < CELLS; step++) {
            while (reached[cell + 1] <= (double) step / CELLS) {
                cell++;
            }
            guide[step] = cell;
        }
    }

    private static double density(double place, double left, double right) {
        double share = place / CELLS;
        return StrictMath.pow(share, left) * StrictMath.pow(1 - share, right);
    }
}
