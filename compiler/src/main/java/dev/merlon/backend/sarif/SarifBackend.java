package dev.merlon.backend.sarif;

import dev.merlon.backend.CheckBackend;
import dev.merlon.backend.CheckResult;
import dev.merlon.backend.DiffResult;
import dev.merlon.json.JsonText;
import dev.merlon.rule.Analysis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a log with a run for each program.
 *
 * @param version the version of this program, as it stands in the log
 */
public record SarifBackend(String version) implements CheckBackend {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public String textOf(List<CheckResult> results) {
        return text(runs(results));
    }

    /** The same in UTF-8. */
    public byte[] bytesOf(List<CheckResult> results) {
        List<Run> runs = runs(results);
        return JsonText.bytes(json -> write(json, runs));
    }

    private List<Run> runs(List<CheckResult> results) {
        return results.stream().map(result -> Run.of(version, result)).toList();
    }

    /** The text about all programs of the later state, and models of the earlier one, with what is new and what is gone. */
    public String textOf(DiffResult compared) {
        if (compared.verdict() == DiffResult.Verdict.DOES_NOT_COMPILE) {
            return textOf(compared.head().results());
        }
        Map<String, CheckResult> before = new LinkedHashMap<>();
        compared.base().results().forEach(result -> before.put(result.program(), result));
        List<Run> runs = new ArrayList<>();
        for (CheckResult now : compared.head().results()) {
            CheckResult was = before.remove(now.program());
            Analysis analysis = now.analysis();
            runs.add(Run.since(
                    was != null
                            ? Run.results(was)
                            : analysis == null || !compared.isSinceRecord()
                                    ? List.of()
                                    : Run.results(analysis.baseline()),
                    version,
                    now));
        }
        for (CheckResult gone : before.values()) {
            runs.add(Run.since(
                    Run.results(gone), version, new CheckResult(gone.program(), null, List.of(), gone.gate())));
        }
        return text(runs);
    }

    private static String text(List<Run> runs) {
        return JsonText.of(json -> write(json, runs));
    }

    private static void write(JsonText json, List<Run> runs) throws IOException {
        json.object(log -> log.field("$schema", SCHEMA)
                .field("version", "2.1.0")
                .array("runs", runs, (item, run) -> run.write(item)));
    }
}
