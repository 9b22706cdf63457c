package dev.merlon.backend;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.logic.Standing;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Authorship;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Policy;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Violation;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The wording of what policies do not let pass. It is no mistake in the text, but it is told like one. */
public final class Violations {
    static final DiagnosticCode FAILS = DiagnosticCode.error(7043);
    static final DiagnosticCode BAD_DECISION = DiagnosticCode.error(7044);
    static final DiagnosticCode BAD_CONTROL = DiagnosticCode.error(7045);

    private static final int MOST_NAMED = 5;

    private Violations() {}

    /** Those that fail the check, besides those about threats: where threats are told, each of these is. */
    public static List<Diagnostic> besideThreats(Analysis analysis) {
        return analysis.violations().stream()
                .filter(violation -> !(violation instanceof Violation.Failing))
                .filter(violation -> analysis.exemption(violation.policy()).isEmpty())
                .map(Violations::of)
                .toList();
    }

    /** What is wrong, why, and what to do. */
    public static Diagnostic of(Violation violation) {
        Diagnostic diagnostic = violation instanceof Violation.Failing failing
                ? failing(failing)
                : violation instanceof Violation.BadDecision decision
                        ? decision(decision)
                        : control((Violation.BadControl) violation);
        return diagnostic.withLabel(violation.demand(), "`" + violation.policy().name() + "` demands this");
    }

    private static Diagnostic failing(Violation.Failing failing) {
        String word = failing.fail().disposition().word();
        int count = failing.threats().size();
        String what = Tally.number(count, "threat") + (count == 1 ? " is `" : " are `") + word;
        Threat worst = failing.threats().get(0);
        Diagnostic plain =
                Diagnostic.of(FAILS, failing.span(), what + "`, on which the policy fails: " + some(failing.threats()));
        return newness(plain, failing)
                .withHelp(
                        failing.fail().disposition() == dev.merlon.rule.Disposition.QUESTION
                                ? "state the facts they ask for; `merlon check --questions all` lists them"
                                : "`merlon explain '" + worst.id() + "'` says what would change the first");
    }

    private static Diagnostic newness(Diagnostic plain, Violation.Failing failing) {
        if (!failing.fail().asksForNew()) {
            return plain;
        }
        return plain.withNote(
                failing.compared()
                        ? "new is what the base does not have, or has less bad"
                        : "without `--base` every threat counts as new");
    }

    private static Diagnostic decision(Violation.BadDecision bad) {
        Decision decision = bad.decision();
        Policy.Requirement requirement = bad.requirement();
        String verb = decision.verb().name().toLowerCase(Locale.ROOT);
        String fact = requirement.fact();
        String demanded = code(requirement);
        String message = fact == null
                ? "this `" + verb + "` is not as the policy requires: " + demanded
                : "this `" + verb + "` has no `" + fact + "`, which the policy requires";
        if ("basis".equals(fact)) {
            return basis(bad, verb);
        }
        Authorship.Authors authors = bad.authors();
        Diagnostic plain = Diagnostic.of(BAD_DECISION, bad.span(), message).withNote("it has " + facts(decision));
        return (authors == null ? plain : written(plain, decision, authors))
                .withNote("it is about " + some(bad.threats()))
                .withHelp(
                        authors != null
                                ? "let somebody commit the decision who does not sign it"
                                : fact == null
                                        ? "change the decision so that " + demanded + " holds, or mend the threat"
                                        : "add `" + fact + "` to the decision");
    }

    private static Diagnostic written(Diagnostic plain, Decision decision, Authorship.Authors authors) {
        Diagnostic diagnostic = authors.mails().isEmpty()
                ? plain
                : plain.withNote("git says that it was written by " + String.join(", ", authors.mails()));
        if (!authors.unknown().isEmpty()) {
            diagnostic = diagnostic.withNote("who wrote it is not known: " + authors.unknown());
        }
        return decision.mail().isEmpty()
                ? diagnostic.withNote("`by` is no mail address, so that it cannot be compared with who wrote it")
                : diagnostic;
    }

    private static Diagnostic basis(Violation.BadDecision bad, String verb) {
        String message = bad.changed()
                ? "this `" + verb + "` needs a review, which the policy requires: what it rests on is not what it was"
                : "what this `" + verb + "` rests on is not pinned, which the policy requires";
        String id = bad.threats().size() == 1 ? "'" + bad.threats().get(0).id() + "'" : "all";
        return Diagnostic.of(BAD_DECISION, bad.span(), message)
                .withNote("it is about " + some(bad.threats()))
                .withHelp(
                        !bad.changed()
                                ? "run `merlon lock`, and keep the file that it writes with the model"
                                : bad.decision().basis() == null
                                        ? "look whether the reason still holds; if so, `merlon lock --reviewed " + id
                                                + "`, and if not, mend the threat"
                                        : "look whether the reason still holds; if so, state the new `basis`, and if not,"
                                                + " mend the threat");
    }

    private static String facts(Decision decision) {
        String stands = decision.until() == null
                ? "no `until`: it stands for good"
                : decision.decided() == null
                        ? "`until` " + decision.until() + ", counted from today because it has no `decided`"
                        : "`until` " + decision.until() + ", "
                                + ChronoUnit.DAYS.between(decision.decided(), decision.until())
                                + " days after `decided` "
                                + decision.decided();
        return "`by` " + decision.by() + " and " + stands;
    }

    private static Diagnostic control(Violation.BadControl bad) {
        String name = bad.statement().name();
        String what = name == null
                ? "`" + bad.statement().control().name() + "` on `"
                        + bad.element().name() + "`"
                : "the control `" + name + "` on `" + bad.element().name() + "`";
        String fact = bad.requirement().fact();
        boolean evidence = "evidence".equals(fact);
        String message = evidence
                ? what + " is not verified, which the policy requires: it is " + worth(bad.standing())
                : fact == null
                        ? what + " is not as the policy requires: " + code(bad.requirement())
                        : what + " has no `" + fact + "`, which the policy requires";
        Diagnostic plain = Diagnostic.of(BAD_CONTROL, bad.span(), message);
        if (bad.missing() != null) {
            plain = plain.withNote(
                    "whether the policy is about it is not known, because `" + bad.missing() + "` is not stated");
        }
        return plain.withHelp(evidence ? remedy(bad.standing()) : "state it in a `control` with a name");
    }

    private static String worth(Standing standing) {
        return switch (standing) {
            case CLAIM -> "a claim without evidence";
            case NOT_CHECKED -> "a claim whose evidence was not checked";
            case MISSING -> "a claim whose evidence has no result";
            case STALE -> "a claim whose evidence is too old";
            case FAILING -> "refuted by its evidence";
            case LAPSED -> "relying on an assumption that is over";
            case VERIFIED -> "verified";
        };
    }

    private static String remedy(Standing standing) {
        return switch (standing) {
            case CLAIM ->
                "name what proves it: `control NAME : KIND on ELEMENT { evidence junit \"com.example.SomeIT\" }`";
            case NOT_CHECKED, MISSING -> "let the build run it, and give the folder of its results with `--evidence`";
            case STALE, VERIFIED -> "run it again, and give the new results with `--evidence`";
            case FAILING -> "mend what the evidence checks, and run it again";
            case LAPSED -> "look whether the assumption still holds, and set another `until` for it";
        };
    }

    private static String code(Policy.Requirement requirement) {
        Policy.Condition condition = requirement.condition();
        return condition == null
                ? ""
                : "`" + condition.term().span().text().strip().replaceAll("\\s+", " ") + "`";
    }

    private static String some(List<Threat> threats) {
        int more = threats.size() - MOST_NAMED;
        return threats.stream()
                        .limit(MOST_NAMED)
                        .map(threat -> "`" + threat.id() + "`")
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
