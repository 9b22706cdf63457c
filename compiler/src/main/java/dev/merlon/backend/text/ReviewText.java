package dev.merlon.backend.text;

import dev.merlon.backend.PendingReview;
import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Unreviewed;
import java.util.List;
import java.util.stream.Collectors;

/** What nobody has reviewed, and what waits for that. */
public final class ReviewText {
    private ReviewText() {}

    /** Everything that waits for a review, of the model and of its variants: what {@code merlon review} prints. */
    public static String of(Analysis analysis, List<PendingReview> reviews, Paint paint) {
        String model = Display.escape(analysis.model().model().name());
        if (reviews.isEmpty()) {
            return model + ": nothing waits for a review.\n";
        }
        StringBuilder out = new StringBuilder();
        reviews.forEach(review -> append(out, paint, review, true));
        return out.append(model)
                .append(": ")
                .append(Tally.number(reviews.size(), "drafted statement"))
                .append(reviews.size() == 1 ? " waits" : " wait")
                .append(" for a review.\n")
                .toString();
    }

    /** Those that would settle something, for {@code merlon check}. */
    static void append(StringBuilder out, Analysis analysis, Paint paint) {
        List<PendingReview> reviews = PendingReview.of(analysis).stream()
                .filter(review -> !review.threats().isEmpty())
                .toList();
        if (reviews.isEmpty()) {
            return;
        }
        String statements = Tally.number(reviews.size(), "drafted statement");
        CheckText.heading(out, paint, "UNREVIEWED", statements + " that threats wait for");
        reviews.forEach(review -> append(out, paint, review, false));
    }

    private static void append(StringBuilder out, Paint paint, PendingReview review, boolean all) {
        Unreviewed statement = review.statement();
        out.append(paint.bold(Display.escape(statement.name())))
                .append("  ")
                .append(paint.faint(Display.escape(statement.head().toString())))
                .append('\n');
        Prose.append(out, "    ", "    ", review.origin());
        List<Threat> threats = review.threats();
        if (!threats.isEmpty()) {
            int shown = all ? threats.size() : Math.min(3, threats.size());
            String ids = threats.stream().limit(shown).map(ReviewText::waiting).collect(Collectors.joining("; "));
            String more = threats.size() > shown ? "; " + (threats.size() - shown) + " more" : "";
            Prose.append(out, "    waits  ", "           ", ids + more);
        } else if (all) {
            String effect = review.effect();
            Prose.append(out, "    ", "    ", effect.isEmpty() ? "it settles nothing" : effect);
        }
        out.append('\n');
    }

    private static String waiting(Threat threat) {
        Disposition trusted = threat.trusted();
        return threat.id() + " (" + threat.disposition().word() + (trusted == null ? "" : ", then " + trusted.word())
                + ")";
    }
}
