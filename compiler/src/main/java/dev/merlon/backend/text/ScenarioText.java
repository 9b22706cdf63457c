package dev.merlon.backend.text;

import dev.merlon.backend.Amounts;
import dev.merlon.backend.ExposureWords;
import dev.merlon.diagnostic.Display;
import dev.merlon.exposure.Case;
import dev.merlon.exposure.Cases;
import dev.merlon.exposure.ScenarioOutline;
import dev.merlon.model.ThreatModel.Link;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Scenario;
import java.util.List;

/** What {@code merlon explain} prints about a scenario. */
public final class ScenarioText {
    private static final String REST = "              ";

    private ScenarioText() {}

    /** What is estimated, what drives it, and what a year costs on average with the arithmetic. */
    public static String of(Analysis analysis, Scenario scenario, Paint paint) {
        ScenarioOutline outline = ScenarioOutline.of(analysis, scenario);
        StringBuilder out = new StringBuilder();
        out.append(paint.bold(Display.escape(scenario.name() + " \"" + scenario.title() + "\"")))
                .append("  ")
                .append(paint.faint(Display.escape(scenario.span().toString())))
                .append("\n\n");
        if (!scenario.documentation().isBlank()) {
            Prose.append(out, "", "", scenario.documentation());
            out.append('\n');
        }
        lines(analysis, outline).forEach(line -> out.append(line).append('\n'));
        if (!scenario.reason().isEmpty()) {
            Prose.append(out, "  reason      ", REST, scenario.reason());
        }
        for (Link link : scenario.links()) {
            Prose.append(out, "  link        ", REST, link.name() + ": " + link.target());
        }
        drivers(analysis, outline, paint, out);
        arithmetic(analysis, outline, paint, out);
        out.append('\n').append(paint.bold("How drivers count")).append('\n');
        ExposureWords.method().forEach(each -> Prose.append(out, "  - ", "    ", each));
        Prose.append(out, "  - ", "    ", ExposureWords.weights(outline));
        Prose.append(
                out,
                "  - ",
                "    ",
                "Averages are products of the means of the estimates. `merlon risk` simulates years, and shows what bad ones"
                        + " cost.");
        return out.toString();
    }

    private static void drivers(Analysis analysis, ScenarioOutline outline, Paint paint, StringBuilder out) {
        out.append('\n').append(paint.bold("Drivers")).append('\n');
        if (outline.drivers().isEmpty()) {
            out.append("  none of its threats is there\n");
        }
        for (ScenarioOutline.Driver driver : outline.drivers()) {
            out.append(line(analysis, driver)).append('\n');
        }
    }

    private static void arithmetic(Analysis analysis, ScenarioOutline outline, Paint paint, StringBuilder out) {
        out.append('\n').append(paint.bold("Average of a year")).append('\n');
        Cases cases = Cases.of(analysis, List.of(outline));
        for (int i = 0; i < cases.cases().size(); i++) {
            Case which = cases.cases().get(i);
            double share = cases.shares().get(i).get(0);
            Prose.append(
                    out,
                    "  - ",
                    "    ",
                    ExposureWords.of(which) + ": " + Amounts.number(outline.meanFrequency()) + " x "
                            + Amounts.percent(share) + " x " + Amounts.text(outline.meanLoss()) + " = "
                            + Amounts.text(outline.meanAnnualLoss(share)) + " "
                            + outline.scenario().currency());
        }
    }

    /** What is estimated and what remains of it. */
    static List<String> lines(Analysis analysis, ScenarioOutline outline) {
        Scenario scenario = outline.scenario();
        StringBuilder out = new StringBuilder();
        Prose.append(
                out,
                "  frequency   ",
                REST,
                ExposureWords.frequency(scenario.frequency()) + " a year if nothing answered its drivers (mean "
                        + Amounts.number(outline.meanFrequency()) + ")");
        Prose.append(
                out,
                "  loss        ",
                REST,
                ExposureWords.loss(scenario) + " each time (mean " + Amounts.text(outline.meanLoss()) + ")");
        Prose.append(out, "  drivers     ", REST, ExposureWords.drivers(outline));
        Prose.append(
                out,
                "  remains     ",
                REST,
                Amounts.percent(outline.share()) + " of the frequency: "
                        + Amounts.number(outline.meanFrequency() * outline.share()) + " a year on average");
        Prose.append(out, "  basis       ", REST, scenario.basis());
        Prose.append(out, "  estimated   ", REST, ExposureWords.source(scenario));
        if (analysis.book().drafts().at(scenario.span()) != null) {
            Prose.append(out, "  review      ", REST, "nobody has reviewed it");
        }
        return List.of(out.toString().stripTrailing().split("\n"));
    }

    private static String line(Analysis analysis, ScenarioOutline.Driver driver) {
        String percent = Amounts.percent(driver.left().doubleValue());
        return "  " + " ".repeat(Math.max(0, 5 - percent.length())) + percent + "  "
                + Display.escape(driver.threat().id()) + "  " + ExposureWords.state(driver, analysis);
    }
}
