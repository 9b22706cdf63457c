package dev.merlon.backend.text;

import dev.merlon.backend.QuestionGroup;
import dev.merlon.backend.Tally;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Question;
import java.util.List;
import java.util.stream.Collectors;

/** What the model should state, the most valuable first. */
final class QuestionsText {
    /** How many waiting rules are named. */
    private static final int RULES = 2;

    /** How many other elements are named that the same is asked of; in a large model there are hundreds. */
    private static final int MOST_NAMED = 24;

    /** Where all questions are asked for, all of each is told. */
    private static final int EVERYTHING = Integer.MAX_VALUE;

    private static final String REST = "            ";

    private final Analysis analysis;
    private final Paint paint;

    QuestionsText(Analysis analysis, Paint paint) {
        this.analysis = analysis;
        this.paint = paint;
    }

    void append(StringBuilder out, int most) {
        List<QuestionGroup> groups = QuestionGroup.gather(analysis.questions());
        if (groups.isEmpty() || most == 0) {
            return;
        }
        boolean cut = groups.size() > most;
        CheckText.heading(
                out,
                paint,
                "QUESTIONS",
                Tally.number(analysis.questions().size(), "fact") + " to state"
                        + (cut ? "; the " + most + " most valuable of " + groups.size() + " questions" : ""));
        int number = 1;
        for (QuestionGroup group : groups.subList(0, Math.min(most, groups.size()))) {
            append(out, number++, group, most == EVERYTHING ? group.questions().size() : MOST_NAMED);
        }
        out.append('\n');
    }

    /** Three wide; a formatter would take longer than everything else here. */
    private static String number(int number) {
        String digits = Integer.toString(number);
        return " ".repeat(Math.max(0, 3 - digits.length())) + digits + ". ";
    }

    private void append(StringBuilder out, int number, QuestionGroup group, int named) {
        Question first = group.first();
        Prose.append(out, number(number), "     ", first.text());
        if (group.questions().size() > 1) {
            String others = group.questions().stream()
                    .skip(1)
                    .limit(named)
                    .map(other -> other.fact().element().name())
                    .collect(Collectors.joining(", "));
            int more = group.questions().size() - 1 - named;
            Prose.append(
                    out,
                    "     also   ",
                    REST,
                    more > 0 ? others + " and " + more + " more (`--questions all` names them)" : others);
        }
        Prose.append(
                out,
                "     write  ",
                REST,
                group.hint().statement() + "   in " + group.hint().element() + " ("
                        + first.fact().element().span() + ")");
        for (Question question : group.questions()) {
            for (String lapse : analysis.lapses(question)) {
                Prose.append(out, "     but    ", REST, lapse);
            }
        }
        List<String> rules = group.rules();
        Prose.append(
                out,
                "     waits  ",
                REST,
                waiting(group) + ": "
                        + rules.stream().limit(RULES).collect(Collectors.joining(", "))
                        + (rules.size() > RULES ? " and " + (rules.size() - RULES) + " more" : ""));
    }

    private static String waiting(QuestionGroup group) {
        return Tally.number(group.waiting(), "threat") + ", up to "
                + group.first().worst().greatest().name();
    }
}
