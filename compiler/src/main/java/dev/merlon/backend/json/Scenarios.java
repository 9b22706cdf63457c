package dev.merlon.backend.json;

import dev.merlon.exposure.ScenarioOutline;
import dev.merlon.json.JsonText;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Scenario;
import dev.merlon.rule.Threat;
import java.io.IOException;
import java.util.Locale;

/** The scenarios of a model, with what drives them; nothing of it is simulated. */
final class Scenarios {
    private Scenarios() {}

    static void write(JsonText json, Analysis analysis, ScenarioOutline outline) throws IOException {
        Scenario scenario = outline.scenario();
        json.field("name", scenario.name())
                .field("title", scenario.title())
                .field("documentation", scenario.documentation())
                .field("owner", scenario.owner())
                .field("basis", scenario.basis())
                .field("confidence", scenario.confidence())
                .field("reason", scenario.reason())
                .field(
                        "estimated",
                        scenario.estimated() == null
                                ? null
                                : scenario.estimated().toString())
                .field("reviewed", analysis.book().drafts().at(scenario.span()) == null)
                .array(
                        "links",
                        scenario.links(),
                        (item, link) -> item.field("name", link.name()).field("target", link.target()))
                .field("currency", scenario.currency());
        json.object("frequency", item -> estimate(item, scenario.frequency(), outline.meanFrequency()));
        json.object("loss", item -> estimate(item, scenario.loss(), outline.meanLoss()));
        json.field("effectiveness", outline.method().effectiveness())
                .field("claimWeight", outline.method().claimWeight())
                .field("calibrated", outline.method().isStated())
                .array("drivers", outline.drivers(), (item, driver) -> driver(item, analysis, driver))
                .field("share", Rounded.share(outline.share()))
                .field("meanAnnualLoss", Rounded.amount(outline.meanAnnualLoss()))
                .location(scenario.span());
    }

    private static void estimate(JsonText json, Scenario.Estimate estimate, double mean) throws IOException {
        json.field("low", estimate.low())
                .field("likely", estimate.likely())
                .field("high", estimate.high())
                .field("mean", Rounded.share(mean));
    }

    private static void driver(JsonText json, Analysis analysis, ScenarioOutline.Driver driver) throws IOException {
        Threat threat = driver.threat().threat();
        json.field("threat", driver.threat().id())
                .field(
                        "disposition",
                        threat == null ? "not-applicable" : threat.disposition().word())
                .field("verified", threat != null && analysis.isVerified(threat))
                .field("counts", driver.remaining().name().toLowerCase(Locale.ROOT))
                .field("left", driver.left());
    }
}
