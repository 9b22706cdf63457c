package dev.merlon.rule;

import java.util.List;
import java.util.Locale;

/** Finds what people would have to sign, and what a tool has drafted: it does not count. */
final class NotReviewed {
    private NotReviewed() {}

    static void find(RuleBook book, List<Notice> notices) {
        Drafts drafts = book.drafts();
        if (drafts.isEmpty()) {
            return;
        }
        for (Decision decision : book.decisions()) {
            if (drafts.at(decision.span()) != null) {
                String verb = decision.verb().name().toLowerCase(Locale.ROOT);
                notices.add(new Notice.NotReviewed(verb + " " + decision.rule(), decision.span()));
            }
        }
        for (Rating rating : book.ratings()) {
            if (drafts.at(rating.span()) != null) {
                notices.add(new Notice.NotReviewed("rate " + rating.rule(), rating.span()));
            }
        }
        for (Tailoring tailoring : book.tailorings()) {
            if (drafts.at(tailoring.span()) != null) {
                notices.add(new Notice.NotReviewed("override " + tailoring.subject(), tailoring.span()));
            }
        }
    }
}
