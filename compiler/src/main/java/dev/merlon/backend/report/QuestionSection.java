package dev.merlon.backend.report;

import dev.merlon.backend.StatementHint;
import dev.merlon.backend.Tally;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Question;
import java.util.List;

/** What the model leaves unsaid, the most valuable first. */
final class QuestionSection {
    private QuestionSection() {}

    static Section of(Analysis analysis) {
        List<List<String>> rows =
                analysis.questions().stream().map(QuestionSection::row).toList();
        String text = rows.isEmpty()
                ? "Nothing is asked: every threat that was considered is settled.\n"
                : "What nobody has stated is not taken for safe, nor for broken. Each answer settles the threats that wait"
                        + " for it.\n\n"
                        + Markdown.table(List.of("Question", "To state", "In", "Waiting"), rows);
        return new Section("questions", "Questions", text);
    }

    private static List<String> row(Question question) {
        StatementHint hint = StatementHint.of(question.fact());
        return List.of(
                Markdown.inline(question.text()),
                Markdown.code(hint.statement()),
                Markdown.code(hint.element()),
                Tally.number(question.waiting().size(), "threat") + ", up to " + question.worst());
    }
}
