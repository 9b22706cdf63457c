package dev.merlon.compile;

import dev.merlon.json.JsonReader;
import dev.merlon.rule.Baseline;
import dev.merlon.rule.Variant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A variant in the JSON of an earlier check: what was different in it. */
final class BaseVariant {
    private final List<Changed> changes = new ArrayList<>();
    private String name = "";

    private BaseVariant() {}

    static BaseVariant read(JsonReader json) throws IOException {
        BaseVariant variant = new BaseVariant();
        json.object(variant::field);
        return variant;
    }

    String name() {
        return name;
    }

    /** What became of all threats in the variant, given those of the model. */
    Baseline on(Map<String, Baseline.Then> model) {
        Map<String, Baseline.Then> threats = new HashMap<>(model);
        String mark = Variant.mark(name);
        for (Changed change : changes) {
            String id =
                    change.id.endsWith(mark) ? change.id.substring(0, change.id.length() - mark.length()) : change.id;
            Baseline.Then after = BaseThreat.then(change.disposition, change.severity);
            if (after == null) {
                threats.remove(id);
            } else {
                threats.put(id, after);
            }
        }
        return Baseline.of(threats);
    }

    private void field(String field, JsonReader json) throws IOException {
        switch (field) {
            case "name" -> {
                String text = json.text();
                name = text == null ? "" : text;
            }
            case "changes" ->
                json.array(item -> {
                    Changed change = new Changed();
                    item.object(change::field);
                    changes.add(change);
                });
            default -> json.skip();
        }
    }

    /** What became of a threat in the variant. */
    private static final class Changed {
        private String id = "";
        private @Nullable String disposition;
        private @Nullable String severity;

        private void field(String field, JsonReader json) throws IOException {
            switch (field) {
                case "id" -> {
                    String text = json.text();
                    id = text == null ? "" : text;
                }
                case "after" -> json.object(this::after);
                default -> json.skip();
            }
        }

        private void after(String field, JsonReader json) throws IOException {
            switch (field) {
                case "disposition" -> disposition = json.text();
                case "severityAtMost" -> severity = json.text();
                default -> json.skip();
            }
        }
    }
}
