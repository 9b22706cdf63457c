package dev.merlon.backend.json;

import dev.merlon.json.JsonText;
import dev.merlon.model.Assumption;
import dev.merlon.model.Element;
import dev.merlon.model.EvidenceResult;
import dev.merlon.rule.NamedControl;
import java.io.IOException;
import java.util.Locale;

/** The controls with a name, and what they are worth. */
final class Controls {
    private Controls() {}

    static void write(JsonText json, NamedControl control) throws IOException {
        json.field("name", control.name())
                .field("control", control.statement().control().name())
                .field("on", control.on().stream().map(Element::name).toList())
                .field("owner", control.statement().owner())
                .field("status", control.statement().status().name().toLowerCase(Locale.ROOT))
                .field("standing", control.standing().word())
                .field(
                        "reliesOn",
                        control.statement().backing().assumptions().stream()
                                .map(Assumption::name)
                                .toList())
                .array("evidence", control.results(), Controls::evidence)
                .location(control.statement().span());
    }

    private static void evidence(JsonText json, EvidenceResult result) throws IOException {
        Integer maxAge = result.evidence().maxAge();
        json.field("kind", result.evidence().kind().word())
                .field("locator", result.evidence().locator());
        if (maxAge == null) {
            json.nothing("maxAgeDays");
        } else {
            json.field("maxAgeDays", maxAge);
        }
        json.field("status", result.status().word())
                .field("detail", result.detail())
                .field("date", result.date() == null ? null : result.date().toString())
                .location(result.evidence().span());
    }
}
