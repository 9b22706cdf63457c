package dev.merlon.backend;

import dev.merlon.model.Fact;
import dev.merlon.rule.Question;
import dev.merlon.rule.Threat;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.HashMap;
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
        Map<List<Object>, String> keys = new HashMap<>();
        for (Question question : questions) {
            String key = key(question.fact(), keys);
            groups.computeIfAbsent(key, each -> new ArrayList<>()).add(question);
        }
        return groups.values().stream().map(QuestionGroup::new).toList();
    }

    /** @param keys those of facts that are asked of thousands of elements */
    private static String key(Fact fact, Map<List<Object>, String> keys) {
        RootKind root = fact.element().root();
        if (root == RootKind.USE || root == RootKind.GRANT) {
            return root + " " + StatementHint.of(fact).statement();
        }
        Object asked = fact.attribute() != null ? fact.attribute() : fact.control() != null ? fact.control() : "";
        return keys.computeIfAbsent(
                List.of(root, fact.aspect(), asked),
                each -> root + " " + StatementHint.of(fact).statement());
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
