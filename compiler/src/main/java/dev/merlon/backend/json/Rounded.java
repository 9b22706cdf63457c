package dev.merlon.backend.json;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers that were computed, without digits that say nothing. */
final class Rounded {
    private static final int DIGITS_OF_SHARES = 6;

    private Rounded() {}

    static BigDecimal amount(double amount) {
        return rounded(amount, 2);
    }

    static BigDecimal share(double share) {
        return rounded(share, DIGITS_OF_SHARES);
    }

    private static BigDecimal rounded(double number, int digits) {
        BigDecimal rounded = new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }
}
