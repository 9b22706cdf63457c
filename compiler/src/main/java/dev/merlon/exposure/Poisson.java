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
        double limit = StrictMath.exp(-rate);
        double product = random.next();
        int count = 0;
        while (product > limit) {
            product *= random.next();
            count++;
        }
        return count;
    }
}
