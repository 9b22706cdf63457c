package dev.merlon.backend.report;

import dev.merlon.backend.Amounts;
import dev.merlon.backend.ExposureWords;
import dev.merlon.backend.Markdown;
import dev.merlon.exposure.Case;
import dev.merlon.exposure.Exposure;
import dev.merlon.exposure.Exposure.OfScenario;
import dev.merlon.exposure.Exposure.Result;
import dev.merlon.exposure.Figures;
import dev.merlon.exposure.ScenarioOutline;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Scenario;
import dev.merlon.rule.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a year may cost, by the scenarios of the model. */
public final class ExposureSection {
    private final Analysis analysis;
    private final Exposure exposure;

    private ExposureSection(Analysis analysis, Exposure exposure) {
        this.analysis = analysis;
        this.exposure = exposure;
    }

    /** A document of its own, in Markdown. */
    public static String document(Analysis analysis, Exposure exposure) {
        Variant variant = analysis.variant();
        return "# Financial exposure of "
                + Markdown.text(analysis.model().model().title() + (variant == null ? "" : ": " + variant.title()))
                + "\n\n"
                + new ExposureSection(analysis, exposure).text(false);
    }

    /** The chapter, with the curve as a picture where there is one. */
    static Section of(Analysis analysis, Exposure exposure) {
        return new Section(
                "financial-exposure",
                "Financial exposure",
                new ExposureSection(analysis, exposure).text(LossCurve.isDrawn(exposure)));
    }

    private String text(boolean hasPicture) {
        if (exposure.scenarios().isEmpty()) {
            return "The model has no scenarios.\n";
        }
        Figures now = Exposure.as(exposure.total(), Case.What.AS_IT_STANDS).figures();
        String currency = exposure.currency();
        StringBuilder text = new StringBuilder();
        text.append("A year may cost **")
                .append(Amounts.text(now.mean()))
                .append(' ')
                .append(currency);
        text.append("** on average, as it stands, and in one year of twenty more than **");
        text.append(Amounts.text(now.percentile95())).append(' ').append(currency);
        text.append("**. By chance the mean may be off by ")
                .append(Amounts.text(now.error()))
                .append(".\n\n");
        String undriven = ExposureWords.undriven(exposure);
        if (!undriven.isEmpty()) {
            text.append(Markdown.inline(undriven)).append("\n\n");
        }
        text.append(table(exposure.total()));
        if (!exposure.idle().isEmpty()) {
            text.append("\nPlanned, and without effect on the drivers: ")
                    .append(exposure.idle().stream().map(Markdown::code).collect(Collectors.joining(", ")))
                    .append(".\n");
        }
        curve(text, hasPicture);
        exposure.scenarios().forEach(each -> scenario(text, each));
        text.append("\n### What this rests on\n\n");
        for (String each : ExposureWords.assumptions(analysis, exposure)) {
            text.append("- ").append(Markdown.inline(each)).append('\n');
        }
        return text.toString();
    }

    private String table(List<Result> results) {
        List<List<String>> rows = new ArrayList<>();
        double now = Exposure.as(results, Case.What.AS_IT_STANDS).figures().mean();
        for (Result result : results) {
            Figures figures = result.figures();
            rows.add(List.of(
                    result.of().what() == Case.What.PLANNED
                            ? "with " + Markdown.code(result.of().control()) + " (planned)"
                            : ExposureWords.of(result.of()),
                    Amounts.text(figures.mean()),
                    Amounts.text(figures.median()),
                    Amounts.text(figures.percentile90()),
                    Amounts.text(figures.percentile95()),
                    Amounts.text(figures.percentile99()),
                    Amounts.percent(figures.anyLoss()),
                    result.of().isPlanned() && figures.mean() < now ? Amounts.text(now - figures.mean()) : ""));
        }
        return Markdown.table(
                List.of(
                        "A year, in " + exposure.currency(),
                        "Mean",
                        "P50",
                        "P90",
                        "P95",
                        "P99",
                        "With a loss",
                        "Saves"),
                rows);
    }

    /** How many years of a hundred cost more than each amount, in every case. */
    private void curve(StringBuilder text, boolean hasPicture) {
        if (exposure.amounts().isEmpty()) {
            return;
        }
        List<String> header = new ArrayList<>();
        header.add("More than, in " + exposure.currency());
        header.add("As it stands");
        Result now = Exposure.as(exposure.total(), Case.What.AS_IT_STANDS);
        List<Result> others = LossCurve.shown(exposure).stream()
                .filter(result -> result.of().what() != Case.What.AS_IT_STANDS)
                .toList();
        others.forEach(each -> header.add(ExposureWords.of(each.of())));
        header.add("Chance, as it stands");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < exposure.amounts().size(); i++) {
            List<String> row = new ArrayList<>();
            double above = now.figures().above().get(i);
            row.add(Amounts.text(exposure.amounts().get(i)));
            row.add(Amounts.precisePercent(above));
            for (Result each : others) {
                row.add(Amounts.precisePercent(each.figures().above().get(i)));
            }
            row.add(Markdown.code("#".repeat((int) StrictMath.round(above * 40))));
            rows.add(row);
        }
        text.append("\n### Loss exceedance\n\nThe chance that a year costs more than an amount.\n\n")
                .append(hasPicture ? "![Loss exceedance](" + LossCurve.NAME + ")\n\n" : "")
                .append(Markdown.table(header, rows));
    }

    private void scenario(StringBuilder text, OfScenario each) {
        ScenarioOutline outline = each.outline();
        Scenario scenario = outline.scenario();
        text.append("\n### ").append(Markdown.text(scenario.title())).append("\n\n");
        text.append(Markdown.code(scenario.name()))
                .append(", ")
                .append(Markdown.code(scenario.span()))
                .append("\n\n");
        if (!scenario.documentation().isBlank()) {
            text.append(Markdown.quote(scenario.documentation())).append('\n');
        }
        item(
                text,
                "Frequency",
                ExposureWords.frequency(scenario.frequency()) + " a year if nothing answered its drivers; mean "
                        + Amounts.number(outline.meanFrequency()));
        item(text, "Loss", ExposureWords.loss(scenario) + " each time; mean " + Amounts.text(outline.meanLoss()));
        item(
                text,
                "Remains",
                Amounts.percent(outline.share()) + " of the frequency: "
                        + Amounts.number(outline.meanFrequency() * outline.share()) + " a year on average");
        item(text, "Basis", Markdown.text(scenario.basis()));
        item(text, "Estimated", Markdown.text(ExposureWords.source(scenario)));
        if (!scenario.reason().isEmpty()) {
            item(text, "Reason", Markdown.text(scenario.reason()));
        }
        if (!scenario.links().isEmpty()) {
            item(
                    text,
                    "Links",
                    scenario.links().stream()
                            .map(link -> Markdown.text(link.name()) + ": " + Markdown.code(link.target()))
                            .collect(Collectors.joining(", ")));
        }
        if (analysis.book().drafts().at(scenario.span()) != null) {
            item(text, "Review", "nobody has reviewed it");
        }
        text.append('\n').append(Markdown.table(List.of("Driver", "Now", "Left of its share"), drivers(outline)));
        text.append('\n').append(table(each.telling()));
    }

    private List<List<String>> drivers(ScenarioOutline outline) {
        List<List<String>> rows = new ArrayList<>();
        for (ScenarioOutline.Driver driver : outline.drivers()) {
            rows.add(List.of(
                    Markdown.code(driver.threat().id()),
                    ExposureWords.state(driver, analysis),
                    Amounts.percent(driver.left().doubleValue())));
        }
        return rows;
    }

    private static void item(StringBuilder text, String name, String value) {
        text.append("- ").append(name).append(": ").append(value).append('\n');
    }
}
