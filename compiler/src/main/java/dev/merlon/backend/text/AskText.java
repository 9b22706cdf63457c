package dev.merlon.backend.text;

import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Question;
import dev.merlon.rule.Threat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A question as it is put to a person: what is asked, why, and what each answer would decide. */
public final class AskText {
    /** How many waiting rules are named. */
    private static final int RULES = 3;

    private static final String REST = "            ";

    private AskText() {}

    /**
     * An answer to choose.
     *
     * @param written how it is written
     * @param decides what would become of the threats that wait
     */
    public record Choice(String written, String decides) {}

    /**
     * The question and its answers.
     *
     * @param example what an answer looks like where there are none to choose from
     */
    public static String question(Question question, int left, List<Choice> choices, String example, Paint paint) {
        StringBuilder out = new StringBuilder();
        String text = String.join("\n", Prose.lines(question.text(), Prose.WIDTH));
        out.append(paint.bold(text)).append('\n');
        Prose.append(
                out,
                "  about     ",
                REST,
                "`" + question.fact().name() + "` of `"
                        + question.fact().element().name() + "` ("
                        + question.fact().element().span() + ")");
        Prose.append(out, "  waits     ", REST, waiting(question));
        Prose.append(out, "  left      ", REST, Tally.number(left, "question"));
        if (choices.isEmpty()) {
            Prose.append(out, "  answer    ", REST, example);
        }
        int width = choices.stream()
                .mapToInt(choice -> Display.width(choice.written()))
                .max()
                .orElse(0);
        int number = 1;
        for (Choice choice : choices) {
            String written = Display.escape(choice.written());
            String gap = " ".repeat(width - Display.width(choice.written()) + 3);
            String label = String.format(Locale.ROOT, "%5d  ", number++);
            out.append((label + written + gap + choice.decides()).stripTrailing())
                    .append('\n');
        }
        return out.toString();
    }

    /** How many threats wait for an answer, how bad they may be, and of which rules they are. */
    public static String waiting(Question question) {
        List<String> rules = question.waiting().stream()
                .map(threat -> threat.rule().id())
                .distinct()
                .toList();
        return Tally.number(question.waiting().size(), "threat") + ", up to "
                + question.worst().greatest().name() + ": "
                + rules.stream().limit(RULES).collect(Collectors.joining(", "))
                + (rules.size() > RULES ? " and " + (rules.size() - RULES) + " more" : "");
    }

    /** What has become of the threats that waited, once there is an answer. */
    public static String decided(Question question, Analysis after) {
        Map<Disposition, Integer> counts = new EnumMap<>(Disposition.class);
        Threat worst = null;
        for (Threat threat : question.waiting()) {
            Threat now = after.threat(threat.plainId()).orElse(null);
            counts.merge(now == null ? Disposition.NOT_APPLICABLE : now.disposition(), 1, Integer::sum);
            worst = worse(worst, now);
        }
        List<String> parts = new ArrayList<>();
        String severity =
                worst == null ? "" : ", up to " + worst.severity().greatest().name();
        counts.forEach((disposition, count) -> parts.add(count + " "
                + (disposition == Disposition.QUESTION
                        ? "still asked"
                        : disposition.word().replace('-', ' '))
                + (disposition == Disposition.OPEN ? severity : "")));
        return String.join("; ", parts);
    }

    private static @Nullable Threat worse(@Nullable Threat one, @Nullable Threat other) {
        if (other == null || other.disposition() != Disposition.OPEN) {
            return one;
        }
        boolean isWorse = one == null
                || other.severity().greatest().rank()
                        > one.severity().greatest().rank();
        return isWorse ? other : one;
    }
}
