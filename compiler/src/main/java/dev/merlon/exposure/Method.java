package dev.merlon.exposure;

import dev.merlon.rule.Scenario;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of the frequency of a scenario each of its drivers leaves.
 *
 * <p>The loss event frequency follows the taxonomy of the Open Group, "Risk Taxonomy (O-RT)", version 3.0.1: how often something
 * comes about is how often it is tried, times how often that succeeds. Here each driver has an equal share in the estimate of the
 * frequency, and what answers a driver takes away a part of its share. Both figures below are defaults of this
 * program that nobody has calibrated, and are said to be so wherever they count; a scenario may state its own.
 *
 * @param effectiveness the part that proven controls take away
 * @param claimWeight how much of that counts where nothing proves them
 * @param isStated whether the scenario states both
 */
public record Method(BigDecimal effectiveness, BigDecimal claimWeight, boolean isStated) {
    private static final BigDecimal EFFECTIVENESS = new BigDecimal("0.9");
    private static final BigDecimal CLAIM_WEIGHT = new BigDecimal("0.6");

    static Method of(Scenario scenario) {
        return new Method(
                either(scenario.effectiveness(), EFFECTIVENESS),
                either(scenario.claimWeight(), CLAIM_WEIGHT),
                scenario.effectiveness() != null && scenario.claimWeight() != null);
    }

    private static BigDecimal either(@Nullable BigDecimal stated, BigDecimal otherwise) {
        return stated == null ? otherwise : stated;
    }

    /** The part of a driver's share that is left. */
    public BigDecimal left(Remaining remaining) {
        return switch (remaining) {
            case STANDS, ASKED -> BigDecimal.ONE;
            case CLAIMED -> BigDecimal.ONE.subtract(effectiveness.multiply(claimWeight));
            case VERIFIED -> BigDecimal.ONE.subtract(effectiveness);
            case GONE -> BigDecimal.ZERO;
        };
    }

    BigDecimal left(Remaining remaining, Case.What what) {
        return switch (what) {
            case UNANSWERED -> BigDecimal.ONE;
            case QUESTIONS_WELL -> remaining == Remaining.ASKED ? BigDecimal.ZERO : left(remaining);
            case VERIFIED_ONLY -> remaining == Remaining.CLAIMED ? BigDecimal.ONE : left(remaining);
            case AS_IT_STANDS, PLANNED, ALL_PLANNED -> left(remaining);
        };
    }
}
