package dev.merlon.rule;

import dev.merlon.model.Element;
import dev.merlon.model.Facts;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Written;
import dev.merlon.type.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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
 * @param trusted what it would be if everything were reviewed; null where that is the same
 * @param certain whether it is open whatever becomes of what nobody has reviewed
 * @param variant the variant of the model that it is in, where it is not the same in the model itself; otherwise empty
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
        @Nullable String coveredBy,
        @Nullable Disposition trusted,
        boolean certain,
        String variant) {
    /** So many ids are put together of names that each have several. */
    private static final int MOST_FORMER = 100;

    /** A threat of a model itself. */
    Threat(
            Rule rule,
            List<Element> subjects,
            Disposition disposition,
            Severity severity,
            @Nullable Facts facts,
            Rule.@Nullable Answer answer,
            @Nullable Disposition trusted,
            boolean certain) {
        this(rule, subjects, disposition, severity, facts, null, null, answer, null, trusted, certain, "");
    }

    public Threat {
        subjects = List.copyOf(subjects);
    }

    /**
     * The stable, readable name: {@code std.crypto.cleartext-secret @ (pay, session-token)}; in a variant where that differs
     * {@code std.api.no-rate-limit @ site [production]}.
     */
    public String id() {
        return plainId() + Variant.mark(variant);
    }

    /** The name without that of a variant. */
    public String plainId() {
        return idOf(rule.id(), subjects);
    }

    /** The name that a threat of a rule on a subject has, whether there is one or not. */
    public static String idOf(String rule, List<Element> subjects) {
        return Written.path(rule) + " @ " + textOf(subjects);
    }

    /** The ids by which it was known before its rule or its subjects were renamed, in order. */
    public List<String> formerIds(ThreatModel model) {
        List<String> formerRules = formerRules(model);
        if (formerRules.isEmpty()
                && subjects.stream()
                        .allMatch(subject -> model.formerNames(subject).isEmpty())) {
            return List.of();
        }
        List<String> texts = List.of("");
        for (Element subject : subjects) {
            List<String> names = new ArrayList<>();
            model.formerNames(subject).forEach(name -> names.add(Written.name(name)));
            names.add(Written.name(subject.name()));
            List<String> longer = new ArrayList<>();
            for (String text : texts) {
                names.forEach(name -> longer.add(text.isEmpty() ? name : text + ", " + name));
            }
            texts = longer.subList(0, Math.min(longer.size(), MOST_FORMER));
        }
        TreeSet<String> ids = new TreeSet<>();
        for (String text : texts) {
            String shown = " @ " + (subjects.size() == 1 ? text : "(" + text + ")");
            ids.add(Written.path(rule.id()) + shown);
            formerRules.forEach(id -> ids.add(Written.path(id) + shown));
        }
        ids.remove(plainId());
        return List.copyOf(ids);
    }

    /** The ids of its rule before that, or the model that it stands in, was renamed. */
    private List<String> formerRules(ThreatModel model) {
        if (rule.origin() == Rule.Origin.LIBRARY) {
            return rule.formerIds();
        }
        Element owner = model.modelOf(rule.span());
        String prefix = owner.name() + ".";
        List<String> names = new ArrayList<>(List.of(rule.id()));
        names.addAll(rule.formerIds());
        List<String> all = new ArrayList<>(rule.formerIds());
        for (String former : model.formerNames(owner)) {
            names.stream()
                    .filter(name -> name.startsWith(prefix))
                    .forEach(name -> all.add(former + "." + name.substring(prefix.length())));
        }
        return all;
    }

    /** The subject as it stands in an id: {@code pay}, or {@code (web, ledger)}. */
    public String subjectText() {
        return textOf(subjects);
    }

    /** Whether it is as bad, and has become of it what became of another one. */
    boolean isLike(Threat other) {
        return disposition == other.disposition && severity.toString().equals(other.severity.toString());
    }

    /** A subject as it stands in an id. */
    public static String textOf(List<Element> subjects) {
        if (subjects.size() == 1) {
            return Written.name(subjects.get(0).name());
        }
        return subjects.stream()
                .map(subject -> Written.name(subject.name()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    Threat decided(Decision made) {
        return with(made.verb().disposition(), severity, made, rating, trusted);
    }

    /** Open, though it would be decided if somebody reviewed the decision. */
    Threat promised(Decision drafted) {
        Disposition then = trusted == null ? drafted.verb().disposition() : trusted;
        return with(disposition, severity, decision, rating, then);
    }

    Threat rated(Rating made) {
        return with(disposition, new Severity(made.severity(), made.severity()), decision, made, trusted);
    }

    /** Rated by what nobody has reviewed: that makes it worse, and not better. */
    Threat ratedAtLeast(Rating made) {
        Enumeration.Constant rank = made.severity();
        boolean worse = rank.rank() > severity.least().rank();
        Severity rated = new Severity(
                worse ? rank : severity.least(),
                rank.rank() > severity.greatest().rank() ? rank : severity.greatest());
        return with(disposition, rated, decision, worse ? made : rating, trusted);
    }

    private Threat with(
            Disposition become,
            Severity rated,
            @Nullable Decision made,
            @Nullable Rating by,
            @Nullable Disposition then) {
        return new Threat(rule, subjects, become, rated, facts, made, by, answer, coveredBy, then, certain, variant);
    }

    Threat coveredBy(String other) {
        Disposition covered = Disposition.COVERED_BY_REFINEMENT;
        return new Threat(
                rule, subjects, covered, severity, null, decision, rating, answer, other, trusted, certain, variant);
    }

    /** The same in a variant where it differs. */
    Threat in(String differing) {
        return new Threat(
                rule,
                subjects,
                disposition,
                severity,
                facts,
                decision,
                rating,
                answer,
                coveredBy,
                trusted,
                certain,
                differing);
    }
}
