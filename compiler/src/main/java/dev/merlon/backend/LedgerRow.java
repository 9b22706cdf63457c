package dev.merlon.backend;

import dev.merlon.model.Element;
import dev.merlon.model.Written;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Ledger;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Threat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A pair of the ledger with its reason.
 *
 * @param verified whether evidence proves what answers it
 * @param probes the names of what would prove the claims that answer it
 * @param severity how bad it is; null where it does not apply
 */
public record LedgerRow(
        String id,
        Rule rule,
        List<Element> subjects,
        Disposition disposition,
        boolean verified,
        List<String> probes,
        @Nullable String severity,
        String reason) {
    public LedgerRow {
        subjects = List.copyOf(subjects);
        probes = List.copyOf(probes);
    }

    /** Which pairs are wanted; a reason is worked out for those only. */
    public record Filter(Predicate<Rule> rule, Predicate<List<Element>> subjects, Predicate<Disposition> disposition) {
        public static final Filter ALL = new Filter(rule -> true, subjects -> true, disposition -> true);
    }

    /** The pairs in the order of the ledger. */
    public static List<LedgerRow> of(Analysis analysis, Filter filter) {
        Map<String, Map<List<Element>, Threat>> threats = new HashMap<>();
        for (Threat threat : analysis.threats()) {
            threats.computeIfAbsent(threat.rule().id(), rule -> new HashMap<>()).put(threat.subjects(), threat);
        }
        List<LedgerRow> rows = new ArrayList<>();
        for (Ledger.Page page : analysis.ledger().pages()) {
            if (filter.rule.test(page.rule())) {
                Map<List<Element>, Threat> ofRule =
                        threats.getOrDefault(page.rule().id(), Map.of());
                for (int i = 0; i < page.size(); i++) {
                    if (filter.disposition.test(page.disposition(i)) && filter.subjects.test(page.subjects(i))) {
                        rows.add(row(analysis, page, i, ofRule.get(page.subjects(i))));
                    }
                }
            }
        }
        return rows;
    }

    private static LedgerRow row(Analysis analysis, Ledger.Page page, int index, @Nullable Threat threat) {
        List<Element> subjects = page.subjects(index);
        return new LedgerRow(
                analysis.id(page.rule(), subjects),
                page.rule(),
                subjects,
                page.disposition(index),
                threat != null && analysis.isVerified(threat),
                threat == null ? List.of() : Proof.probes(analysis, threat),
                threat == null ? null : threat.severity().toString(),
                threat == null
                        ? Reasons.of(analysis).reason(page, index)
                        : Reasons.of(analysis).reason(threat));
    }

    /** A subject as it stands in ids: {@code pay}, or {@code (web, ledger)}. */
    public static String text(List<Element> subjects) {
        return Threat.textOf(subjects);
    }

    /** {@code mitigated (verified)}, or the word of the disposition. */
    public String verdict() {
        return disposition.word() + (verified ? " (verified)" : "");
    }

    /** The subject as it stands in the id; with the name of a variant where the pair differs in that. */
    public String subjectText() {
        return id.substring(Written.path(rule.id()).length() + " @ ".length());
    }
}
