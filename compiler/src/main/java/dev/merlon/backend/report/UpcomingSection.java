package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.backend.Upcoming;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Expiry;
import java.util.List;

/** What ends soon, and what to do before. */
final class UpcomingSection {
    private UpcomingSection() {}

    static Section of(Analysis analysis) {
        List<List<String>> rows = analysis.upcoming().stream()
                .map(expiry -> row(analysis, expiry))
                .toList();
        if (rows.isEmpty()) {
            return Section.empty("ending-soon", "Ending soon", "Nothing ends within " + Analysis.NEAR_DAYS + " days.");
        }
        String text = Markdown.table(List.of("Until", "What", "By", "Then", "Before"), rows);
        return new Section("ending-soon", "Ending soon", text);
    }

    private static List<String> row(Analysis analysis, Expiry expiry) {
        return List.of(
                expiry.until() + " " + Upcoming.days(analysis.asOf(), expiry),
                Markdown.code(expiry.name()),
                Markdown.text(expiry.by()),
                Markdown.text(Upcoming.consequence(expiry)),
                Markdown.inline(Upcoming.remedy(expiry)));
    }
}
