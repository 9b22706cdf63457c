package dev.merlon.backend.text;

import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.rule.Coverage;
import dev.merlon.rule.Mutant;
import dev.merlon.rule.Mutation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What tests show of rules and what they notice: first what is missing, rule by rule, then the sums. */
public final class CoverageText {
    private CoverageText() {}

    public static String coverage(List<Coverage.OfRule> rules, Paint paint) {
        StringBuilder out = new StringBuilder();
        for (Coverage.OfRule rule : rules) {
            List<String> missing = missing(rule);
            if (!missing.isEmpty()) {
                out.append(paint.bold(Display.escape(rule.rule().id())))
                        .append("  ")
                        .append(paint.faint(Display.escape(rule.rule().span().toString())))
                        .append('\n');
                missing.forEach(line -> Prose.append(out, "  - ", "    ", line));
            }
        }
        long all = rules.stream().mapToLong(rule -> rule.conditions().size()).sum();
        long decided = rules.stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(Coverage.OfCondition::bothWays)
                .count();
        return out.append(out.isEmpty() ? "" : "\n")
                .append("Of ")
                .append(Tally.number(rules.size(), "rule"))
                .append(": ")
                .append(count(rules, Coverage.OfRule::fired))
                .append(" fired, ")
                .append(count(rules, Coverage.OfRule::silent))
                .append(" stayed silent, ")
                .append(count(rules, Coverage.OfRule::asked))
                .append(" asked. Of ")
                .append(Tally.number(all, "condition"))
                .append(", ")
                .append(decided)
                .append(" decided both ways.\n")
                .toString();
    }

    private static long count(List<Coverage.OfRule> rules, Predicate<Coverage.OfRule> property) {
        return rules.stream().filter(property).count();
    }

    private static List<String> missing(Coverage.OfRule rule) {
        List<String> missing = new ArrayList<>();
        if (!rule.fired()) {
            missing.add("never fired");
        }
        if (!rule.silent()) {
            missing.add("never stayed silent");
        }
        if (!rule.asked()) {
            missing.add("never asked");
        }
        for (Coverage.OfCondition condition : rule.conditions()) {
            if (!condition.bothWays()) {
                String way =
                        condition.whenTrue() ? "by being false" : condition.whenFalse() ? "by being true" : "anything";
                missing.add(condition.clause() + " `" + text(condition.span().text()) + "` never decided " + way + "  ("
                        + condition.span() + ")");
            }
        }
        return missing;
    }

    public static String mutation(List<Mutation.OfRule> rules, Paint paint) {
        StringBuilder out = new StringBuilder();
        long tried = 0;
        long survived = 0;
        for (Mutation.OfRule rule : rules) {
            tried += rule.tried();
            survived += rule.survivors().size();
            if (!rule.survivors().isEmpty()) {
                out.append(paint.bold(Display.escape(rule.rule().id()))).append('\n');
            }
            for (Mutant mutant : rule.survivors()) {
                Prose.append(out, "  - ", "    ", mutant.text() + "  (" + mutant.span() + ")");
            }
        }
        String score = tried == 0 ? "" : " (" + 100 * (tried - survived) / tried + " %)";
        return out.append(out.isEmpty() ? "" : "\n")
                .append("Of ")
                .append(Tally.number(tried, "change"))
                .append(" to the rules, the tests noticed ")
                .append(tried - survived)
                .append(score)
                .append(".\n")
                .toString();
    }

    private static String text(String source) {
        return source.strip().replaceAll("\\s+", " ");
    }
}
