package dev.merlon.rule;

import dev.merlon.logic.Term;
import dev.merlon.logic.Terms;
import dev.merlon.logic.Variable;
import dev.merlon.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A checked {@code policy}: what fails a check, what decisions and controls need, and which models are left out for a while.
 *
 * <p>The frame of a condition begins with the facts of its subject, in the order of {@link PolicyNames}.
 *
 * @param version as it is written, or empty
 * @param overrides how it tailors rules of libraries for the models that it holds for
 */
public record Policy(
        String name,
        String version,
        List<Fail> fails,
        List<Requirement> requirements,
        List<Exemption> exemptions,
        List<Override> overrides,
        Span span) {
    public Policy {
        fails = List.copyOf(fails);
        requirements = List.copyOf(requirements);
        exemptions = List.copyOf(exemptions);
        overrides = List.copyOf(overrides);
    }

    /** What holds of a model on a day: the exemption from this policy, or null. */
    @Nullable
    Exemption exemption(String model, LocalDate day) {
        for (Exemption exemption : exemptions) {
            if (exemption.model.equals(model) && !exemption.until.isBefore(day)) {
                return exemption;
            }
        }
        return null;
    }

    /** The exemption of a model that ended before a day, or null. */
    @Nullable
    Exemption endedExemption(String model, LocalDate day) {
        for (Exemption exemption : exemptions) {
            if (exemption.model.equals(model) && exemption.until.isBefore(day)) {
                return exemption;
            }
        }
        return null;
    }

    /** Whether it makes a difference between what was there before and what is new. */
    boolean asksForNew() {
        return fails.stream().anyMatch(Fail::asksForNew)
                || requirements.stream().anyMatch(requirement -> requirement.asks(PolicyNames.NEW));
    }

    /** A condition, or null for everything. */
    public record Condition(Term term, int frameSize) {
        /** Whether what comes out depends on a fact of the subject. */
        boolean asks(int slot) {
            return asks(term, slot);
        }

        private static boolean asks(Term term, int slot) {
            return term instanceof Variable variable && variable.slot() == slot
                    || Terms.children(term).stream().anyMatch(child -> asks(child, slot));
        }
    }

    /**
     * {@code fail on open where severity >= high}.
     *
     * @param reviewed whether it may take the place of another limit; what nobody has reviewed only adds to that
     */
    public record Fail(Disposition disposition, @Nullable Condition where, boolean reviewed, Span span) {
        /** Whether it fails on what is new only. */
        public boolean asksForNew() {
            return where != null && where.asks(PolicyNames.NEW);
        }
    }

    /**
     * {@code require until <= 180d for accept where …}.
     *
     * @param fact the one fact that has to be there, or null where there is a condition
     * @param condition what has to hold, or null where a fact has to be there
     */
    public record Requirement(
            Subject subject,
            @Nullable String fact,
            @Nullable Condition condition,
            @Nullable Condition where,
            Span span) {
        /** Whether it asks who wrote a decision. */
        boolean asksForAuthors() {
            return asks(PolicyNames.AUTHOR);
        }

        /** Whether it asks for a fact of a decision. */
        boolean asks(int slot) {
            return subject != Subject.CONTROL
                    && (condition != null && condition.asks(slot) || where != null && where.asks(slot));
        }
    }

    /** {@code except lending until 2027-03-31 { reason = "…" }}. */
    public record Exemption(String model, LocalDate until, String reason, Span span) {}

    /**
     * {@code override std.api.no-rate-limit { severity = high; reason = "…" }}.
     *
     * @param reviewed whether somebody looked at it; otherwise it makes nothing less bad
     */
    public record Override(Tailoring tailoring, boolean reviewed) {}

    /** What a requirement is about. */
    public enum Subject {
        ACCEPT,
        DISMISS,
        TRANSFER,
        DEFER,
        DECISION,
        CONTROL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean covers(Decision decision) {
            return this == DECISION || name().equals(decision.verb().name());
        }
    }
}
