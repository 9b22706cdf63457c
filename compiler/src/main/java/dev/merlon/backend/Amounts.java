package dev.merlon.backend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Figures as people write them: no more digits than they are worth. */
public final class Amounts {
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> UNITS = List.of("", "k", "M", "B");

    private Amounts() {}

    /** {@code 412k}: three digits, in the units of amounts of money. */
    public static String text(double amount) {
        return text(new BigDecimal(amount));
    }

    /** {@code 412k}, of an amount that is written in a model. */
    public static String text(BigDecimal amount) {
        BigDecimal rounded = amount.round(THREE_DIGITS);
        int unit = 0;
        while (unit < UNITS.size() - 1 && rounded.abs().compareTo(THOUSAND) >= 0) {
            rounded = rounded.divide(THOUSAND);
            unit++;
        }
        return plain(rounded) + UNITS.get(unit);
    }

    /** {@code 0.76}: three digits. */
    public static String number(double number) {
        return plain(new BigDecimal(number).round(THREE_DIGITS));
    }

    /** As it is written, without needless zeros. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** {@code 61 %}. */
    public static String percent(double share) {
        return percent(share, 0);
    }

    /** {@code 4.3 %}. */
    public static String precisePercent(double share) {
        return percent(share, 1);
    }

    private static String percent(double share, int digits) {
        return new BigDecimal(share).multiply(HUNDRED).setScale(digits, RoundingMode.HALF_EVEN) + " %";
    }
}
