package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.model.Assumption;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.Evidence;
import dev.merlon.model.EvidenceResult;
import dev.merlon.rule.Basis;
import dev.merlon.rule.Because;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Notice;
import dev.merlon.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The wording of what only evaluation can notice about a model. */
final class NoticeDiagnostics {
    static final DiagnosticCode CONTRADICTION = DiagnosticCode.error(6020);
    static final DiagnosticCode OVERRULED = DiagnosticCode.warning(6021);
    static final DiagnosticCode EXPIRED = DiagnosticCode.warning(6022);
    static final DiagnosticCode STALE = DiagnosticCode.warning(6023);
    static final DiagnosticCode RECOUNT = DiagnosticCode.warning(6024);
    static final DiagnosticCode UNUSED_RATING = DiagnosticCode.warning(6025);

    static final DiagnosticCode LAPSED_ASSUMPTION = DiagnosticCode.warning(7023);

    static final DiagnosticCode FAILING = DiagnosticCode.warning(7030);
    static final DiagnosticCode STALE_EVIDENCE = DiagnosticCode.warning(7031);
    static final DiagnosticCode NO_RESULT = DiagnosticCode.warning(7032);

    static final DiagnosticCode NO_EVIDENCE_NAMED = DiagnosticCode.warning(7036);
    static final DiagnosticCode NOT_REVIEWED = DiagnosticCode.warning(7092);
    static final DiagnosticCode BASIS_CHANGED = DiagnosticCode.warning(7170);
    static final DiagnosticCode IDLE_DRIVER = DiagnosticCode.warning(7198);

    private static final int MOST_FACTS = 5;
    private static final int MOST_THREATS = 3;

    private NoticeDiagnostics() {}

    static Diagnostic of(Notice notice) {
        if (notice instanceof Notice.Contradiction contradiction) {
            return contradiction(contradiction);
        }
        if (notice instanceof Notice.Overruled overruled) {
            return overruled(overruled);
        }
        if (notice instanceof Notice.Expired expired) {
            return expired(expired.decision());
        }
        if (notice instanceof Notice.LapsedAssumption lapsed) {
            return lapsed(lapsed);
        }
        if (notice instanceof Notice.Unproven unproven) {
            return unproven(unproven);
        }
        if (notice instanceof Notice.Stale stale) {
            return stale(stale.decision());
        }
        if (notice instanceof Notice.Recount recount) {
            return recount(recount.decision(), recount.now());
        }
        if (notice instanceof Notice.BasisChanged changed) {
            return basisChanged(changed);
        }
        if (notice instanceof Notice.NotReviewed found) {
            return notReviewed(found);
        }
        if (notice instanceof Notice.IdleDriver idle) {
            return idleDriver(idle);
        }
        return unusedRating((Notice.UnusedRating) notice);
    }

    private static Diagnostic contradiction(Notice.Contradiction found) {
        boolean absent = found.statement().status() == ControlStatement.Status.ABSENT;
        String named = found.statement().name();
        String says = named != null ? named : (absent ? "without " : "with ") + found.control();
        String facts = absent ? "it is there" : "it is not there";
        Diagnostic diagnostic = Diagnostic.of(
                CONTRADICTION,
                found.span(),
                "`" + says + "` on `" + found.element() + "` contradicts its attributes, from which follows that "
                        + facts);
        for (Because fact : found.facts().stream().limit(MOST_FACTS).toList()) {
            diagnostic = diagnostic.withNote(fact.text());
        }
        return diagnostic
                .withNote("whether an element has `" + found.control() + "` follows from facts")
                .withHelp("take out `" + says + "`, or state the attributes otherwise");
    }

    private static Diagnostic overruled(Notice.Overruled found) {
        Element boundary = found.boundary();
        Diagnostic plain = Diagnostic.of(
                OVERRULED,
                found.span(),
                "`" + found.element() + "` is inside of a boundary with `" + found.control()
                        + "`, and its own attributes say that it has not");
        return plain.withLabel(
                        found.statement().span(), boundary == null ? "said here" : "said of `" + boundary + "` here")
                .withHelp("say `without " + found.control() + "` of `" + found.element() + "`, or mend its attributes");
    }

    private static Diagnostic expired(Decision decision) {
        return Diagnostic.of(
                        EXPIRED, decision.span(), "this decision stood until " + decision.until() + ", which is over")
                .withNote("what it was about counts as open again")
                .withHelp("review it: set another `until`, or take it out");
    }

    private static Diagnostic lapsed(Notice.LapsedAssumption found) {
        Assumption assumption = found.assumption();
        Diagnostic diagnostic = Diagnostic.of(
                LAPSED_ASSUMPTION,
                found.span(),
                "the assumption `" + assumption.name() + "` held until " + assumption.until() + ", which is over");
        for (Decision decision : found.decisions()) {
            diagnostic = diagnostic.withLabel(decision.span(), "this decision does not count any more");
        }
        for (Span control : found.controls()) {
            diagnostic = diagnostic.withLabel(control, "this control does not count any more");
        }
        return diagnostic.withHelp("let " + assumption.by()
                + " look whether it still holds: if so, set another `until`; if not, mend what relies on it");
    }

    private static Diagnostic unproven(Notice.Unproven found) {
        EvidenceResult result = found.result();
        String what = "the evidence of `" + found.control() + "` ";
        if (result.status() == EvidenceResult.Status.FAILING) {
            return Diagnostic.of(FAILING, found.span(), what + "fails: " + result.detail())
                    .withNote("the control counts as if it were not there")
                    .withHelp("mend what the evidence checks, and run it again");
        }
        if (result.status() == EvidenceResult.Status.STALE) {
            return Diagnostic.of(
                            STALE_EVIDENCE,
                            found.span(),
                            what + "is older than " + result.evidence().maxAge() + " days: " + result.detail())
                    .withNote("the control is a claim again")
                    .withHelp("run it again, and give the new results with `--evidence`");
        }
        Diagnostic plain = Diagnostic.of(NO_RESULT, found.span(), what + "proves nothing: " + result.detail())
                .withNote("the control is a claim");
        return result.evidence().kind() == Evidence.Kind.FILE
                ? plain.withHelp("put the file there, or name another one of the project")
                : plain.withHelp("let the build run it, and give the folder of its results with `--evidence`");
    }

    /** @param model the name of the model */
    static Diagnostic noEvidenceNamed(Span model) {
        return Diagnostic.of(
                        NO_EVIDENCE_NAMED,
                        model,
                        "no control of this model names evidence, so the results are of no use")
                .withHelp(
                        "write `control NAME : KIND on ELEMENT { evidence junit \"com.example.SomeIT\" max-age 30d }`");
    }

    private static Diagnostic stale(Decision decision) {
        String verb = decision.verb().name().toLowerCase(Locale.ROOT);
        return Diagnostic.of(
                        STALE,
                        decision.span(),
                        "there is nothing to " + verb + " here: `" + decision.rule() + "` yields no open threat")
                .withHelp("take the decision out, or name another rule or element");
    }

    private static Diagnostic recount(Decision decision, int now) {
        String more =
                now > decision.covers() ? "while there are more, the decision does not stand" : "there are fewer now";
        return Diagnostic.of(
                        RECOUNT,
                        decision.span(),
                        "this decision covers " + decision.covers() + " threats, and there are " + now)
                .withNote(more)
                .withHelp("review them, then say `covers " + now + "`");
    }

    private static Diagnostic basisChanged(Notice.BasisChanged found) {
        Decision decision = found.decision();
        String verb = decision.verb().name().toLowerCase(Locale.ROOT);
        Diagnostic diagnostic = Diagnostic.of(
                BASIS_CHANGED,
                decision.span(),
                "this `" + verb + "` needs a review: what it rests on is not what it was");
        Basis now = found.now();
        if (now != null) {
            diagnostic = note(diagnostic, "now it rests on: ", now.facts());
        }
        int shown = Math.min(MOST_THREATS, found.threats().size());
        for (int i = 0; i < shown; i++) {
            Basis.Change change = found.reviews().get(i).change();
            String about = found.threats().size() == 1
                    ? ""
                    : "of `" + found.threats().get(i).id() + "` ";
            if (change != null) {
                diagnostic = note(diagnostic, about + "no longer holds: ", change.gone());
                diagnostic = note(diagnostic, about + "new is: ", change.come());
            }
        }
        if (shown < found.threats().size()) {
            diagnostic = diagnostic.withNote("and so of " + (found.threats().size() - shown) + " more");
        }
        String ids = found.threats().size() > MOST_THREATS
                ? "--reviewed all"
                : found.threats().stream()
                        .map(threat -> "--reviewed '" + threat.id() + "'")
                        .collect(Collectors.joining(" "));
        return diagnostic
                .withNote("it still stands; a policy can `require basis for decision`")
                .withHelp(
                        now == null
                                ? "look whether the reason still holds; if so, `merlon lock " + ids
                                        + "` pins what it rests on now, and if not, mend the threat"
                                : "look whether the reason still holds; if so, write `basis = \"" + now.digest()
                                        + "\"`, and if not, mend the threat");
    }

    private static Diagnostic note(Diagnostic diagnostic, String begin, List<String> facts) {
        if (facts.isEmpty()) {
            return diagnostic;
        }
        int more = facts.size() - MOST_FACTS;
        String list =
                facts.stream().limit(MOST_FACTS).map(fact -> "`" + fact + "`").collect(Collectors.joining(", "));
        return diagnostic.withNote(begin + list + (more > 0 ? " and " + more + " more" : ""));
    }

    private static Diagnostic unusedRating(Notice.UnusedRating found) {
        return Diagnostic.of(
                        UNUSED_RATING,
                        found.span(),
                        "there is nothing to rate here: `" + found.rating().rule() + "` yields no threat")
                .withHelp("take it out, or name another rule or element");
    }

    private static Diagnostic idleDriver(Notice.IdleDriver found) {
        return Diagnostic.of(
                        IDLE_DRIVER,
                        found.span(),
                        "`" + found.driver().rule() + "` yields no threat here, so it does not drive `"
                                + found.scenario().name() + "`")
                .withNote("a threat that controls answer would count, one that does not apply does not")
                .withHelp("name another rule or element, or take it out");
    }

    private static Diagnostic notReviewed(Notice.NotReviewed found) {
        return Diagnostic.of(NOT_REVIEWED, found.span(), "nobody has reviewed this, so it makes nothing better")
                .withNote("what a tool drafts may raise risk, and lowers none before somebody has looked at it")
                .withHelp("review it, and add `@reviewed(\"who\", date)`: `merlon review` does that");
    }
}
