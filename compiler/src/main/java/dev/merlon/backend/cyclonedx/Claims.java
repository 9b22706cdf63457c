package dev.merlon.backend.cyclonedx;

import dev.merlon.json.JsonText;
import dev.merlon.model.EvidenceResult;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A claim for each threat that is answered, open or decided, and what each stands on: results of tests and scans, decisions. */
final class Claims {
    private final Analysis analysis;
    private final Function<Threat, String> target;
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();

    /**
     * @param created when there is such a day, it
     * @param expires the last day on which it counts, or null
     */
    private record Evidence(
            String ref,
            String description,
            String author,
            @Nullable String created,
            @Nullable String expires) {}

    Claims(Analysis analysis, Function<Threat, String> target) {
        this.analysis = analysis;
        this.target = target;
    }

    static String ref(Threat threat) {
        return "threat:" + threat.id();
    }

    /** Whether a threat supports that its rule is met. */
    static boolean isFor(Threat threat) {
        return threat.disposition() == Disposition.MITIGATED;
    }

    /** Whether it speaks against that: also what people decided to live with is not answered. */
    static boolean isAgainst(Threat threat) {
        return threat.disposition() == Disposition.OPEN || threat.disposition().isDecided();
    }

    void write(JsonText json) throws IOException {
        List<Threat> told = analysis.threats().stream()
                .filter(threat -> isFor(threat) || isAgainst(threat))
                .toList();
        json.array("claims", told, this::claim);
        json.array("evidence", evidence.values(), Claims::evidence);
    }

    private void claim(JsonText json, Threat threat) throws IOException {
        json.field("bom-ref", ref(threat)).field("target", target.apply(threat));
        if (isFor(threat)) {
            json.field("predicate", "The threat is answered. It was: " + analysis.message(threat))
                    .field("reasoning", analysis.reason(threat));
            List<String> proofs = new ArrayList<>();
            for (EvidenceResult result : analysis.proofs(threat)) {
                proofs.add(proof(result));
            }
            if (!proofs.isEmpty()) {
                json.field("evidence", proofs.stream().distinct().toList());
            }
            return;
        }
        json.field("predicate", analysis.message(threat));
        Decision decision = threat.decision();
        if (decision != null && threat.disposition().isDecided()) {
            json.field("mitigationStrategies", List.of(decision(threat, decision)));
        }
        json.field(
                "reasoning",
                threat.disposition().word() + ", severity " + threat.severity().inWords() + ": "
                        + analysis.reason(threat));
    }

    private String proof(EvidenceResult result) {
        String source =
                result.evidence().kind().word() + " " + result.evidence().locator();
        Integer days = result.evidence().maxAge();
        // What is too old for one control may count for another.
        String ref = "evidence:" + source + (days == null ? "" : " max-age " + days + "d");
        LocalDate date = result.date();
        evidence.put(
                ref,
                new Evidence(
                        ref,
                        source + ": " + result.status().word() + ", " + result.detail(),
                        "",
                        date == null ? null : date + "T00:00:00Z",
                        date == null || days == null ? null : date.plusDays(days) + "T23:59:59Z"));
        return ref;
    }

    private String decision(Threat threat, Decision decision) {
        String ref = "decision:" + threat.id();
        LocalDate decided = decision.decided();
        evidence.put(
                ref,
                new Evidence(
                        ref,
                        decision.verb().disposition().word() + ": " + decision.reason(),
                        decision.by(),
                        decided == null ? null : decided + "T00:00:00Z",
                        decision.until() == null ? null : decision.until() + "T23:59:59Z"));
        return ref;
    }

    private static void evidence(JsonText json, Evidence evidence) throws IOException {
        json.field("bom-ref", evidence.ref()).field("description", evidence.description());
        if (evidence.created() != null) {
            json.field("created", evidence.created());
        }
        if (evidence.expires() != null) {
            json.field("expires", evidence.expires());
        }
        if (!evidence.author().isEmpty()) {
            json.object("author", author -> author.field("name", evidence.author()));
        }
    }
}
