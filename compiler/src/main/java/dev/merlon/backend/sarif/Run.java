package dev.merlon.backend.sarif;

import dev.merlon.backend.CheckResult;
import dev.merlon.backend.Tally;
import dev.merlon.backend.Violations;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.json.JsonText;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.AssertionResult;
import dev.merlon.rule.Baseline;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Violation;
import dev.merlon.type.Truth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a check came to for one program. */
final class Run {
    /** What threats are shown, the most pressing first; the rest is answered, and readers take everything for a problem. */
    private static final List<Disposition> SHOWN = List.of(
            Disposition.OPEN,
            Disposition.QUESTION,
            Disposition.UNREVIEWED,
            Disposition.ACCEPTED,
            Disposition.DEFERRED,
            Disposition.TRANSFERRED,
            Disposition.DISMISSED);

    private final String version;
    private final CheckResult checked;
    private final @Nullable Analysis analysis;
    private final List<Standing> results;

    private Run(String version, CheckResult checked, List<Standing> results) {
        this.version = version;
        this.checked = checked;
        this.analysis = checked.analysis();
        this.results = List.copyOf(results);
    }

    static Run of(String version, CheckResult checked) {
        return new Run(
                version,
                checked,
                results(checked).stream()
                        .map(result -> new Standing(result, ""))
                        .toList());
    }

    /** @param before what there was to see in an earlier state */
    static Run since(List<Result> before, String version, CheckResult checked) {
        return new Run(version, checked, Baselined.of(before, results(checked)));
    }

    /** All that somebody should look at, in the order in which it is told. */
    static List<Result> results(CheckResult checked) {
        List<Result> results = new ArrayList<>();
        for (Diagnostic diagnostic : checked.diagnostics()) {
            results.add(new MistakeResult(diagnostic, null));
        }
        Analysis analysis = checked.analysis();
        if (analysis != null) {
            collect(analysis, results);
        }
        return results;
    }

    /** What was to be seen by a record of an earlier state. */
    static List<Result> results(Baseline record) {
        List<Result> results = new ArrayList<>();
        new TreeMap<>(record.threats()).forEach((id, then) -> {
            if (SHOWN.contains(then.disposition())) {
                results.add(new RecordedResult(id, then));
            }
        });
        return results;
    }

    private static void collect(Analysis of, List<Result> results) {
        for (Violation violation : of.violations()) {
            results.add(new MistakeResult(
                    Violations.of(violation), of.exemption(violation.policy()).orElse(null)));
        }
        for (AssertionResult assertion : of.assertions()) {
            if (assertion.truth() != Truth.TRUE) {
                results.add(new AssertionFailure(of, assertion));
            }
        }
        for (Disposition disposition : SHOWN) {
            for (Threat threat : of.threats(disposition)) {
                results.add(new ThreatResult(of, threat));
            }
        }
    }

    void write(JsonText json) throws IOException {
        List<Result> all = results.stream().map(Standing::result).toList();
        Taxonomies taxonomies = Taxonomies.of(analysis, all);
        Descriptors descriptors = Descriptors.of(analysis, all, taxonomies);
        json.object(
                "tool",
                tool -> tool.object("driver", driver -> {
                    driver.field("name", "Merlon")
                            .field("version", version)
                            .array("rules", descriptors.all(), Descriptor::write);
                    taxonomies.writeSupported(driver);
                }));
        json.object("automationDetails", details -> details.field("id", "merlon/" + checked.program() + "/"));
        json.array("invocations", List.of(checked), Run::invocation);
        json.object(
                "originalUriBaseIds",
                bases -> bases.object(
                        Location.BASE,
                        base -> base.object(
                                "description",
                                text -> text.field("text", "The folder in which the check was started."))));
        json.field("columnKind", "utf16CodeUnits").field("newlineSequences", List.of("\r\n", "\n", "\r"));
        taxonomies.write(json);
        json.array("results", results, (item, standing) -> standing.write(item, descriptors));
        if (analysis != null) {
            String asOf = analysis.asOf().toString();
            json.object("properties", properties -> properties.field("asOf", asOf));
        }
    }

    private static void invocation(JsonText json, CheckResult checked) throws IOException {
        json.field("executionSuccessful", !checked.hasErrors());
        if (checked.hasErrors()) {
            long errors =
                    checked.diagnostics().stream().filter(Diagnostic::isError).count();
            json.array(
                    "toolExecutionNotifications",
                    List.of("It does not compile, so that no threat was looked for: " + Tally.number(errors, "error")
                            + "."),
                    (item, text) ->
                            item.field("level", "error").object("message", message -> message.field("text", text)));
        }
    }
}
