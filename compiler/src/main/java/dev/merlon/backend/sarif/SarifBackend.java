package dev.merlon.backend.sarif;

import dev.merlon.backend.CheckBackend;
import dev.merlon.backend.CheckResult;
import dev.merlon.json.JsonText;
import java.util.List;

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
        return JsonText.of(json -> json.object(log -> log.field("$schema", SCHEMA)
                .field("version", "2.1.0")
                .array("runs", results, (run, result) -> new Run(version, result).write(run))));
    }
}
