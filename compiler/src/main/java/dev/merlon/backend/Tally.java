package dev.merlon.backend;

import dev.merlon.rule.Analysis;
import dev.merlon.rule.AssertionResult;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An analysis in figures.
 *
 * @param open how many threats are open, by the severity that each has at least; worst first, every severity is a key
 * @param pairs how many pairs of rule and subject there are of each disposition; every disposition is a key
 * @param verified how many of the mitigated pairs evidence proves
 * @param questions how many facts are asked for
 * @param failed how many assertions do not hold
 * @param undecided how many assertions wait for facts
 */
public record Tally(
        Map<Enumeration.Constant, Integer> open,
        Map<Disposition, Integer> pairs,
        int verified,
        int questions,
        int assertions,
        int failed,
        int undecided) {
    public static Tally of(Analysis analysis) {
        Map<Enumeration.Constant, Integer> open = new LinkedHashMap<>();
        for (Enumeration.Constant severity : worstFirst(analysis)) {
            open.put(severity, 0);
        }
        for (Threat threat : analysis.threats(Disposition.OPEN)) {
            open.merge(threat.severity().least(), 1, Integer::sum);
        }
        return new Tally(
                open,
                analysis.ledger().counts(),
                verified(analysis),
                analysis.questions().size(),
                analysis.assertions().size(),
                count(analysis, Truth.FALSE),
                count(analysis, Truth.UNKNOWN));
    }

    private static int verified(Analysis analysis) {
        int count = 0;
        for (Threat threat : analysis.threats()) {
            if (analysis.isVerified(threat)) {
                count++;
            }
        }
        return count;
    }

    /** The severities, worst first. */
    public static List<Enumeration.Constant> worstFirst(Analysis analysis) {
        List<Enumeration.Constant> severities =
                new ArrayList<>(analysis.book().severityScale().constants());
        severities.sort((one, other) -> Integer.compare(other.rank(), one.rank()));
        return severities;
    }

    private static int count(Analysis analysis, Truth truth) {
        int count = 0;
        for (AssertionResult result : analysis.assertions()) {
            if (result.truth() == truth) {
                count++;
            }
        }
        return count;
    }

    public int openThreats() {
        return pairs(Disposition.OPEN);
    }

    public int pairs(Disposition disposition) {
        return pairs.getOrDefault(disposition, 0);
    }

    /** How many pairs there are in all. */
    public int allPairs() {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many open threats are of a severity, or of a worse one. */
    public int openFrom(String severity) {
        int rank = open.keySet().stream()
                .filter(constant -> constant.name().equals(severity))
                .mapToInt(Enumeration.Constant::rank)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return open.entrySet().stream()
                .filter(entry -> entry.getKey().rank() >= rank)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** {@code 1 high, 2 medium}; empty where nothing is open. */
    public String openInWords() {
        return open.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + entry.getKey().name())
                .collect(Collectors.joining(", "));
    }

    /** {@code 1 threat}, {@code 2 threats}. */
    public static String number(long count, String one) {
        return count + " " + (count == 1 ? one : one + "s");
    }
}
