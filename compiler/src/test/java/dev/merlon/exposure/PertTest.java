package dev.merlon.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.merlon.rule.Scenario.Estimate;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class PertTest {
    private static final int DRAWS = 200_000;

    private static Pert pert(double low, double likely, double high) {
        return new Pert(new Estimate(BigDecimal.valueOf(low), BigDecimal.valueOf(likely), BigDecimal.valueOf(high)));
    }

    @Test
    void meanOfAllValuesIsThatOfTheFormula() {
        SplittableRandom random = new SplittableRandom(4);
        for (int trial = 0; trial < 200; trial++) {
            double low = random.nextDouble();
            double likely = low + random.nextDouble();
            double high = likely + random.nextDouble();
            Pert pert = pert(low, likely, high);
            double sum = 0;
            for (int i = 0; i < DRAWS; i++) {
                sum += pert.at((i + 0.5) / DRAWS);
            }
            double mean = (low + 4 * likely + high) / 6;
            assertThat(pert.mean()).isEqualTo(mean, within(1e-12));
            assertThat(sum / DRAWS).isEqualTo(mean, within(1e-6 * (high - low)));
        }
    }

    @Test
    void valuesGrowWithTheShareAndStayBetweenTheEnds() {
        for (Pert pert : new Pert[] {pert(1, 1, 3), pert(1, 2, 3), pert(1, 3, 3), pert(0, 0.001, 1)}) {
            double last = pert.at(0);
            for (int i = 1; i <= 10_000; i++) {
                double value = pert.at(Math.min(i / 10_000.0, Math.nextDown(1.0)));
                assertThat(value).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(3);
                last = value;
            }
        }
    }

    /** Where the likely value is in the middle, the distribution is Beta(3, 3), whose function is a polynomial. */
    @Test
    void quantilesAreThoseOfTheBetaDistribution() {
        Pert pert = pert(0, 0.5, 1);
        for (int i = 0; i < 1000; i++) {
            double x = pert.at(i / 1000.0);
            double reached = x * x * x * (10 - 15 * x + 6 * x * x);
            assertThat(reached).isEqualTo(i / 1000.0, within(1e-6));
        }
    }

    @Test
    void anEstimateOfOneValueIsThatValue() {
        Pert pert = pert(7, 7, 7);
        assertThat(pert.at(0)).isEqualTo(7);
        assertThat(pert.at(0.999)).isEqualTo(7);
        assertThat(pert.mean()).isEqualTo(7);
    }
}
