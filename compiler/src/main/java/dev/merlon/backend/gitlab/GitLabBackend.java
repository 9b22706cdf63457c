package dev.merlon.backend.gitlab;

import dev.merlon.backend.CheckBackend;
import dev.merlon.backend.CheckResult;
import dev.merlon.backend.Fingerprint;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.json.JsonText;
import dev.merlon.rule.Analysis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes an entry for each mistake, open threat and question, and for what else fails the check. */
public record GitLabBackend() implements CheckBackend {
    @Override
    public String textOf(List<CheckResult> results) {
        List<Finding> findings = new ArrayList<>();
        for (CheckResult result : results) {
            for (Diagnostic diagnostic : result.diagnostics()) {
                findings.add(Finding.of(diagnostic));
            }
            Analysis analysis = result.analysis();
            if (analysis != null) {
                findings.addAll(Finding.of(analysis, result.gate()));
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        return JsonText.of(json -> json.items(findings, (item, finding) -> write(item, finding, seen)));
    }

    private static void write(JsonText json, Finding finding, Map<String, Integer> seen) throws IOException {
        int number = seen.merge(finding.identity(), 1, Integer::sum);
        json.field("description", finding.description())
                .field("check_name", finding.name())
                .field("fingerprint", Fingerprint.of(finding.identity() + (number == 1 ? "" : " " + number)))
                .field("severity", finding.severity())
                .object(
                        "location",
                        place -> place.field("path", finding.span().file().name())
                                .object(
                                        "lines",
                                        lines -> lines.field(
                                                "begin",
                                                finding.span().position().line())));
    }
}
