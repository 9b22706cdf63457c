package dev.merlon.backend.text;

import dev.merlon.backend.ComplianceWords;
import dev.merlon.backend.Consequences;
import dev.merlon.backend.LedgerRow;
import dev.merlon.backend.Place;
import dev.merlon.backend.Proof;
import dev.merlon.backend.ReckoningWords;
import dev.merlon.backend.Remedy;
import dev.merlon.diagnostic.Display;
import dev.merlon.logic.Taxonomy;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Because;
import dev.merlon.rule.Decision;
import dev.merlon.rule.DecisionReview;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Rating;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Tailoring;
import dev.merlon.rule.Threat;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code merlon explain} prints about a threat, or about a rule that yields none. */
public final class ExplainText {
    private static final int MOST_PAIRS = 10;

    private final Analysis analysis;
    private final Paint paint;

    public ExplainText(Analysis analysis, Paint paint) {
        this.analysis = analysis;
        this.paint = paint;
    }

    /** Why a threat is what it is, and what would change it. */
    public String threat(Threat threat) {
        StringBuilder out = new StringBuilder();
        Element first = threat.subjects().get(0);
        out.append(paint.severity(threat.severity().greatest(), Display.escape(threat.id())))
                .append('\n')
                .append(analysis.verdict(threat))
                .append(", ")
                .append(threat.severity())
                .append("  ")
                .append(paint.faint(Display.escape(first.span().toString())))
                .append("\n\n");
        if (analysis.variant() != null) {
            out.append("In the model itself: ")
                    .append(analysis.inModel(threat)
                            .map(before -> threat.variant().isEmpty()
                                    ? "the same"
                                    : before.disposition().word() + ", " + before.severity())
                            .orElse("no such threat"))
                    .append(".\n\n");
        }
        boolean certain =
                threat.disposition() == Disposition.OPEN || threat.disposition().isDecided();
        Prose.append(out, "", "", (certain ? "" : "It would be: ") + analysis.message(threat));
        section(
                out,
                "Why",
                analysis.because(threat).stream().map(ExplainText::step).toList());
        analysis.reckoning(threat)
                .ifPresent(reckoning -> section(
                        out,
                        "How bad",
                        ReckoningWords.of(reckoning).stream()
                                .map(ExplainText::step)
                                .toList()));
        section(out, "How an attacker gets there", Consequences.ways(analysis, threat));
        section(out, "Losses it drives", Consequences.losses(analysis, threat));
        standing(out, threat);
        section(out, "What would change it", Remedy.of(analysis, threat));
        section(out, "What would prove it", Proof.of(analysis, threat));
        String fix = analysis.fix(threat);
        if (!fix.isEmpty() && (certain || threat.disposition() == Disposition.QUESTION)) {
            out.append('\n')
                    .append(paint.bold(certain ? "Fix" : "Fix, if it applies"))
                    .append('\n');
            Prose.append(out, "  ", "  ", fix);
        }
        section(out, "Clauses", ComplianceWords.clauses(analysis, threat));
        rule(out, threat.rule());
        return out.toString();
    }

    private static String step(Because because) {
        return "  ".repeat(because.depth()) + BecauseText.of(because);
    }

    private void standing(StringBuilder out, Threat threat) {
        Decision decision = threat.decision();
        if (decision != null) {
            String until = decision.until() == null ? "" : ", until " + decision.until();
            section(
                    out,
                    "Decided",
                    List.of(
                            threat.disposition().word() + " by " + decision.by() + until + " (" + decision.span() + ")",
                            decision.reason() + relied(decision),
                            basis(threat, decision)));
        }
        analysis.ended(threat)
                .ifPresent(end -> section(
                        out,
                        "Decided before",
                        List.of(end.text() + " (" + end.decision().span() + ")", end.remedy())));
        Rating rating = threat.rating();
        if (rating != null) {
            section(
                    out,
                    "Rated",
                    List.of(rating.severity() + " by " + rating.by() + " (" + rating.span() + ")", rating.reason()));
        }
        Tailoring tailoring = analysis.tailoring(threat.rule(), threat.subjects());
        if (tailoring != null) {
            section(
                    out,
                    "Overridden",
                    List.of(
                            "`" + tailoring.changes() + "` (" + tailoring.span() + ")"
                                    + (tailoring.ruling() == null
                                            ? ""
                                            : ", by the policy `" + tailoring.policy() + "`"),
                            tailoring.reason()));
        }
        if (threat.coveredBy() != null) {
            section(out, "Covered by", List.of(threat.coveredBy()));
        }
    }

    /** What the decision is about is told under Why; here that it is the same, and the digest that a model may state. */
    private String basis(Threat threat, Decision decision) {
        String digest = analysis.basis(decision).digest();
        DecisionReview.Status status =
                analysis.review(threat).map(DecisionReview::status).orElse(DecisionReview.Status.NOT_PINNED);
        return switch (status) {
            case NOT_PINNED -> "Its basis is not pinned; `merlon lock` does that. It is " + digest;
            case SAME -> "It rests on what it did when somebody last looked at it: " + digest;
            case CHANGED -> "It needs a review, because it rests on something else than it did: " + digest;
        };
    }

    private static String relied(Decision decision) {
        return decision.assumptions().stream()
                .map(assumption ->
                        " It relies on `" + assumption.name() + "`, which holds until " + assumption.until() + ".")
                .collect(Collectors.joining());
    }

    private void section(StringBuilder out, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append('\n').append(paint.bold(title)).append('\n');
        for (String line : lines) {
            int indent = line.length() - line.stripLeading().length();
            Prose.append(out, "  " + " ".repeat(indent) + "- ", "    " + " ".repeat(indent), line.strip());
        }
    }

    private void rule(StringBuilder out, Rule rule) {
        out.append('\n').append(paint.bold("Rule")).append('\n');
        Prose.append(out, "  ", "  ", rule.title() + " (" + Place.text(rule.span()) + ")");
        if (!rule.documentation().isBlank()) {
            Prose.append(out, "  ", "  ", rule.documentation());
        }
        section(
                out,
                "References",
                rule.references().stream()
                        .map(analysis::reference)
                        .map(ExplainText::reference)
                        .toList());
    }

    private static String reference(Taxonomy.Reference reference) {
        String title = reference.taxonomy().isEmpty() ? "" : ", " + reference.taxonomy();
        return reference.text() + title + (reference.link().isEmpty() ? "" : ": " + reference.link());
    }

    /** What became of a rule on an element. */
    public String whyNot(Rule rule, Element element) {
        List<LedgerRow> rows = LedgerRow.of(
                analysis,
                new LedgerRow.Filter(each -> each == rule, subjects -> subjects.contains(element), any -> true));
        StringBuilder out = new StringBuilder();
        if (rows.isEmpty()) {
            String kinds = element.kinds().stream().map(Object::toString).collect(Collectors.joining(", "));
            String ranges = rule.variables().stream()
                    .map(variable -> variable.kinds().isEmpty()
                            ? variable.name() + " over a set"
                            : variable.name() + " : "
                                    + variable.kinds().stream()
                                            .map(Object::toString)
                                            .collect(Collectors.joining(" or ")))
                    .collect(Collectors.joining(", "));
            Prose.append(
                    out,
                    "",
                    "",
                    "`" + rule.id() + "` was not considered on `" + element.name() + "` : " + kinds
                            + (isOfOthers(rule, element)
                                    ? ", because the model `"
                                            + analysis.model().modelOf(element).name() + "` does not use its library."
                                    : ", because it looks at " + ranges + "."));
        }
        for (LedgerRow row : rows.subList(0, Math.min(rows.size(), MOST_PAIRS))) {
            out.append(paint.bold(Display.escape(row.id())))
                    .append("\n  ")
                    .append(row.disposition().word())
                    .append(row.severity() == null ? "" : ", " + row.severity())
                    .append('\n');
            Prose.append(out, "  - ", "    ", row.reason());
        }
        if (rows.size() > MOST_PAIRS) {
            out.append(rows.size() - MOST_PAIRS)
                    .append(" more: merlon ledger --rule ")
                    .append(rule.id())
                    .append(" --element ")
                    .append(Display.escape(element.name()))
                    .append('\n');
        }
        rule(out, rule);
        return out.toString();
    }

    /** Whether a rule is not considered on an element because the model that declares it does not want it. */
    private boolean isOfOthers(Rule rule, Element element) {
        return analysis.model().isComposed()
                && rule.origin() == Rule.Origin.LIBRARY
                && !analysis.model()
                        .usesLibrary(
                                analysis.model().modelOf(element),
                                rule.id().substring(0, rule.id().lastIndexOf('.')));
    }
}
