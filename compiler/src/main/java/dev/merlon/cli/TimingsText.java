package dev.merlon.cli;

import dev.merlon.compile.Timings;
import dev.merlon.compile.Timings.Phase;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the time of a run went, as a table. */
final class TimingsText {
    private static final int SHOWN_RULES = 10;
    private static final double NANOSECONDS = 1e6;

    private TimingsText() {}

    /** A rule on all models. */
    private static final class Cost {
        private final String rule;
        private long nanoseconds;
        private long pairs;

        Cost(String rule) {
            this.rule = rule;
        }
    }

    static String of(Timings timings, List<Analysis> analyses) {
        StringBuilder text = new StringBuilder("TIMINGS  milliseconds in each phase\n\n");
        for (Phase phase : Phase.values()) {
            line(text, timings.spent(phase), phase.name().toLowerCase(Locale.ROOT));
        }
        line(text, timings.total(), "total");
        List<Cost> costs = costs(analyses);
        if (!costs.isEmpty()) {
            text.append("\nSLOWEST RULES  milliseconds, pairs, rule\n\n");
        }
        for (Cost cost : costs.subList(0, Math.min(SHOWN_RULES, costs.size()))) {
            line(text, cost.nanoseconds, String.format(Locale.ROOT, "%9d  %s", cost.pairs, cost.rule));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, long nanoseconds, String what) {
        text.append(String.format(Locale.ROOT, "  %9.1f  %s\n", nanoseconds / NANOSECONDS, what));
    }

    private static List<Cost> costs(List<Analysis> analyses) {
        Map<String, Cost> byRule = new HashMap<>();
        for (Analysis analysis : analyses) {
            for (Ledger.Page page : analysis.whole().ledger().pages()) {
                Cost cost = byRule.computeIfAbsent(page.rule().id(), Cost::new);
                cost.nanoseconds += page.nanoseconds();
                cost.pairs += page.size();
            }
        }
        List<Cost> costs = new ArrayList<>(byRule.values());
        costs.sort((one, other) -> {
            int bySlowness = Long.compare(other.nanoseconds, one.nanoseconds);
            return bySlowness != 0 ? bySlowness : one.rule.compareTo(other.rule);
        });
        return costs;
    }
}
