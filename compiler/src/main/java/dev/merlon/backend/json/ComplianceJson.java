package dev.merlon.backend.json;

import dev.merlon.backend.ComplianceWords;
import dev.merlon.compliance.ClauseView;
import dev.merlon.compliance.FrameworkView;
import dev.merlon.compliance.Support;
import dev.merlon.json.JsonText;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Decision;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Scenario;
import dev.merlon.rule.Threat;
import dev.merlon.type.Kind;
import java.io.IOException;
import java.util.List;

/** What {@code merlon compliance --format json} prints, by {@code docs/schema/compliance-1.schema.json}. */
public final class ComplianceJson {
    private ComplianceJson() {}

    public static String document(Analysis analysis, List<FrameworkView> views) {
        return JsonText.of(json -> json.object(root -> root.field("schemaVersion", "1.0")
                .field("model", analysis.model().model().name())
                .field(
                        "variant",
                        analysis.variant() == null ? null : analysis.variant().name())
                .field("asOf", analysis.asOf().toString())
                .array("frameworks", views, (item, view) -> write(item, analysis, view))));
    }

    static void write(JsonText json, Analysis analysis, FrameworkView view) throws IOException {
        json.field("name", view.taxonomy().name())
                .field("title", view.taxonomy().title())
                .field("isRequirement", view.taxonomy().isFramework())
                .field("relation", ComplianceWords.verb(view.taxonomy()))
                .object("summary", summary -> {
                    for (var entry : view.counts().entrySet()) {
                        summary.field(entry.getKey().word(), entry.getValue());
                    }
                })
                .array("clauses", view.clauses(), (item, clause) -> clause(item, analysis, clause));
    }

    private static void clause(JsonText json, Analysis analysis, ClauseView view) throws IOException {
        String link = analysis.reference(view.clause().reference()).link();
        String reason = ComplianceWords.reason(view);
        json.field("id", view.clause().reference())
                .field(
                        "title",
                        view.clause().title().isEmpty() ? null : view.clause().title())
                .field("link", link.isEmpty() ? null : link)
                .field("depth", view.depth())
                .field("isHeading", view.isHeading())
                .field("status", view.status().word())
                .field("note", reason.isEmpty() ? null : reason)
                .array("controls", view.supports(), ComplianceJson::support)
                .field("open", ids(view.open()))
                .field("questions", ids(view.waiting()))
                .array("decided", view.decided(), ComplianceJson::decided)
                .field("answered", ids(view.answered()))
                .field("verified", view.verified())
                .field("outside", ids(view.outside()))
                .field(
                        "scenarios",
                        view.scenarios().stream().map(Scenario::name).toList())
                .field(
                        "mappedControls",
                        view.controls().stream().map(Kind::name).toList())
                .field("mappedRules", view.rules().stream().map(Rule::id).toList());
    }

    private static List<String> ids(List<Threat> threats) {
        return threats.stream().map(Threat::id).toList();
    }

    private static void support(JsonText json, Support support) throws IOException {
        json.field("control", support.control().name())
                .field("on", support.on().name())
                .field("worth", support.worth().word())
                .field(
                        "name",
                        support.statement() == null ? null : support.statement().name())
                .location(
                        support.statement() == null
                                ? support.on().span()
                                : support.statement().span());
    }

    private static void decided(JsonText json, Threat threat) throws IOException {
        Decision decision = threat.decision();
        json.field("id", threat.id())
                .field("disposition", threat.disposition().word())
                .field("by", decision == null || decision.by().isEmpty() ? null : decision.by())
                .field(
                        "until",
                        decision == null || decision.until() == null
                                ? null
                                : decision.until().toString());
    }
}
