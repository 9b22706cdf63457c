package dev.merlon.diff;

import dev.merlon.rule.Disposition;
import dev.merlon.rule.Policy;
import dev.merlon.rule.Violation;
import dev.merlon.type.Enumeration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What makes a comparison fail: {@code new>=high,defence-removed}.
 *
 * <p>Where nobody states it, a policy that fails on what is new takes its place, as with a check; what a policy says counts always.
 *
 * @param conditions one of them is enough; none of them lets everything pass
 * @param stated whether somebody asked for them
 */
public record ChangeGate(List<Condition> conditions, boolean stated) {
    /** The word for every effect that makes things worse, but those that only ask or only lack proof. */
    public static final String WORSE = "worse";

    /** The word for nothing. */
    public static final String NONE = "none";

    /** What fails where nobody says anything. */
    public static final String USUAL = WORSE + ">=high";

    private static final List<Effect> ALL_WORSE =
            List.of(Effect.NEW, Effect.DEFENCE_REMOVED, Effect.EXPIRED, Effect.REOPENED, Effect.WORSENED);

    public ChangeGate {
        conditions = List.copyOf(conditions);
    }

    /**
     * Some effects on threats that are bad enough.
     *
     * @param text as it was written
     * @param severity the name of the least severity; empty for any
     */
    public record Condition(String text, List<Effect> effects, String severity) {
        public Condition {
            effects = List.copyOf(effects);
        }

        /** Whether it holds of a change. An open threat counts by how bad it is at least, anything else by how bad it can be. */
        public boolean isMet(ThreatChange change) {
            if (!effects.contains(change.effect())) {
                return false;
            }
            State state = change.state();
            Enumeration.Constant least = state.greatest().enumeration().constant(severity);
            Enumeration.Constant is = state.least();
            boolean isOpen = state.disposition() == Disposition.OPEN && is != null;
            return least == null || (isOpen && is != null ? is : state.greatest()).rank() >= least.rank();
        }
    }

    /**
     * The gate that a text describes.
     *
     * @param text null where nobody states one
     * @throws IllegalArgumentException with what is wrong, as a clause, where it describes none
     */
    public static ChangeGate of(@Nullable String text, List<String> severities) {
        String stated = text == null ? USUAL : text.strip();
        List<Condition> conditions = new ArrayList<>();
        for (String each : stated.equals(NONE) ? new String[0] : stated.split(",", -1)) {
            conditions.add(condition(each.strip(), severities));
        }
        return new ChangeGate(conditions, text != null);
    }

    private static Condition condition(String text, List<String> severities) {
        int at = text.indexOf(">=");
        String word = at < 0 ? text : text.substring(0, at).strip();
        String severity = at < 0 ? "" : text.substring(at + 2).strip();
        if (at >= 0 && !severities.contains(severity)) {
            throw new IllegalArgumentException(
                    "`" + severity + "` is no severity; it is one of " + String.join(", ", severities));
        }
        if (word.equals(WORSE)) {
            return new Condition(text, ALL_WORSE, severity);
        }
        Optional<Effect> effect = Arrays.stream(Effect.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
        return new Condition(
                text,
                List.of(effect.orElseThrow(() -> new IllegalArgumentException(
                        "`" + word + "` is nothing that can happen to a threat; it is one of " + words()))),
                severity);
    }

    private static String words() {
        return WORSE + ", " + Arrays.stream(Effect.values()).map(Effect::word).collect(Collectors.joining(", "));
    }

    /** The changes because of which a comparison fails apart from policies, in its order. */
    public List<ThreatChange> failing(Comparison comparison) {
        if (!stated && policyDecides(comparison)) {
            return List.of();
        }
        return comparison.threats().stream()
                .filter(change -> conditions.stream().anyMatch(condition -> condition.isMet(change)))
                .toList();
    }

    /** The policies that fail on what is new in a comparison. */
    public List<Violation.Failing> violations(Comparison comparison) {
        Side after = comparison.after();
        if (after == null) {
            return List.of();
        }
        Set<String> changed =
                comparison.threats().stream().map(ThreatChange::id).collect(Collectors.toSet());
        List<Violation.Failing> violations = new ArrayList<>();
        for (Violation violation : after.analysis().violations()) {
            if (violation instanceof Violation.Failing failing
                    && failing.fail().asksForNew()
                    && after.analysis().exemption(failing.policy()).isEmpty()
                    && failing.threats().stream().anyMatch(threat -> changed.contains(threat.plainId()))) {
                violations.add(failing);
            }
        }
        return violations;
    }

    public boolean fails(Comparison comparison) {
        return !failing(comparison).isEmpty() || !violations(comparison).isEmpty();
    }

    private static boolean policyDecides(Comparison comparison) {
        Side after = comparison.after();
        return after != null
                && after.analysis().book().policies().stream()
                        .flatMap(policy -> policy.fails().stream())
                        .anyMatch(Policy.Fail::asksForNew);
    }

    /** As it was written. */
    @Override
    public String toString() {
        return conditions.isEmpty()
                ? NONE
                : conditions.stream().map(Condition::text).collect(Collectors.joining(", "));
    }
}
