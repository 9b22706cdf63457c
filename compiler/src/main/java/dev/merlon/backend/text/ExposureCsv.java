package dev.merlon.backend.text;

import dev.merlon.exposure.Exposure;
import dev.merlon.exposure.Exposure.OfScenario;
import dev.merlon.exposure.Exposure.Result;
import dev.merlon.exposure.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** An exposure for a spreadsheet: a line for each scenario in each case, those of all together without the name of a scenario. */
public final class ExposureCsv {
    private static final String HEADER =
            "scenario,case,control,currency,share,mean,p50,p90,p95,p99,any-loss,error,runs,seed\r\n";
    private static final int DIGITS_OF_SHARES = 6;

    private final Exposure exposure;
    private final StringBuilder out = new StringBuilder(HEADER);

    private ExposureCsv(Exposure exposure) {
        this.exposure = exposure;
    }

    public static String of(Exposure exposure) {
        ExposureCsv csv = new ExposureCsv(exposure);
        exposure.total().forEach(result -> csv.line("", result));
        for (OfScenario scenario : exposure.scenarios()) {
            scenario.results()
                    .forEach(result -> csv.line(scenario.outline().scenario().name(), result));
        }
        return csv.out.toString();
    }

    private void line(String scenario, Result result) {
        Figures figures = result.figures();
        List<String> cells = new ArrayList<>();
        cells.add(LedgerCsv.cell(scenario));
        cells.add(result.of().what().word());
        cells.add(LedgerCsv.cell(result.of().control()));
        cells.add(exposure.currency());
        cells.add(scenario.isEmpty() ? "" : rounded(result.share(), DIGITS_OF_SHARES));
        for (double each : ExposureText.values(figures)) {
            cells.add(rounded(each, 2));
        }
        cells.add(rounded(figures.anyLoss(), DIGITS_OF_SHARES));
        cells.add(rounded(figures.error(), 2));
        cells.add(Integer.toString(exposure.runs()));
        cells.add(Long.toString(exposure.seed()));
        out.append(String.join(",", cells)).append("\r\n");
    }

    private static String rounded(double number, int digits) {
        return new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }
}
