package dev.merlon.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PoissonTest {
    private static final int DRAWS = 100_000;

    @Test
    void meanAndVarianceAreTheRate() {
        for (double rate : new double[] {0.05, 0.7, 4, 60, 1000}) {
            Randomness random = new Randomness(11);
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < DRAWS; i++) {
                double count = Poisson.draw(rate, random);
                sum += count;
                squares += count * count;
            }
            double mean = sum / DRAWS;
            double variance = squares / DRAWS - mean * mean;
            double error = 4 * Math.sqrt(rate / DRAWS);
            assertThat(mean).isEqualTo(rate, within(error));
            assertThat(variance).isEqualTo(rate, within(0.03 * rate + 4 * error));
        }
    }

    @Test
    void whatNeverHappensIsNotCounted() {
        Randomness random = new Randomness(1);
        for (int i = 0; i < 1000; i++) {
            assertThat(Poisson.draw(0, random)).isZero();
        }
    }

    /** The first numbers of the published generator for the seed 1234567. */
    @Test
    void numbersAreThoseOfTheGenerator() {
        Randomness random = new Randomness(1234567);
        for (long expected : new long[] {6457827717110365317L, 3203168211198807973L, -8629252141511181193L}) {
            assertThat(random.next()).isEqualTo((expected >>> 11) * 0x1.0p-53);
        }
    }
}
