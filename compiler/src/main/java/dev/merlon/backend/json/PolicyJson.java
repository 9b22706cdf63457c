package dev.merlon.backend.json;

import dev.merlon.backend.Violations;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.json.JsonText;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Policy;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Violation;
import java.io.IOException;
import java.util.List;

/** The policies that hold, and what they do not let pass. */
final class PolicyJson {
    private PolicyJson() {}

    static void write(JsonText json, Analysis analysis, Policy policy) throws IOException {
        Policy.Exemption exemption = analysis.exemption(policy).orElse(null);
        List<Violation> violations = analysis.violations().stream()
                .filter(violation -> violation.policy().equals(policy))
                .toList();
        json.field("name", policy.name()).field("version", policy.version());
        if (exemption == null) {
            json.nothing("exemption");
        } else {
            json.object(
                    "exemption",
                    fields -> fields.field("until", exemption.until().toString())
                            .field("reason", exemption.reason())
                            .location(exemption.span()));
        }
        json.array("violations", violations, PolicyJson::violation).location(policy.span());
    }

    private static void violation(JsonText json, Violation violation) throws IOException {
        Diagnostic diagnostic = Violations.of(violation);
        json.field("code", diagnostic.code().text())
                .field("message", diagnostic.message())
                .field("threats", threats(violation).stream().map(Threat::id).toList())
                .field("notes", diagnostic.notes())
                .field("helps", diagnostic.helps())
                .location(violation.span())
                .location("demandedAt", violation.demand());
    }

    private static List<Threat> threats(Violation violation) {
        if (violation instanceof Violation.Failing failing) {
            return failing.threats();
        }
        return violation instanceof Violation.BadDecision decision ? decision.threats() : List.of();
    }
}
