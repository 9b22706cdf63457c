package dev.merlon.backend;

import dev.merlon.logic.ControlDefinition;
import dev.merlon.logic.Frame;
import dev.merlon.model.Assumption;
import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.rule.Rule.Requirement;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Unreviewed;
import dev.merlon.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What would change the disposition of a threat, in sentences of CommonMark. */
public final class Remedy {
    private Remedy() {}

    /** Ways out, each enough by itself; what to state where facts are missing. */
    public static List<String> of(Analysis analysis, Threat threat) {
        return switch (threat.disposition()) {
            case OPEN -> open(analysis, threat);
            case QUESTION -> question(analysis, threat);
            case UNREVIEWED -> reviews(analysis, threat);
            case ACCEPTED, DEFERRED, TRANSFERRED, DISMISSED -> List.of(decided(threat.decision()));
            case MITIGATED, COVERED_EITHER_WAY, COVERED_BY_REFINEMENT, NOT_APPLICABLE, OUT_OF_SCOPE -> List.of();
        };
    }

    private static List<String> open(Analysis analysis, Threat threat) {
        List<String> ways = new ArrayList<>(reviews(analysis, threat));
        Frame frame = Subjects.frame(analysis, threat.rule(), threat.subjects());
        for (Answer answer : threat.rule().answers()) {
            if (answer instanceof Answer.Unless unless) {
                ways.add("that `" + code(unless.condition().span()) + "`");
            } else if (answer instanceof Answer.Controls controls) {
                ways.add(controls.requirements().stream()
                        .map(requirement -> requirement(analysis, requirement, frame))
                        .collect(Collectors.joining(", and ")));
            }
        }
        analysis.refuted(threat)
                .forEach(control -> ways.add(
                        "that the evidence of `" + control + "` passes: mend what it checks, and run it again"));
        ways.addAll(renewals(analysis, threat));
        ways.add("a decision: `accept " + threat.rule().id() + " on " + threat.subjectText()
                + "` with `reason`, `by` and `until`"
                + (threat.variant().isEmpty() ? "" : ", written in the variant `" + threat.variant() + "`"));
        return ways;
    }

    /** The reviews that together would settle it, in one way out; none where no draft would. */
    private static List<String> reviews(Analysis analysis, Threat threat) {
        Disposition trusted = threat.trusted();
        List<Unreviewed> waiting = analysis.waitsFor(threat);
        if (trusted == null || waiting.isEmpty()) {
            return List.of();
        }
        String what = waiting.stream()
                .map(statement -> "`" + statement.name() + "` (" + statement.head() + ")")
                .collect(Collectors.joining(" and "));
        return List.of("a review of " + what + ": if that is right, it is " + trusted.word());
    }

    private static String requirement(Analysis analysis, Requirement requirement, Frame frame) {
        Value on = requirement.on().evaluate(frame);
        String places = on instanceof Element element
                ? "`" + element.name() + "`"
                : on instanceof ValueSet set
                        ? set.members().stream()
                                .map(member -> "`" + member + "`")
                                .collect(Collectors.joining(", "))
                        : "`" + requirement.on().span().text() + "`";
        ControlDefinition definition = analysis.world().vocabulary().definition(requirement.control());
        ControlDefinition.Condition condition = definition.holdsWhen();
        String how = condition == null
                ? ": write `with " + requirement.control().name() + "`"
                : ", which it has when `" + code(condition.term().span()) + "`";
        return "`" + requirement.control().name() + "` on " + places + how;
    }

    private static List<String> renewals(Analysis analysis, Threat threat) {
        return analysis.lapsedAssumptions(threat).stream()
                .map(assumption -> "another `until` for the assumption `" + assumption.name() + "`, if it still holds")
                .toList();
    }

    private static List<String> question(Analysis analysis, Threat threat) {
        if (threat.facts() == null) {
            return List.of();
        }
        List<String> ways = new ArrayList<>();
        for (Fact fact : threat.facts().all()) {
            StatementHint hint = StatementHint.of(fact);
            ways.add("state `" + hint.statement() + "` in `" + hint.element() + "`");
        }
        ways.addAll(renewals(analysis, threat));
        return ways;
    }

    private static String decided(@Nullable Decision decision) {
        LocalDate last = decision == null
                ? null
                : Stream.concat(
                                Stream.ofNullable(decision.until()),
                                decision.assumptions().stream().map(Assumption::until))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return last == null ? "without the decision it is open" : "it is open again after " + last;
    }

    /** What is written there, in one line. */
    private static String code(Span span) {
        return span.text().strip().replaceAll("\\s+", " ");
    }
}
