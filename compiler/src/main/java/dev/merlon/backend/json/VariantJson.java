package dev.merlon.backend.json;

import dev.merlon.backend.Tally;
import dev.merlon.diff.Change;
import dev.merlon.diff.Difference;
import dev.merlon.json.JsonText;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Variant;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Variants of a model: what they are called, and what is different in them. */
final class VariantJson {
    private VariantJson() {}

    static void name(JsonText json, Variant variant) throws IOException {
        json.field("name", variant.name()).field("title", variant.title()).location(variant.span());
    }

    static void difference(JsonText json, Analysis base, Analysis variant) throws IOException {
        Variant named = variant.variant();
        if (named == null) {
            return;
        }
        name(json, named);
        json.array("changes", Difference.between(base, variant), VariantJson::change);
        json.array(
                "assertions",
                variant.assertions(),
                (item, result) ->
                        item.field("name", result.assertion().name()).field("truth", CheckJson.word(result.truth())));
        Tally tally = Tally.of(variant);
        json.object("summary", fields -> CheckJson.summary(fields, tally));
    }

    private static void change(JsonText json, Change change) throws IOException {
        json.field("id", change.id()).field("kind", change.kind().word());
        state(json, "before", change.before());
        state(json, "after", change.after());
    }

    private static void state(JsonText json, String name, @Nullable Threat threat) throws IOException {
        if (threat == null) {
            json.nothing(name);
            return;
        }
        json.object(
                name,
                fields -> fields.field("disposition", threat.disposition().word())
                        .field("severity", threat.severity().least().name())
                        .field("severityAtMost", threat.severity().greatest().name()));
    }
}
