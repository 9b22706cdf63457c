package dev.merlon.backend;

import dev.merlon.rule.Because;
import dev.merlon.rule.Reckoning;
import dev.merlon.rule.Reckoning.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the severity of a threat comes about, in words that are the same in all outputs. */
public final class ReckoningWords {
    private ReckoningWords() {}

    /** Sentences, the facts behind each below it; a fact is as deep as definitions lie between, and one more. */
    public static List<Because> of(Reckoning reckoning) {
        List<Because> lines = new ArrayList<>();
        lines.add(new Because(
                "likelihood `" + reckoning.likelihood() + "` and impact `" + reckoning.impact() + "` make it `"
                        + reckoning.severity() + "`",
                null,
                0));
        lines.add(new Because(likelihood(reckoning), null, 0));
        for (Modifier modifier : reckoning.modifiers()) {
            lines.addAll(below(modifier.because()));
        }
        if (!reckoning.impactBecause().isEmpty()) {
            lines.add(new Because("impact `" + reckoning.impact() + "`", null, 0));
            lines.addAll(below(reckoning.impactBecause()));
        }
        return lines;
    }

    private static String likelihood(Reckoning reckoning) {
        return "likelihood `" + reckoning.likelihood() + "`: the rule begins with `" + reckoning.base() + "`"
                + reckoning.modifiers().stream()
                        .map(modifier -> "; `" + modifier.what() + "` adds " + modifier.change())
                        .collect(Collectors.joining());
    }

    private static List<Because> below(List<Because> facts) {
        return facts.stream()
                .map(fact -> new Because(fact.text(), fact.span(), fact.depth() + 1, fact.path()))
                .toList();
    }
}
