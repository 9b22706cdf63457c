package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.backend.QuestionGroup;
import dev.merlon.backend.StatementHint;
import dev.merlon.backend.Tally;
import dev.merlon.rule.Analysis;
import java.util.List;
import java.util.stream.Collectors;

/** What the model leaves unsaid, the most valuable first. */
final class QuestionSection {
    private QuestionSection() {}

    static Section of(Analysis analysis) {
        List<List<String>> rows = QuestionGroup.gather(analysis.questions()).stream()
                .map(QuestionSection::row)
                .toList();
        if (rows.isEmpty()) {
            return Section.empty(
                    "questions", "Questions", "Nothing is asked: every threat that was considered is settled.");
        }
        String text =
                "What nobody has stated is not taken for safe, nor for broken. Each answer settles the threats that wait"
                        + " for it.\n\n"
                        + Markdown.table(List.of("Question", "To state", "In", "Waiting"), rows);
        return new Section("questions", "Questions", text);
    }

    private static List<String> row(QuestionGroup group) {
        return List.of(
                Markdown.inline(group.first().text()),
                Markdown.code(group.hint().statement()),
                group.questions().stream()
                        .map(question -> StatementHint.of(question.fact()).element())
                        .map(Markdown::code)
                        .collect(Collectors.joining(", ")),
                Tally.number(group.waiting(), "threat") + ", up to "
                        + group.first().worst().greatest());
    }
}
