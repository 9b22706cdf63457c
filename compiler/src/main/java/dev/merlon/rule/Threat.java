package dev.merlon.rule;

import dev.merlon.model.Element;
import dev.merlon.model.Facts;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule on a subject, where there is more to say than that it does not apply.
 *
 * @param subjects the elements that the rule's variables stand for
 * @param severity how bad it is; for a question, how bad it would be
 * @param facts what would settle a question; null otherwise
 * @param decision the decision that stands, or null
 * @param rating the rating that replaced the rule's own severity, or null
 * @param answer the answer that counts, or null
 * @param coveredBy the id of the threat that covers this one, or null
 */
public record Threat(
        Rule rule,
        List<Element> subjects,
        Disposition disposition,
        Severity severity,
        @Nullable Facts facts,
        @Nullable Decision decision,
        @Nullable Rating rating,
        Rule.@Nullable Answer answer,
        @Nullable String coveredBy) {
    public Threat {
        subjects = List.copyOf(subjects);
    }

    /** The stable, readable name: {@code std.crypto.cleartext-secret @ (pay, session-token)}. */
    public String id() {
        return idOf(rule, subjects);
    }

    static String idOf(Rule rule, List<Element> subjects) {
        return rule.id() + " @ " + textOf(subjects);
    }

    /** The subject as it stands in an id: {@code pay}, or {@code (web, ledger)}. */
    public String subjectText() {
        return textOf(subjects);
    }

    static String textOf(List<Element> subjects) {
        if (subjects.size() == 1) {
            return subjects.get(0).name();
        }
        return subjects.stream().map(Element::name).collect(Collectors.joining(", ", "(", ")"));
    }

    Threat decided(Decision made) {
        Disposition decided = made.verb().disposition();
        return new Threat(rule, subjects, decided, severity, facts, made, rating, answer, coveredBy);
    }

    Threat rated(Rating made) {
        Severity rated = new Severity(made.severity(), made.severity());
        return new Threat(rule, subjects, disposition, rated, facts, decision, made, answer, coveredBy);
    }

    Threat coveredBy(String other) {
        Disposition covered = Disposition.COVERED_BY_REFINEMENT;
        return new Threat(rule, subjects, covered, severity, null, decision, rating, answer, other);
    }
}
