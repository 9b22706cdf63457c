package dev.merlon.backend;

import dev.merlon.rule.Analysis;
import dev.merlon.rule.Because;
import dev.merlon.rule.Ledger;
import dev.merlon.rule.Reckoning;
import dev.merlon.rule.Threat;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why threats are what they are, each worked out once for all outputs that tell it. To work it out takes longer than to write it
 * down.
 */
public final class Reasons {
    private final Analysis analysis;
    private final Map<Threat, List<Because>> steps = new IdentityHashMap<>();
    private final Map<Threat, Optional<Reckoning>> reckonings = new IdentityHashMap<>();
    private final Map<Threat, String> lines = new IdentityHashMap<>();
    private final Map<Ledger.Page, Map<Integer, String>> pages = new IdentityHashMap<>();

    private Reasons(Analysis analysis) {
        this.analysis = analysis;
    }

    public static Reasons of(Analysis analysis) {
        return analysis.once(Reasons.class, Reasons::new);
    }

    /** Fact by fact. */
    public List<Because> because(Threat threat) {
        return steps.computeIfAbsent(threat, analysis::because);
    }

    /** How its severity comes about by its rule; empty where the rule states it. */
    public Optional<Reckoning> reckoning(Threat threat) {
        return reckonings.computeIfAbsent(threat, analysis::reckoning);
    }

    /** In one line. */
    public String reason(Threat threat) {
        return lines.computeIfAbsent(threat, analysis::reason);
    }

    /** Why a pair of the ledger is what it is, in one line. */
    public String reason(Ledger.Page page, int index) {
        return pages.computeIfAbsent(page, ofRule -> new HashMap<>())
                .computeIfAbsent(index, pair -> analysis.reason(page, pair));
    }
}
