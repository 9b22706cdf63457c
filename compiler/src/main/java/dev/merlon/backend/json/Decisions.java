package dev.merlon.backend.json;

import dev.merlon.json.JsonText;
import dev.merlon.model.Assumption;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Ended;
import dev.merlon.rule.Rating;
import dev.merlon.rule.Threat;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people decided about a threat. */
final class Decisions {
    private Decisions() {}

    static void write(JsonText json, Analysis analysis, Threat threat) throws IOException {
        Decision decision = threat.decision();
        if (decision == null) {
            json.nothing("decision");
        } else {
            json.object("decision", fields -> {
                decision(fields, decision);
                fields.field("basis", analysis.basis(threat).digest());
                fields.field(
                        "review",
                        analysis.review(threat)
                                .map(review -> review.status().word())
                                .orElse(null));
            });
        }
        Rating rating = threat.rating();
        if (rating == null) {
            json.nothing("rating");
        } else {
            json.object(
                    "rating",
                    fields -> fields.field("severity", rating.severity().name())
                            .field("reason", rating.reason())
                            .field("by", rating.by())
                            .location(rating.span()));
        }
    }

    /** A decision that stands no more, and why. */
    static void writeEnded(JsonText json, @Nullable Ended ended) throws IOException {
        if (ended == null) {
            json.nothing("ended");
            return;
        }
        Assumption assumption = ended.assumption();
        json.object(
                "ended",
                fields -> fields.field("text", ended.text())
                        .field("remedy", ended.remedy())
                        .field("assumption", assumption == null ? null : assumption.name())
                        .object("decision", inner -> decision(inner, ended.decision())));
    }

    private static void decision(JsonText json, Decision decision) throws IOException {
        json.field("verb", decision.verb().name().toLowerCase(Locale.ROOT))
                .field("reason", decision.reason())
                .field("by", decision.by())
                .field("decided", date(decision.decided()))
                .field("until", date(decision.until()))
                .array(
                        "links",
                        decision.links(),
                        (item, link) -> item.field("name", link.name()).field("target", link.target()))
                .field(
                        "reliesOn",
                        decision.assumptions().stream().map(Assumption::name).toList())
                .location(decision.span());
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
