package dev.merlon.backend.text;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPrinter;
import dev.merlon.diagnostic.Display;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import java.util.List;

/** What {@code merlon check} prints of a model: findings, questions, assertions, warnings, and a summary. */
public final class CheckText {
    private final Analysis analysis;
    private final List<Diagnostic> warnings;
    private final Paint paint;

    /** @param warnings what is remarkable about the text of the model and its decisions */
    public CheckText(Analysis analysis, List<Diagnostic> warnings, Paint paint) {
        this.analysis = analysis;
        this.warnings = List.copyOf(warnings);
        this.paint = paint;
    }

    /**
     * Everything.
     *
     * @param questions how many questions are shown at most
     * @param paths the paths as the user gave them, for commands to go on with
     * @param failOn the severity from which open threats fail the check, or {@code none}
     */
    public String full(int questions, String paths, String failOn) {
        StringBuilder out = new StringBuilder();
        new FindingsText(analysis, paint, paths).append(out);
        new QuestionsText(analysis, paint).append(out, questions);
        ReviewText.append(out, analysis, paint);
        new AssertionsText(analysis, paint).append(out);
        new PolicyText(analysis, paint).append(out);
        new UpcomingText(analysis, paint).append(out);
        if (!warnings.isEmpty()) {
            heading(out, paint, "WARNINGS", Integer.toString(warnings.size()));
            out.append(new DiagnosticPrinter(paint.colour()).print(warnings));
        }
        return out.append(new SummaryText(analysis, warnings.size(), paint).text(paths, failOn, questions))
                .toString();
    }

    /** How it stands, and what to do next. */
    public String summary(String paths, String failOn) {
        return new SummaryText(analysis, warnings.size(), paint).text(paths, failOn, Integer.MAX_VALUE);
    }

    /** The name of the model and how it stands, in a line. */
    public String line() {
        return new SummaryText(analysis, warnings.size(), paint).line();
    }

    static void heading(StringBuilder out, Paint paint, String title, String remark) {
        out.append(paint.bold(title))
                .append(remark.isEmpty() ? "" : "  " + remark)
                .append("\n\n");
    }

    /** {@code pay "Send payment order"}, as it stands in the model. */
    static String element(Paint paint, Element element) {
        String title = element.title().equals(element.name()) ? "" : " \"" + Display.escape(element.title()) + "\"";
        return paint.bold(Display.escape(element.name())) + title;
    }
}
