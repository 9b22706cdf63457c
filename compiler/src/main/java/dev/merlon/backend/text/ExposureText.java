package dev.merlon.backend.text;

import dev.merlon.backend.Amounts;
import dev.merlon.backend.ExposureWords;
import dev.merlon.diagnostic.Display;
import dev.merlon.exposure.Case;
import dev.merlon.exposure.Exposure;
import dev.merlon.exposure.Exposure.OfScenario;
import dev.merlon.exposure.Exposure.Result;
import dev.merlon.exposure.Figures;
import dev.merlon.exposure.ScenarioOutline;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Scenario;
import dev.merlon.rule.Variant;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code merlon risk} prints. */
public final class ExposureText {
    private static final int FIRST_COLUMN = 38;
    private static final int COLUMN = 9;
    private static final List<String> COLUMNS = List.of("mean", "P50", "P90", "P95", "P99");
    private static final String EXAMPLE = """
              scenario card-breach "Card numbers get out" {
                driven by std.crypto
                frequency = 0.1 .. 0.5 .. 2
                loss = 50k EUR .. 200k EUR .. 1M EUR
                basis = "where the figures come from"
                owner = "who answers for them"
              }
            """;

    private final Analysis analysis;
    private final Exposure exposure;
    private final Paint paint;
    private final StringBuilder out = new StringBuilder();

    private ExposureText(Analysis analysis, Exposure exposure, Paint paint) {
        this.analysis = analysis;
        this.exposure = exposure;
        this.paint = paint;
    }

    public static String of(Analysis analysis, Exposure exposure, Paint paint) {
        return new ExposureText(analysis, exposure, paint).text();
    }

    private String text() {
        String name = Variant.name(analysis);
        if (exposure.scenarios().isEmpty()) {
            return Display.escape(name) + " has no scenario, so there is nothing to simulate. One looks like this:\n\n"
                    + EXAMPLE;
        }
        headline(name);
        total();
        curve();
        CheckText.heading(
                out, paint, "SCENARIOS", exposure.scenarios().size() + ", in " + exposure.currency() + " a year");
        exposure.scenarios().forEach(this::scenario);
        CheckText.heading(out, paint, "WHAT THIS RESTS ON", "");
        for (String each : ExposureWords.assumptions(analysis, exposure)) {
            Prose.append(out, "  - ", "    ", each);
        }
        return out.toString();
    }

    private void headline(String name) {
        Figures now = Exposure.as(exposure.total(), Case.What.AS_IT_STANDS).figures();
        Prose.append(
                out,
                "",
                "",
                name + " may lose " + Amounts.text(now.mean()) + " " + exposure.currency()
                        + " in a year on average, as it stands; in one year of twenty more than "
                        + Amounts.text(now.percentile95()) + " " + exposure.currency()
                        + ". By chance the mean may be off by "
                        + Amounts.text(now.error()) + ".");
        String undriven = ExposureWords.undriven(exposure);
        if (!undriven.isEmpty()) {
            Prose.append(out, "", "", undriven);
        }
        out.append('\n');
    }

    private void total() {
        CheckText.heading(out, paint, "EXPOSURE", "all scenarios, in " + exposure.currency() + " a year");
        table(exposure.total(), "  ");
        if (!exposure.idle().isEmpty()) {
            Prose.append(
                    out,
                    "  ",
                    "  ",
                    exposure.idle().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                            + (exposure.idle().size() == 1 ? " is" : " are")
                            + " planned and would answer none of the drivers.");
        }
        out.append('\n');
    }

    private void table(List<Result> results, String indent) {
        StringBuilder header = new StringBuilder(indent).append(" ".repeat(FIRST_COLUMN));
        COLUMNS.forEach(column -> header.append(right(column)));
        out.append(paint.faint(header.toString())).append('\n');
        double now = Exposure.as(results, Case.What.AS_IT_STANDS).figures().mean();
        for (Result result : results) {
            Figures figures = result.figures();
            String label = Display.escape(ExposureWords.of(result.of()));
            out.append(indent).append(label).append(" ".repeat(Math.max(1, FIRST_COLUMN - Display.width(label))));
            for (double each : values(figures)) {
                out.append(right(Amounts.text(each)));
            }
            if (result.of().isPlanned() && figures.mean() < now) {
                out.append("  ").append(paint.good(Amounts.text(now - figures.mean()) + " less"));
            }
            out.append('\n');
        }
    }

    static List<Double> values(Figures figures) {
        return List.of(
                figures.mean(),
                figures.median(),
                figures.percentile90(),
                figures.percentile95(),
                figures.percentile99());
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, COLUMN - text.length())) + text;
    }

    private void curve() {
        List<String> lines = CurveLines.of(exposure);
        if (lines.isEmpty()) {
            return;
        }
        CheckText.heading(out, paint, "LOSS EXCEEDANCE", CurveLines.title(exposure));
        lines.forEach(line -> out.append("  ").append(line).append('\n'));
        out.append('\n');
    }

    private void scenario(OfScenario each) {
        ScenarioOutline outline = each.outline();
        Scenario scenario = outline.scenario();
        out.append(paint.bold(Display.escape(scenario.name() + " \"" + scenario.title() + "\"")))
                .append("  ")
                .append(paint.faint(Display.escape(scenario.span().toString())))
                .append('\n');
        ScenarioText.lines(analysis, outline).forEach(line -> out.append(line).append('\n'));
        table(each.telling(), "  ");
        out.append('\n');
    }
}
