package dev.merlon.exposure;

import java.util.ArrayList;
import java.util.List;

/** The amounts at which a loss exceedance curve is drawn: 1, 2 and 5 times powers of ten, where something happens. */
final class Curve {
    /** What comes about less often than this, many years do not show well. */
    private static final double RAREST = 0.001;

    /** As long as nearly every loss is greater, an amount says nothing. */
    private static final double NEARLY_ALL = 0.98;

    private static final double GREATEST = 1e30;
    private static final double[] STEPS = {1, 2, 5};

    private Curve() {}

    /** @param losses of each year, none less than 0, in any order */
    static List<Double> amounts(double[] losses) {
        List<Double> all = all();
        List<Double> shares = Figures.sharesAbove(losses, all);
        double any = shares.get(0);
        List<Double> amounts = new ArrayList<>();
        double last = 0;
        for (int i = 1; i < all.size() && any > 0; i++) {
            double above = shares.get(i);
            if (above >= NEARLY_ALL * any) {
                last = all.get(i);
            } else {
                if (amounts.isEmpty()) {
                    amounts.add(last);
                }
                if (above < RAREST) {
                    return amounts;
                }
                amounts.add(all.get(i));
            }
        }
        return amounts;
    }

    /** Nothing, then all steps. */
    private static List<Double> all() {
        List<Double> all = new ArrayList<>(List.of(0.0));
        for (double power = 1; power < GREATEST; power *= 10) {
            for (double step : STEPS) {
                all.add(step * power);
            }
        }
        return all;
    }
}
