package dev.merlon.rule;

import dev.merlon.logic.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was evaluated, and what every way of looking at the result shares.
 *
 * @param asOf the day on which decisions must stand
 * @param background what is known beside the model
 * @param drafts the model as it is written and as it could be without its drafts; null where it has none
 * @param bases what decisions rest on
 * @param ended the decisions that stand no more, by the ids of threats without the mark of a variant
 * @param notices by place in the text
 */
record Evaluation(
        World world,
        RuleBook book,
        LocalDate asOf,
        Background background,
        @Nullable DraftWorlds drafts,
        DecisionBases bases,
        Map<String, Ended> ended,
        List<Notice> notices) {
    Evaluation {
        ended = Map.copyOf(ended);
        notices = notices.stream()
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
    }
}
