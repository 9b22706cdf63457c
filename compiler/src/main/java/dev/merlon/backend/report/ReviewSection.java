package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.backend.PendingReview;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Threat;
import java.util.List;
import java.util.stream.Collectors;

/** What a tool drafted and nobody has reviewed. */
final class ReviewSection {
    private ReviewSection() {}

    static Section of(List<PendingReview> reviews) {
        List<List<String>> rows = reviews.stream().map(ReviewSection::row).toList();
        return new Section(
                "drafts-to-review",
                "Drafts to review",
                "Drafts raise risk and lower none before somebody has reviewed them.\n\n"
                        + Markdown.table(List.of("Statement", "Origin", "Threats that wait", "Where"), rows));
    }

    /** Whether there is anything to say. */
    static boolean isNeeded(Analysis analysis) {
        return !analysis.book().drafts().isEmpty();
    }

    private static List<String> row(PendingReview review) {
        return List.of(
                Markdown.code(review.statement().name()),
                Markdown.text(review.origin()),
                review.threats().isEmpty()
                        ? Markdown.text(review.effect())
                        : review.threats().stream()
                                .map(Threat::id)
                                .map(Markdown::code)
                                .collect(Collectors.joining(", ")),
                Markdown.code(review.statement().head()));
    }
}
