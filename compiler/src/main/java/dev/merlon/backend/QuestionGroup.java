package dev.merlon.backend;

import dev.merlon.rule.Question;
import dev.merlon.rule.Threat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One question that is asked of several elements.
 *
 * @param questions at least one, the most valuable first
 */
public record QuestionGroup(List<Question> questions) {
    public QuestionGroup {
        questions = List.copyOf(questions);
    }

    /** Gathers questions that have the same answers; a group stands where its first question stood. */
    public static List<QuestionGroup> gather(List<Question> questions) {
        Map<String, List<Question>> groups = new LinkedHashMap<>();
        for (Question question : questions) {
            String key = question.fact().element().root() + " "
                    + StatementHint.of(question.fact()).statement();
            groups.computeIfAbsent(key, each -> new ArrayList<>()).add(question);
        }
        return groups.values().stream().map(QuestionGroup::new).toList();
    }

    /** The question that speaks for the others. */
    public Question first() {
        return questions.get(0);
    }

    /** How to answer the first. */
    public StatementHint hint() {
        return StatementHint.of(first().fact());
    }

    /** How many threats wait for the answers; one that waits for two of them counts twice. */
    public int waiting() {
        return questions.stream()
                .mapToInt(question -> question.waiting().size())
                .sum();
    }

    /** The ids of the rules that wait, those of the first question first. */
    public List<String> rules() {
        return questions.stream()
                .flatMap(question -> question.waiting().stream())
                .map(Threat::rule)
                .map(rule -> rule.id())
                .distinct()
                .toList();
    }
}
