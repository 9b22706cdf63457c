package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.model.Fact;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.AssertionResult;
import dev.merlon.type.Truth;
import java.util.List;
import java.util.stream.Collectors;

/** What the authors of the model want to stay true. */
final class AssertionSection {
    private AssertionSection() {}

    static Section of(Analysis analysis) {
        List<List<String>> rows =
                analysis.assertions().stream().map(AssertionSection::row).toList();
        if (rows.isEmpty()) {
            return Section.empty("assertions", "Assertions", "The model asserts nothing.");
        }
        String text = Markdown.table(List.of("Assertion", "Result", "Why", "Where"), rows);
        return new Section("assertions", "Assertions", text);
    }

    private static List<String> row(AssertionResult result) {
        return List.of(
                Markdown.text(result.assertion().title()),
                verdict(result),
                why(result),
                Markdown.code(result.assertion().span()));
    }

    private static String verdict(AssertionResult result) {
        if (result.vacuous()) {
            return "holds of nothing";
        }
        return switch (result.truth()) {
            case TRUE -> "holds";
            case FALSE -> "**does not hold**";
            case UNKNOWN -> "undecided";
        };
    }

    private static String why(AssertionResult result) {
        if (result.truth() == Truth.UNKNOWN && result.facts() != null) {
            return "not stated: "
                    + result.facts().all().stream()
                            .map(Fact::id)
                            .map(Markdown::code)
                            .collect(Collectors.joining(", "));
        }
        return result.because().stream().map(ThreatSection::step).collect(Collectors.joining("; "));
    }
}
