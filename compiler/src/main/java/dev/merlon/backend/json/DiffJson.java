package dev.merlon.backend.json;

import dev.merlon.backend.DiffResult;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diff.Cause;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.Edit;
import dev.merlon.diff.Effect;
import dev.merlon.diff.Rename;
import dev.merlon.diff.Said;
import dev.merlon.diff.Side;
import dev.merlon.diff.State;
import dev.merlon.diff.Statement;
import dev.merlon.diff.ThreatChange;
import dev.merlon.diff.Wording;
import dev.merlon.json.JsonText;
import dev.merlon.model.Element;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Violation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code merlon diff --format json} prints, by {@code docs/schema/diff-1.schema.json}. */
public final class DiffJson {
    private static final String SCHEMA_VERSION = "1.0";

    private final DiffResult result;
    private final Comparison comparison;

    private DiffJson(DiffResult result, Comparison comparison) {
        this.result = result;
        this.comparison = comparison;
    }

    /** The document; where a state does not compile, it says why and compares nothing. */
    public static String document(DiffResult result) {
        boolean comparable = result.verdict() != DiffResult.Verdict.DOES_NOT_COMPILE;
        return JsonText.of(json -> json.object(root -> root.field("schemaVersion", SCHEMA_VERSION)
                .object("base", fields -> state(fields, result.base()))
                .object("head", fields -> state(fields, result.head()))
                .field("gate", result.gate().toString())
                .field("verdict", result.verdict().word())
                .array(
                        "models",
                        comparable ? result.models() : List.<Comparison>of(),
                        (item, model) -> new DiffJson(result, model).write(item))));
    }

    private static void state(JsonText json, DiffResult.State state) throws IOException {
        json.field("name", state.name()).field("commit", state.commit().isEmpty() ? null : state.commit());
        Collection<Diagnostic> mistakes = state.mistakes();
        json.array("diagnostics", mistakes, CheckJson::diagnostic);
    }

    private void write(JsonText json) throws IOException {
        Side before = comparison.before();
        Side after = comparison.after();
        json.field("name", comparison.model())
                .field("presence", comparison.isNew() ? "new" : comparison.isGone() ? "gone" : "both")
                .object("asOf", days -> days.field("base", day(before)).field("head", day(after)))
                .field(
                        "failing",
                        result.failing(comparison).stream()
                                .map(ThreatChange::id)
                                .toList())
                .array("policies", result.gate().violations(comparison), DiffJson::violation)
                .object("counts", this::counts)
                .array("edits", comparison.edits(), DiffJson::edit)
                .array("threats", comparison.threats(), this::threat)
                .array("groups", comparison.groups(), this::group)
                .array("renames", comparison.renames(), DiffJson::rename)
                .array("libraries", comparison.libraries(), DiffJson::library);
    }

    private static @Nullable String day(@Nullable Side side) {
        return side == null ? null : side.analysis().asOf().toString();
    }

    private void counts(JsonText json) throws IOException {
        Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
        for (Effect effect : Effect.values()) {
            counts.put(effect, 0);
        }
        comparison.threats().forEach(change -> counts.merge(change.effect(), 1, Integer::sum));
        for (Map.Entry<Effect, Integer> entry : counts.entrySet()) {
            json.field(entry.getKey().word(), entry.getValue());
        }
    }

    private static void violation(JsonText json, Violation.Failing violation) throws IOException {
        json.field("name", violation.policy().name())
                .field("condition", violation.fail().span().text().replaceAll("\\s+", " "))
                .field(
                        "threats",
                        violation.threats().stream().map(Threat::plainId).toList())
                .location(violation.demand());
    }

    private static void edit(JsonText json, Edit edit) throws IOException {
        Element before = edit.before();
        Element after = edit.after();
        boolean renamed = before != null && after != null && !before.name().equals(after.name());
        json.field("kind", edit.kind().word())
                .field("noun", edit.noun())
                .field("name", edit.name())
                .field("formerName", renamed && before != null ? before.name() : null)
                .field("text", Wording.of(edit))
                .array("statements", edit.statements(), DiffJson::statement)
                .field(
                        "elements",
                        edit.affected().stream().map(Element::name).distinct().toList())
                .field("side", side(edit.isGone()))
                .location(edit.span());
    }

    private static void statement(JsonText json, Statement statement) throws IOException {
        json.field("about", statement.about());
        said(json, "before", statement.before());
        said(json, "after", statement.after());
    }

    private static void said(JsonText json, String name, @Nullable Said said) throws IOException {
        if (said == null) {
            json.nothing(name);
        } else {
            json.object(name, fields -> fields.field("value", said.value()).location(said.span()));
        }
    }

    private void threat(JsonText json, ThreatChange change) throws IOException {
        Threat threat = change.threat();
        json.field("id", change.id())
                .field("formerId", formerId(change))
                .field("effect", change.effect().word())
                .field("forTheWorse", change.effect().isForTheWorse())
                .field("rule", threat == null ? null : threat.rule().id())
                .field("title", threat == null ? null : threat.rule().title())
                .field(
                        "subjects",
                        threat == null
                                ? List.of()
                                : threat.subjects().stream().map(Element::name).toList());
        state(json, "before", change.before());
        state(json, "after", change.after());
        json.array("causes", change.causes(), this::cause);
    }

    private static @Nullable String formerId(ThreatChange change) {
        Threat old = change.before() == null ? null : change.before().threat();
        return old == null || old.plainId().equals(change.id()) ? null : old.plainId();
    }

    private static void state(JsonText json, String name, @Nullable State state) throws IOException {
        if (state == null) {
            json.nothing(name);
            return;
        }
        json.object(name, fields -> {
            fields.field("disposition", state.disposition().word())
                    .field("verified", state.verified())
                    .field(
                            "severity",
                            state.least() == null ? null : state.least().name())
                    .field("severityAtMost", state.greatest().name());
            decision(fields, state.decision().orElse(null));
        });
    }

    private static void decision(JsonText json, @Nullable Decision decision) throws IOException {
        if (decision == null) {
            json.nothing("decision");
            return;
        }
        LocalDate until = decision.until();
        json.object(
                "decision",
                fields -> fields.field("by", decision.by())
                        .field("reason", decision.reason())
                        .field("until", until == null ? null : until.toString()));
    }

    private void cause(JsonText json, Cause cause) throws IOException {
        json.field("kind", kind(cause)).field("text", Wording.of(cause));
        if (cause instanceof Cause.Edited edited) {
            json.field("edit", comparison.edits().indexOf(edited.edit()));
            Statement statement = edited.statement();
            if (statement == null) {
                json.nothing("statement");
            } else {
                json.field("statement", edited.edit().statements().indexOf(statement));
            }
        } else {
            json.nothing("edit").nothing("statement");
        }
        json.field("library", cause instanceof Cause.Upgraded upgraded ? upgraded.library() : null)
                .field("side", Wording.place(cause) == null ? null : side(Wording.isGone(cause)))
                .location(Wording.place(cause));
    }

    private static String kind(Cause cause) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.type.isInstance(cause))
                .findFirst()
                .orElseThrow()
                .word;
    }

    /** What causes are called. */
    private enum Kind {
        EDIT("edit", Cause.Edited.class),
        LIBRARY("library", Cause.Upgraded.class),
        LAPSE("lapse", Cause.Lapsed.class),
        EVIDENCE("evidence", Cause.Evidence.class),
        RECORD("record", Cause.Recorded.class),
        TOGETHER("together", Cause.Together.class);

        private final String word;
        private final Class<? extends Cause> type;

        Kind(String word, Class<? extends Cause> type) {
            this.word = word;
            this.type = type;
        }
    }

    private static String side(boolean gone) {
        return gone ? "base" : "head";
    }

    private void group(JsonText json, Comparison.Group group) throws IOException {
        json.object("cause", fields -> cause(fields, group.cause()))
                .field("threats", group.threats().stream().map(ThreatChange::id).toList());
    }

    private static void rename(JsonText json, Rename rename) throws IOException {
        json.field("before", rename.before().name())
                .field("after", rename.after().name())
                .field("likeness", Rounded.share(rename.likeness()))
                .field("write", rename.annotation())
                .location(rename.after().span());
    }

    private static void library(JsonText json, Cause.Upgraded library) throws IOException {
        json.field("name", library.library())
                .field("before", library.from().isEmpty() ? null : library.from())
                .field("after", library.to().isEmpty() ? null : library.to())
                .field("text", Wording.of(library));
    }
}
