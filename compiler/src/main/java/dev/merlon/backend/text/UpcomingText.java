package dev.merlon.backend.text;

import dev.merlon.backend.Upcoming;
import dev.merlon.diagnostic.Display;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Expiry;
import java.util.List;

/** What ends soon, and what to do before. */
final class UpcomingText {
    private static final String REST = "           ";

    private final Analysis analysis;
    private final Paint paint;

    UpcomingText(Analysis analysis, Paint paint) {
        this.analysis = analysis;
        this.paint = paint;
    }

    void append(StringBuilder out) {
        List<Expiry> upcoming = analysis.upcoming();
        if (upcoming.isEmpty()) {
            return;
        }
        CheckText.heading(out, paint, "ENDING SOON", upcoming.size() + " within " + Analysis.NEAR_DAYS + " days");
        upcoming.forEach(expiry -> append(out, expiry));
    }

    private void append(StringBuilder out, Expiry expiry) {
        out.append("  ")
                .append(paint.bold(expiry.until() + " " + Upcoming.days(analysis.asOf(), expiry)))
                .append("  ")
                .append(Display.escape(expiry.name() + (expiry.by().isEmpty() ? "" : ", by " + expiry.by())))
                .append("  ")
                .append(paint.faint(Display.escape(expiry.span().toString())))
                .append('\n');
        Prose.append(out, "    then   ", REST, Upcoming.consequence(expiry));
        Prose.append(out, "    do     ", REST, Upcoming.remedy(expiry));
        out.append('\n');
    }
}
