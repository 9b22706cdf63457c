package dev.merlon.backend;

import dev.merlon.diff.Cause;
import dev.merlon.diff.ChangeGate;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.Edit;
import dev.merlon.diff.Effect;
import dev.merlon.diff.State;
import dev.merlon.diff.ThreatChange;
import dev.merlon.diff.Wording;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What outputs of a comparison say alike; names and values are those of the model and have to be escaped. */
public final class DiffWords {
    /** How the place of something begins that is not there any more. */
    public static final String WAS = "was ";

    private static final int SHORT = 8;
    private static final int MOST_POLICIES = 10;

    private DiffWords() {}

    /** {@code 2 new, 1 fixed; 3 edits}; what is different, in a line. */
    public static String counts(Comparison comparison) {
        if (comparison.isEmpty()) {
            return "no difference";
        }
        Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
        comparison.threats().forEach(change -> counts.merge(change.effect(), 1, Integer::sum));
        String threats = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().word())
                .collect(Collectors.joining(", "));
        int libraries = comparison.libraries().size();
        return presence(comparison)
                + (threats.isEmpty() ? "no threat changes" : threats)
                + (isSinceRecord(comparison)
                        ? ""
                        : "; " + Tally.number(comparison.edits().size(), "edit"))
                + (libraries == 0
                        ? ""
                        : libraries == 1
                                ? ", another edition of a library"
                                : ", other editions of " + libraries + " libraries");
    }

    /** Whether of the earlier state there is only a record, which tells no edits. */
    public static boolean isSinceRecord(Comparison comparison) {
        return !comparison.threats().isEmpty()
                && comparison.threats().stream().allMatch(change -> change.cause() instanceof Cause.Recorded);
    }

    private static String presence(Comparison comparison) {
        return comparison.isNew() ? "new here: " : comparison.isGone() ? "not here any more: " : "";
    }

    /** {@code 2 changes of `worse>=high`, policy `baseline`}: why a comparison fails. */
    public static String reasons(DiffResult result, UnaryOperator<String> code) {
        int failing = result.models().stream()
                .mapToInt(model -> result.gate().failing(model).size())
                .sum();
        Stream<String> policies = result.models().stream()
                .flatMap(model -> result.gate().violations(model).stream())
                .map(violation -> "policy " + code.apply(violation.policy().name()))
                .distinct()
                .limit(MOST_POLICIES);
        Stream<String> changes = failing == 0
                ? Stream.empty()
                : Stream.of(Tally.number(failing, "change") + " of "
                        + code.apply(result.gate().toString()));
        return Stream.concat(changes, policies).collect(Collectors.joining(", "));
    }

    /** The beginning of the hash of a commit. */
    public static String shortCommit(String commit) {
        return commit.substring(0, Math.min(SHORT, commit.length()));
    }

    /** What a threat is, in words; its id where there is only a record of it. */
    public static String title(ThreatChange change) {
        Threat threat = change.threat();
        return threat == null ? change.id() : threat.rule().title();
    }

    /** The reason that somebody gave who decided about a threat; empty for other effects. */
    public static String reason(ThreatChange change) {
        State after = change.after();
        return change.effect() != Effect.DECIDED || after == null
                ? ""
                : after.decision().map(Decision::reason).orElse("");
    }

    /** What became of a threat, where its effect does not say that; {@code question, was mitigated}. */
    public static String states(ThreatChange change) {
        State before = change.before();
        State after = change.after();
        if (before == null) {
            return change.effect() == Effect.DECIDED && after != null ? after.verdict() : "";
        }
        if (after == null) {
            return "was " + before.verdict();
        }
        return before.verdict().equals(after.verdict())
                ? "was " + before.severity()
                : after.verdict() + ", was " + before.verdict();
    }

    /** {@code shop.tm:10}; for what is not there any more {@code was shop.tm:10}; empty where there is no place. */
    public static String place(Cause cause) {
        Span span = Wording.place(cause);
        return span == null ? "" : place(span, Wording.isGone(cause));
    }

    /** The place of an edit, in the same way. */
    public static String place(Edit edit) {
        return place(edit.span(), edit.isGone());
    }

    private static String place(Span span, boolean gone) {
        return (gone ? WAS : "") + span.file().name() + ":" + span.position().line();
    }

    /** The changes because of which a comparison fails, in its order; those that policies fail on too. */
    public static List<ThreatChange> failing(ChangeGate gate, Comparison comparison) {
        Set<String> failing = new HashSet<>();
        gate.failing(comparison).forEach(change -> failing.add(change.id()));
        gate.violations(comparison)
                .forEach(violation -> violation.threats().forEach(threat -> failing.add(threat.plainId())));
        return comparison.threats().stream()
                .filter(change -> failing.contains(change.id()))
                .toList();
    }

    /** The threats that somebody has to do something about now; those because of which the comparison fails come first. */
    public static List<Threat> waiting(Comparison comparison, Analysis after, List<ThreatChange> failing) {
        Stream<ThreatChange> worse =
                comparison.threats().stream().filter(change -> change.effect().isForTheWorse());
        return Stream.concat(failing.stream(), worse)
                .map(ThreatChange::threat)
                .flatMap(Stream::ofNullable)
                .filter(threat -> threat.disposition() == Disposition.OPEN
                        || threat.disposition().isWaiting())
                .filter(threat -> after.threats().contains(threat))
                .distinct()
                .toList();
    }

    /** The edits of what the model is held against: who loosens that makes everything pass. */
    public static List<Edit> ofPolicies(Comparison comparison) {
        return comparison.isGone()
                ? List.of()
                : comparison.edits().stream().filter(Edit::isOfPolicy).toList();
    }

    /** The edits that no threat is put down to, but those of policies. */
    public static List<Edit> withoutEffect(Comparison comparison) {
        Set<Edit> told = new HashSet<>();
        for (ThreatChange change : comparison.threats()) {
            for (Cause cause : change.causes()) {
                if (cause instanceof Cause.Edited edited) {
                    told.add(edited.edit());
                }
            }
        }
        // With a model that is gone everything in it is.
        List<Edit> others = comparison.isGone() ? new ArrayList<>() : new ArrayList<>(comparison.edits());
        others.removeIf(edit -> edit.isOfPolicy() || told.contains(edit));
        return others;
    }

    /** The libraries that no threat is put down to. */
    public static List<Cause.Upgraded> librariesWithoutEffect(Comparison comparison) {
        return comparison.libraries().stream()
                .filter(library -> comparison.threats().stream()
                        .noneMatch(change -> change.causes().contains(library)))
                .toList();
    }
}
