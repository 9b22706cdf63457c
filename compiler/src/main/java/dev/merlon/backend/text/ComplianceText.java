package dev.merlon.backend.text;

import dev.merlon.backend.ComplianceWords;
import dev.merlon.backend.Tally;
import dev.merlon.compliance.ClauseView;
import dev.merlon.compliance.FrameworkView;
import dev.merlon.compliance.Status;
import dev.merlon.diagnostic.Display;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Scenario;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Variant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What {@code merlon compliance} prints: what must be looked after first. */
public final class ComplianceText {
    private static final int MOST_NAMED = 4;
    private static final int MOST_THREATS = 8;

    private final Analysis analysis;
    private final Paint paint;
    private final StringBuilder out = new StringBuilder();

    private ComplianceText(Analysis analysis, Paint paint) {
        this.analysis = analysis;
        this.paint = paint;
    }

    public static String of(Analysis analysis, List<FrameworkView> views, Paint paint) {
        ComplianceText text = new ComplianceText(analysis, paint);
        for (FrameworkView view : views) {
            text.out.append(text.out.isEmpty() ? "" : "\n");
            text.framework(view);
        }
        return text.out.toString();
    }

    /** What {@code merlon explain} prints of a clause. */
    public static String clause(Analysis analysis, FrameworkView framework, ClauseView view, Paint paint) {
        ComplianceText text = new ComplianceText(analysis, paint);
        text.explain(framework, view);
        return text.out.toString();
    }

    private void framework(FrameworkView view) {
        int all = view.counts().values().stream().mapToInt(Integer::intValue).sum();
        out.append(paint.bold(Display.escape(view.taxonomy().title())))
                .append(": ")
                .append(Display.escape(Variant.name(analysis)))
                .append(" as of ")
                .append(analysis.asOf())
                .append('\n');
        Prose.append(out, "", "", ComplianceWords.caution(analysis, view));
        Prose.append(out, "", "", Tally.number(all, "clause") + ", " + ComplianceWords.counts(view) + ".");
        for (Status status : view.counts().keySet()) {
            List<ClauseView> clauses = view.clauses().stream()
                    .filter(clause -> clause.status() == status && !clause.isHeading())
                    .toList();
            out.append('\n');
            CheckText.heading(
                    out,
                    paint,
                    ComplianceWords.of(status).toUpperCase(Locale.ROOT),
                    view.counts().get(status) + ". " + ComplianceWords.meaning(status));
            if (isListed(status)) {
                list(clauses.stream().filter(each -> each.outside().isEmpty()).toList());
                clauses.stream().filter(each -> !each.outside().isEmpty()).forEach(this::clause);
            } else {
                clauses.forEach(this::clause);
            }
        }
    }

    /** Whether of a clause of a status nothing is told but that it is there. */
    private static boolean isListed(Status status) {
        return status == Status.NOT_ASSESSED
                || status == Status.NOT_APPLICABLE
                || status == Status.NOTHING_APPLIES
                || status == Status.UPCOMING;
    }

    private void list(List<ClauseView> clauses) {
        clauses.stream()
                .map(ComplianceWords::reason)
                .distinct()
                .forEach(reason -> Prose.append(
                        out,
                        "  ",
                        "    ",
                        (reason.isEmpty() ? "" : reason + " ")
                                + clauses.stream()
                                        .filter(each ->
                                                ComplianceWords.reason(each).equals(reason))
                                        .map(each -> each.clause().reference())
                                        .collect(Collectors.joining(", "))));
    }

    private void clause(ClauseView view) {
        Prose.append(
                out, "  ", "    ", view.clause().reference() + (view.title().isEmpty() ? "" : "  " + view.title()));
        details(view, MOST_NAMED, MOST_THREATS);
    }

    private void details(ClauseView view, int most, int mostThreats) {
        threats("open", ComplianceWords.own(view, ClauseView::open), mostThreats);
        threats("question", ComplianceWords.own(view, ClauseView::waiting), mostThreats);
        threats("decided", ComplianceWords.own(view, ClauseView::decided), mostThreats);
        for (String line : ComplianceWords.supports(ComplianceWords.own(view, ClauseView::supports), most)) {
            line("control", line);
        }
        if (view.status() == Status.NO_CONTROL) {
            line("one of", ComplianceWords.controls(view));
        }
        line("answered", ComplianceWords.answered(view));
        line("outside", ComplianceWords.outside(view));
        for (Scenario scenario : view.scenarios()) {
            line("scenario", "`" + scenario.name() + "` " + scenario.title());
        }
    }

    private void threats(String label, List<Threat> threats, int most) {
        for (Threat threat : threats.subList(0, Math.min(threats.size(), most))) {
            String end = threat.disposition().isDecided() ? ", " + ComplianceWords.decision(threat) : "";
            line(label, threat.id() + " (" + threat.severity() + end + ")");
        }
        if (threats.size() > most) {
            line(label, (threats.size() - most) + " more");
        }
    }

    private void line(String label, String text) {
        if (!text.isEmpty()) {
            Prose.append(out, "    " + label + " ".repeat(Math.max(1, 10 - label.length())), "              ", text);
        }
    }

    private void explain(FrameworkView framework, ClauseView view) {
        out.append(paint.bold(Display.escape(view.clause().reference())));
        if (!view.title().isEmpty()) {
            out.append("  ").append(Display.escape(view.title()));
        }
        out.append('\n')
                .append(paint.faint(Display.escape(
                        view.clause().taxonomy().title() + ", " + view.clause().span())))
                .append("\n\n");
        if (!view.clause().documentation().isBlank()) {
            Prose.append(out, "", "", view.clause().documentation());
            out.append('\n');
        }
        String reason = ComplianceWords.reason(view);
        Prose.append(
                out,
                "",
                "",
                ComplianceWords.of(view.status()) + ": " + ComplianceWords.meaning(view.status())
                        + (reason.isEmpty() ? "" : " " + reason));
        Prose.append(out, "", "", ComplianceWords.caution(analysis, framework));
        out.append('\n').append(paint.bold("In the model")).append('\n');
        int before = out.length();
        explained(view);
        if (out.length() == before) {
            out.append("  nothing\n");
        }
        out.append('\n').append(paint.bold("What is mapped to it")).append('\n');
        before = out.length();
        line("controls", ComplianceWords.controls(view));
        view.rules().forEach(rule -> line("rule", rule.id() + "  " + rule.title()));
        if (out.length() == before) {
            out.append("  nothing in the libraries of this model\n");
        }
        if (!view.below().isEmpty()) {
            out.append('\n').append(paint.bold("Below it")).append('\n');
            view.below()
                    .forEach(each -> Prose.append(
                            out,
                            "  ",
                            "    ",
                            each.clause().reference() + "  " + each.title() + ": "
                                    + ComplianceWords.of(each.status())));
        }
    }

    private void explained(ClauseView view) {
        threats("open", view.open(), Integer.MAX_VALUE);
        threats("question", view.waiting(), Integer.MAX_VALUE);
        threats("decided", view.decided(), Integer.MAX_VALUE);
        for (String line : ComplianceWords.supports(view.supports(), Integer.MAX_VALUE)) {
            line("control", line);
        }
        line("answered", ComplianceWords.answered(view));
        threats("outside", view.outside(), Integer.MAX_VALUE);
        view.scenarios().forEach(scenario -> line("scenario", "`" + scenario.name() + "` " + scenario.title()));
    }
}
