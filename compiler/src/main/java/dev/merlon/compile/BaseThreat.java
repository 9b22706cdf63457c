package dev.merlon.compile;

import dev.merlon.json.JsonReader;
import dev.merlon.rule.Baseline;
import dev.merlon.rule.Disposition;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A threat of the JSON of an earlier check. */
final class BaseThreat {
    private final Map<String, Baseline.Then> threats;
    private @Nullable String id;
    private @Nullable String disposition;
    private @Nullable String severity;

    /** @param threats where it is put */
    BaseThreat(Map<String, Baseline.Then> threats) {
        this.threats = threats;
    }

    void read(JsonReader json) throws IOException {
        json.object(this::field);
        Baseline.Then then = then(disposition, severity);
        if (id != null && then != null) {
            threats.put(id, then);
        }
    }

    /** What the words of the JSON say; null where they say nothing. */
    static Baseline.@Nullable Then then(@Nullable String disposition, @Nullable String severity) {
        for (Disposition each : Disposition.values()) {
            if (severity != null && each.word().equals(disposition)) {
                return new Baseline.Then(each, severity);
            }
        }
        return null;
    }

    private void field(String name, JsonReader json) throws IOException {
        switch (name) {
            case "id" -> id = json.text();
            case "disposition" -> disposition = json.text();
            case "severityAtMost" -> severity = json.text();
            default -> json.skip();
        }
    }
}
