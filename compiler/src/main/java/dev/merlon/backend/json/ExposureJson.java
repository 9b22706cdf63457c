package dev.merlon.backend.json;

import dev.merlon.backend.ExposureWords;
import dev.merlon.exposure.Exposure;
import dev.merlon.exposure.Exposure.OfScenario;
import dev.merlon.exposure.Exposure.Result;
import dev.merlon.exposure.Figures;
import dev.merlon.json.JsonText;
import dev.merlon.rule.Analysis;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** What {@code merlon risk --format json} prints, by {@code docs/schema/risk-1.schema.json}. */
public final class ExposureJson {
    private final Analysis analysis;
    private final Exposure exposure;

    private ExposureJson(Analysis analysis, Exposure exposure) {
        this.analysis = analysis;
        this.exposure = exposure;
    }

    public static String document(Analysis analysis, Exposure exposure) {
        return JsonText.of(json -> json.object(root -> new ExposureJson(analysis, exposure).write(root)));
    }

    private void write(JsonText json) throws IOException {
        json.field("schemaVersion", "1.0")
                .field("model", analysis.model().model().name())
                .field(
                        "variant",
                        analysis.variant() == null ? null : analysis.variant().name())
                .field("asOf", analysis.asOf().toString())
                .field("runs", exposure.runs())
                .field("seed", exposure.seed())
                .field("currency", exposure.currency().isEmpty() ? null : exposure.currency())
                .field(
                        "assumptions",
                        exposure.scenarios().isEmpty() ? List.of() : ExposureWords.assumptions(analysis, exposure))
                .field("plannedWithoutEffect", exposure.idle())
                .array("total", exposure.total(), (item, result) -> {
                    result(item, result);
                    curve(item, result.figures());
                })
                .array("scenarios", exposure.scenarios(), this::scenario);
    }

    private void scenario(JsonText json, OfScenario scenario) throws IOException {
        json.object("scenario", item -> Scenarios.write(item, analysis, scenario.outline()));
        json.array("cases", scenario.results(), (item, result) -> {
            item.field("share", Rounded.share(result.share()));
            result(item, result);
        });
    }

    private static void result(JsonText json, Result result) throws IOException {
        Figures figures = result.figures();
        json.field("case", result.of().what().word())
                .field(
                        "control",
                        result.of().control().isEmpty() ? null : result.of().control())
                .field("mean", Rounded.amount(figures.mean()))
                .field("error", Rounded.amount(figures.error()))
                .field("p50", Rounded.amount(figures.median()))
                .field("p90", Rounded.amount(figures.percentile90()))
                .field("p95", Rounded.amount(figures.percentile95()))
                .field("p99", Rounded.amount(figures.percentile99()))
                .field("anyLoss", Rounded.share(figures.anyLoss()));
    }

    private void curve(JsonText json, Figures figures) throws IOException {
        json.array(
                "curve",
                IntStream.range(0, exposure.amounts().size()).boxed().toList(),
                (item, i) -> item.field(
                                "amount", Rounded.amount(exposure.amounts().get(i)))
                        .field("above", Rounded.share(figures.above().get(i))));
    }
}
