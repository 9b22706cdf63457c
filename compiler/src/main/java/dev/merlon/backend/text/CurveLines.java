package dev.merlon.backend.text;

import dev.merlon.backend.Amounts;
import dev.merlon.backend.ExposureWords;
import dev.merlon.exposure.Case;
import dev.merlon.exposure.Exposure;
import dev.merlon.exposure.Exposure.Result;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A loss exceedance curve in characters: how many years cost more than an amount. */
public final class CurveLines {
    private static final int BAR = 50;
    private static final int AMOUNT = 10;
    private static final int PERCENT = 8;

    private CurveLines() {}

    /** What the lines show. */
    public static String title(Exposure exposure) {
        Result planned = planned(exposure);
        return "chance that a year costs more: as it stands"
                + (planned == null ? "" : ", and " + ExposureWords.of(planned.of()));
    }

    /** A line for each amount; none where nothing is ever lost. */
    public static List<String> of(Exposure exposure) {
        List<String> lines = new ArrayList<>();
        if (exposure.amounts().isEmpty()) {
            return lines;
        }
        Result now = Exposure.as(exposure.total(), Case.What.AS_IT_STANDS);
        Result planned = planned(exposure);
        for (int i = 0; i < exposure.amounts().size(); i++) {
            double above = now.figures().above().get(i);
            String line = right(Amounts.text(exposure.amounts().get(i)), AMOUNT)
                    + right(Amounts.precisePercent(above), PERCENT)
                    + (planned == null
                            ? ""
                            : right(
                                    Amounts.precisePercent(
                                            planned.figures().above().get(i)),
                                    PERCENT))
                    + "  "
                    + "#".repeat((int) StrictMath.round(above * BAR));
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    private static @Nullable Result planned(Exposure exposure) {
        Result found = null;
        for (Result result : exposure.total()) {
            if (result.of().what() == Case.What.ALL_PLANNED) {
                return result;
            }
            found = result.of().what() == Case.What.PLANNED ? result : found;
        }
        return found;
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }
}
