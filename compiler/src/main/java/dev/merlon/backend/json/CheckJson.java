package dev.merlon.backend.json;

import dev.merlon.backend.PendingReview;
import dev.merlon.backend.Proof;
import dev.merlon.backend.Reasons;
import dev.merlon.backend.StatementHint;
import dev.merlon.backend.Tally;
import dev.merlon.compliance.FrameworkView;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.exposure.ScenarioOutline;
import dev.merlon.json.JsonText;
import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.model.Facts;
import dev.merlon.model.RefutedFlow;
import dev.merlon.model.Sequence;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.AssertionResult;
import dev.merlon.rule.Because;
import dev.merlon.rule.Expiry;
import dev.merlon.rule.Policy;
import dev.merlon.rule.Question;
import dev.merlon.rule.Reckoning;
import dev.merlon.rule.Scenario;
import dev.merlon.rule.Tailoring;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Unreviewed;
import dev.merlon.rule.Variant;
import dev.merlon.type.Truth;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code merlon check --format json} prints, by {@code docs/schema/check-1.schema.json}. */
public final class CheckJson {
    private static final String SCHEMA_VERSION = "1.4";

    private final @Nullable Analysis analysis;
    private final List<Analysis> variants;

    private CheckJson(@Nullable Analysis analysis, List<Analysis> variants) {
        this.analysis = analysis;
        this.variants = List.copyOf(variants);
    }

    /**
     * The document; without an analysis it says no more than the diagnostics.
     *
     * @param variants the variants of the model, of which is said what is different
     */
    public static String document(List<Diagnostic> diagnostics, @Nullable Analysis analysis, List<Analysis> variants) {
        return JsonText.of(json -> json.object(root -> new CheckJson(analysis, variants).write(root, diagnostics)));
    }

    /** The same in UTF-8. */
    public static byte[] bytes(List<Diagnostic> diagnostics, @Nullable Analysis analysis, List<Analysis> variants) {
        return JsonText.bytes(json -> json.object(root -> new CheckJson(analysis, variants).write(root, diagnostics)));
    }

    private void write(JsonText json, List<Diagnostic> diagnostics) throws IOException {
        json.field("schemaVersion", SCHEMA_VERSION);
        if (analysis == null) {
            json.nothing("model");
        } else {
            Element model = analysis.model().model();
            json.object("model", fields -> {
                fields.field("name", model.name())
                        .field("title", model.title())
                        .field("asOf", analysis.asOf().toString())
                        .location(model.span());
                Variant variant = analysis.variant();
                if (variant == null) {
                    fields.nothing("variant");
                } else {
                    fields.object("variant", inner -> VariantJson.name(inner, variant));
                }
            });
        }
        json.array("diagnostics", diagnostics, CheckJson::diagnostic);
        json.array("threats", analysis == null ? List.of() : analysis.threats(), this::threat);
        json.array("references", analysis == null ? List.of() : References.of(analysis), References::write);
        json.array("compliance", analysis == null ? List.of() : FrameworkView.of(analysis), this::framework);
        json.array("notes", analysis == null ? List.of() : ElementNotes.of(analysis.model()), ElementNotes::write);
        json.array("questions", analysis == null ? List.of() : analysis.questions(), CheckJson::question);
        json.array("assertions", analysis == null ? List.of() : analysis.assertions(), CheckJson::assertion);
        json.array("controls", analysis == null ? List.of() : analysis.controls(), Controls::write);
        json.array("assumptions", analysis == null ? List.of() : analysis.assumptions(), Assumptions::write);
        json.array("policies", analysis == null ? List.of() : analysis.book().policies(), this::policy);
        json.array("upcoming", analysis == null ? List.of() : analysis.upcoming(), CheckJson::expiry);
        json.array("unreviewed", analysis == null ? List.of() : PendingReview.of(analysis), CheckJson::review);
        json.array("overrides", analysis == null ? List.of() : analysis.tailorings(), CheckJson::override);
        json.array("refutedFlows", analysis == null ? List.of() : analysis.refutedFlows(), CheckJson::refuted);
        json.array("sequences", analysis == null ? List.of() : analysis.sequences(), CheckJson::sequence);
        json.array("scenarios", analysis == null ? List.of() : analysis.scenarios(), this::scenario);
        if (analysis == null) {
            json.nothing("paths");
        } else {
            json.object("paths", fields -> PathsJson.writeSome(fields, analysis));
        }
        json.array("uses", analysis == null ? List.of() : analysis.used(), CheckJson::used);
        json.array("variants", variants, this::variant);
        if (analysis == null) {
            json.nothing("summary");
        } else {
            Tally tally = Tally.of(analysis);
            json.object("summary", fields -> summary(fields, tally));
        }
    }

    private void framework(JsonText json, FrameworkView view) throws IOException {
        if (analysis != null) {
            ComplianceJson.write(json, analysis, view);
        }
    }

    static void diagnostic(JsonText json, Diagnostic diagnostic) throws IOException {
        json.field("code", diagnostic.code().text())
                .field("severity", diagnostic.code().severity().word())
                .field("message", diagnostic.message())
                .location(diagnostic.span())
                .array(
                        "labels",
                        diagnostic.labels(),
                        (item, label) -> item.field("text", label.text()).location(label.span()))
                .field("notes", diagnostic.notes())
                .field("helps", diagnostic.helps())
                .array(
                        "fixes",
                        diagnostic.fixes(),
                        (item, fix) ->
                                item.field("replacement", fix.replacement()).location(fix.span()));
    }

    private void threat(JsonText json, Threat threat) throws IOException {
        if (analysis == null) {
            return;
        }
        json.field("id", threat.id())
                .field("formerIds", threat.formerIds(analysis.model()))
                .field("rule", threat.rule().id())
                .field("title", threat.rule().title())
                .field("subjects", threat.subjects().stream().map(Element::name).toList())
                .field("disposition", threat.disposition().word())
                .field("verified", analysis.isVerified(threat))
                .field("severity", threat.severity().least().name())
                .field("severityAtMost", threat.severity().greatest().name())
                .location(threat.subjects().get(0).span());
        Reckoning reckoning = Reasons.of(analysis).reckoning(threat).orElse(null);
        if (reckoning == null) {
            json.nothing("reckoning");
        } else {
            json.object("reckoning", fields -> reckoning(fields, reckoning));
        }
        json.field("message", analysis.message(threat))
                .field("fix", analysis.fix(threat))
                .field("reason", Reasons.of(analysis).reason(threat))
                .array("because", Reasons.of(analysis).because(threat), CheckJson::because)
                .field("probes", Proof.probes(analysis, threat))
                .field("missing", missing(threat.facts()))
                .field(
                        "classes",
                        threat.rule().classes().stream().map(Object::toString).toList())
                .field("refs", threat.rule().references())
                .field("coveredBy", threat.coveredBy())
                .field(
                        "trusted",
                        threat.trusted() == null ? null : threat.trusted().word());
        String alone = analysis.alone(threat);
        json.field("alone", alone.isEmpty() ? null : alone);
        if (analysis.hasBase()) {
            json.field("new", analysis.isNew(threat));
        } else {
            json.nothing("new");
        }
        Decisions.write(json, analysis, threat);
        Decisions.writeEnded(json, analysis.ended(threat).orElse(null));
    }

    private static void reckoning(JsonText json, Reckoning reckoning) throws IOException {
        json.field("severity", reckoning.severity().least().name())
                .field("severityAtMost", reckoning.severity().greatest().name())
                .field("likelihood", reckoning.likelihood())
                .field("base", reckoning.base())
                .array(
                        "modifiers",
                        reckoning.modifiers(),
                        (item, modifier) -> item.field("name", modifier.what())
                                .field("change", modifier.change())
                                .array("because", modifier.because(), CheckJson::because))
                .field("impact", reckoning.impact())
                .array("impactBecause", reckoning.impactBecause(), CheckJson::because);
    }

    private static void because(JsonText json, Because because) throws IOException {
        json.field("text", because.text()).location(because.span()).field("depth", because.depth());
    }

    private static List<String> missing(@Nullable Facts facts) {
        return facts == null ? List.of() : facts.all().stream().map(Fact::id).toList();
    }

    private static void question(JsonText json, Question question) throws IOException {
        Fact fact = question.fact();
        StatementHint hint = StatementHint.of(fact);
        json.field("id", fact.id())
                .field("element", fact.element().name())
                .field("about", fact.aspect().name().toLowerCase(Locale.ROOT))
                .field("name", fact.name())
                .field("text", question.text())
                .object("write", write -> write.field("element", hint.element()).field("statement", hint.statement()))
                .field("severity", question.worst().least().name())
                .field("severityAtMost", question.worst().greatest().name())
                .location(fact.element().span())
                .field("threats", question.waiting().stream().map(Threat::id).toList());
    }

    private static void assertion(JsonText json, AssertionResult result) throws IOException {
        json.field("name", result.assertion().name())
                .field("title", result.assertion().title())
                .field("truth", word(result.truth()))
                .field("vacuous", result.vacuous())
                .location(result.assertion().span())
                .array("because", result.because(), CheckJson::because)
                .field("missing", missing(result.facts()));
    }

    private void policy(JsonText json, Policy policy) throws IOException {
        if (analysis != null) {
            PolicyJson.write(json, analysis, policy);
        }
    }

    private static void expiry(JsonText json, Expiry expiry) throws IOException {
        json.field("what", expiry.what().name().toLowerCase(Locale.ROOT))
                .field("name", expiry.name())
                .field("by", expiry.by())
                .field("until", expiry.until().toString())
                .field("threats", expiry.threats())
                .field("controls", expiry.controls())
                .location(expiry.span());
    }

    private static void review(JsonText json, PendingReview review) throws IOException {
        Unreviewed statement = review.statement();
        json.field("name", statement.name())
                .field("drafter", statement.drafter())
                .field(
                        "drafted",
                        statement.drafted() == null ? null : statement.drafted().toString())
                .field("source", statement.source())
                .field("threats", review.threats().stream().map(Threat::id).toList())
                .location(statement.head());
    }

    private static void override(JsonText json, Tailoring tailoring) throws IOException {
        json.field("of", tailoring.subject())
                .field("enabled", tailoring.enabled())
                .field(
                        "severity",
                        tailoring.severity() == null
                                ? null
                                : tailoring.severity().name())
                .array(
                        "params",
                        tailoring.settings(),
                        (item, setting) -> item.field(
                                        "name", setting.parameter().name())
                                .field("value", setting.value().toString()))
                .field("reason", tailoring.reason())
                .field("by", tailoring.by())
                .field("policy", tailoring.ruling() == null ? null : tailoring.policy())
                .array(
                        "links",
                        tailoring.links(),
                        (item, link) -> item.field("name", link.name()).field("target", link.target()))
                .location(tailoring.span());
    }

    private static void refuted(JsonText json, RefutedFlow flow) throws IOException {
        json.field("from", flow.source().name())
                .field("to", flow.end().name())
                .field("reason", flow.reason())
                .location(flow.span());
    }

    private static void sequence(JsonText json, Sequence sequence) throws IOException {
        json.field("name", sequence.name())
                .field("title", sequence.title())
                .field("steps", sequence.steps().stream().map(Element::name).toList())
                .location(sequence.span());
    }

    private void scenario(JsonText json, Scenario scenario) throws IOException {
        if (analysis != null) {
            Scenarios.write(json, analysis, ScenarioOutline.of(analysis, scenario));
        }
    }

    private void variant(JsonText json, Analysis variant) throws IOException {
        if (analysis != null) {
            VariantJson.difference(json, analysis, variant);
        }
    }

    static String word(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT);
    }

    private static void used(JsonText json, Analysis used) throws IOException {
        Element model = used.model().model();
        Tally tally = Tally.of(used);
        json.field("name", model.name()).field("title", model.title()).location(model.span());
        json.object("summary", fields -> summary(fields, tally));
    }

    static void summary(JsonText json, Tally tally) throws IOException {
        json.object("open", open -> {
            for (var entry : tally.open().entrySet()) {
                open.field(entry.getKey().name(), entry.getValue());
            }
        });
        json.object("pairs", pairs -> {
            for (Map.Entry<dev.merlon.rule.Disposition, Integer> entry :
                    tally.pairs().entrySet()) {
                pairs.field(entry.getKey().word(), entry.getValue());
            }
        });
        json.field("verified", tally.verified())
                .field("questions", tally.questions())
                .object(
                        "assertions",
                        assertions -> assertions
                                .field("all", tally.assertions())
                                .field("failed", tally.failed())
                                .field("undecided", tally.undecided()));
    }
}
