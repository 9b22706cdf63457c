package dev.merlon.exposure;

/**
 * How many events fall into a year if each comes by itself, at a constant rate.
 *
 * <p>Drawn by multiplying until the product is small: D. E. Knuth, "The Art of Computer Programming", volume 2, 3rd edition, 3.4.1.
 * A high rate is taken apart, because the sum of Poisson numbers is one too.
 */
final class Poisson {
    /** e to the minus this is far from the smallest number there is. */
    private static final double HIGHEST = 500;

    /** Far more than a sum or an exponential near 1 is rounded by. */
    private static final double ROUNDING = 1e-12;

    private Poisson() {}

    static int draw(double rate, Randomness random) {
        int count = 0;
        double left = rate;
        while (left > HIGHEST) {
            count += drawLow(HIGHEST, random);
            left -= HIGHEST;
        }
        return count + drawLow(left, random);
    }

    private static int drawLow(double rate, Randomness random) {
        double product = random.next();
        // The exponential function is never below its tangent; most years without an event end here, sooner.
        if (product < 1 - rate - ROUNDING) {
            return 0;
        }
        double limit = StrictMath.exp(-rate);
        int count = 0;
        while (product > limit) {
            product *= random.next();
            count++;
        }
        return count;
    }
}
