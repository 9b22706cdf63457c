package dev.merlon.backend.text;

import dev.merlon.backend.StatementHint;
import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Question;
import dev.merlon.rule.Threat;
import java.util.List;
import java.util.stream.Collectors;

/** What the model should state, the most valuable first. */
final class QuestionsText {
    /** How many waiting rules are named. */
    private static final int RULES = 3;

    private final Analysis analysis;
    private final Paint paint;

    QuestionsText(Analysis analysis, Paint paint) {
        this.analysis = analysis;
        this.paint = paint;
    }

    void append(StringBuilder out, int most) {
        List<Question> questions = analysis.questions();
        if (questions.isEmpty() || most == 0) {
            return;
        }
        boolean cut = questions.size() > most;
        CheckText.heading(
                out,
                paint,
                "QUESTIONS",
                cut
                        ? "the first " + most + " of " + questions.size() + "; --questions all shows the rest"
                        : Tally.number(questions.size(), "fact") + " to state");
        int number = 1;
        for (Question question : questions.subList(0, Math.min(most, questions.size()))) {
            append(out, number++, question);
        }
        out.append('\n');
    }

    private void append(StringBuilder out, int number, Question question) {
        String start = "%3d. ".formatted(number);
        Prose.append(out, start, "     ", question.text());
        StatementHint hint = StatementHint.of(question.fact());
        Prose.append(
                out,
                "     write  ",
                "            ",
                hint.statement() + "   in " + hint.element() + " ("
                        + question.fact().element().span() + ")");
        String rules = question.waiting().stream()
                .map(threat -> threat.rule().id())
                .distinct()
                .limit(RULES)
                .collect(Collectors.joining(", "));
        long more = question.waiting().stream().map(Threat::rule).distinct().count() - RULES;
        out.append(paint.faint("     waits  " + Display.escape(waiting(question) + ": " + rules)
                        + (more > 0 ? " and " + more + " more" : "")))
                .append('\n');
    }

    private static String waiting(Question question) {
        return Tally.number(question.waiting().size(), "threat") + ", "
                + (question.waiting().size() == 1 ? "" : "up to ")
                + question.worst();
    }
}
