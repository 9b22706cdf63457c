package dev.merlon.backend.sarif;

import dev.merlon.json.JsonText;
import dev.merlon.rule.Baseline;
import java.io.IOException;
import java.util.List;

/** A threat of which no more is known than that it was there. */
record RecordedResult(String id, Baseline.Then then) implements Result {
    @Override
    public Descriptor descriptor() {
        String rule = rule();
        return new Descriptor(
                rule,
                MessageText.tame(rule),
                MessageText.tame(rule),
                "Known from an earlier check only.",
                "Known from an earlier check only.",
                "",
                "note",
                "",
                List.of("threat-model"),
                List.of());
    }

    private String rule() {
        int at = id.indexOf(" @ ");
        return at < 0 ? id : id.substring(0, at);
    }

    @Override
    public String key() {
        return ThreatResult.key(id);
    }

    @Override
    public List<String> formerKeys() {
        return List.of();
    }

    @Override
    public List<String> look() {
        return List.of(then.disposition().word(), then.severity());
    }

    @Override
    public void write(JsonText json, Descriptors descriptors) throws IOException {
        json.field("ruleId", rule())
                .field("ruleIndex", descriptors.index(rule()))
                .field("kind", "fail")
                .field("level", "note");
        new MessageText().paragraph("It is not there any more.").write(json);
        json.object(
                "partialFingerprints",
                prints -> prints.field("threatId/v1", id).field("primaryLocationLineHash", LineHash.of(id)));
        json.object(
                "properties",
                properties -> properties
                        .field("disposition", then.disposition().word())
                        .field("severityAtMost", then.severity()));
    }
}
