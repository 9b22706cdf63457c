package dev.merlon.backend.json;

import dev.merlon.json.JsonText;
import dev.merlon.model.Assumption;
import dev.merlon.rule.Reliance;
import java.io.IOException;

/** What the model assumes, with what relies on it. */
final class Assumptions {
    private Assumptions() {}

    static void write(JsonText json, Reliance reliance) throws IOException {
        Assumption assumption = reliance.assumption();
        json.field("name", assumption.name())
                .field("title", assumption.title())
                .field("by", assumption.by())
                .field("until", assumption.until().toString())
                .field("reason", assumption.reason())
                .array(
                        "links",
                        assumption.links(),
                        (item, link) -> item.field("name", link.name()).field("target", link.target()))
                .field("holds", reliance.holds())
                .field("decisions", reliance.decisions())
                .field("controls", reliance.controls())
                .field("threats", reliance.threats())
                .location(assumption.span());
    }
}
