package dev.merlon.backend.otm;

import dev.merlon.backend.ElementFacts;
import dev.merlon.backend.ShownAt;
import dev.merlon.json.JsonText;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Reckoning;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Threat;
import dev.merlon.type.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The threats of a model, each under its own id, and the kinds of controls that answer them or would. */
final class Threats {
    private static final String CWE = "CWE-";

    private final Analysis analysis;
    private final List<Threat> all;
    private final Map<Element, List<Threat>> byPlace = new LinkedHashMap<>();
    private final Map<String, Kind> controls = new TreeMap<>();

    Threats(Analysis analysis) {
        this.analysis = analysis;
        this.all = analysis.threats().stream()
                .filter(threat -> !threat.disposition().isCovered())
                .toList();
        ShownAt shownAt = new ShownAt(analysis.model());
        for (Threat threat : all) {
            shownAt.apply(threat.subjects().get(0))
                    .forEach(place -> byPlace.computeIfAbsent(place, key -> new ArrayList<>())
                            .add(threat));
            controls(threat.rule()).forEach(kind -> controls.put(kind.qualifiedName(), kind));
        }
    }

    void writeAt(JsonText json, Element element) throws IOException {
        json.array("threats", byPlace.getOrDefault(element, List.of()), (item, threat) -> {
            item.field("threat", threat.id()).field("state", state(threat.disposition()));
            item.array(
                    "mitigations",
                    answering(threat),
                    (mitigation, kind) -> mitigation
                            .field("mitigation", kind.qualifiedName())
                            .field(
                                    "state",
                                    threat.disposition() == Disposition.MITIGATED ? "implemented" : "recommended"));
        });
    }

    void write(JsonText json) throws IOException {
        json.array("threats", all, this::write);
        json.array(
                "mitigations",
                controls.values(),
                (item, kind) -> item.field("id", kind.qualifiedName())
                        .field("name", kind.title())
                        .field("riskReduction", 100));
    }

    private void write(JsonText json, Threat threat) throws IOException {
        Rule rule = threat.rule();
        json.field("id", threat.id())
                .field("name", rule.title())
                .field("description", analysis.message(threat))
                .field(
                        "categories",
                        rule.classes().stream().map(Object::toString).toList())
                .field(
                        "cwes",
                        rule.references().stream()
                                .filter(each -> each.startsWith(CWE))
                                .toList());
        Optional<Reckoning> reckoning = analysis.reckoning(threat);
        json.object("risk", risk -> {
            risk.nothing("likelihood");
            if (reckoning.isPresent()) {
                risk.field("likelihoodComment", reckoning.get().likelihood());
            }
            risk.field("impact", ElementFacts.percent(threat.severity().least()))
                    .field(
                            "impactComment",
                            "severity " + threat.severity().inWords()
                                    + reckoning
                                            .map(each -> ", with impact " + each.impact())
                                            .orElse(""));
        });
        json.field("tags", List.of(threat.disposition().word()));
        json.object("attributes", more -> {
            more.field("rule", rule.id())
                    .field(
                            "subjects",
                            threat.subjects().stream().map(Element::name).toList())
                    .field("severity", threat.severity().least().name())
                    .field("severityAtMost", threat.severity().greatest().name())
                    .field("reason", analysis.reason(threat))
                    .field("fix", analysis.fix(threat))
                    .field("references", rule.references());
        });
    }

    /** The kinds of controls that answer a threat, or where nothing does, those of which any line would. */
    private static List<Kind> answering(Threat threat) {
        if (threat.disposition() != Disposition.MITIGATED) {
            return controls(threat.rule());
        }
        return threat.answer() instanceof Rule.Answer.Controls controls ? kinds(controls) : List.of();
    }

    private static List<Kind> controls(Rule rule) {
        List<Kind> kinds = new ArrayList<>();
        for (Rule.Answer answer : rule.answers()) {
            if (answer instanceof Rule.Answer.Controls controls) {
                kinds.addAll(kinds(controls));
            }
        }
        return kinds.stream().distinct().toList();
    }

    private static List<Kind> kinds(Rule.Answer.Controls controls) {
        return controls.requirements().stream()
                .map(Rule.Requirement::control)
                .distinct()
                .toList();
    }

    /** The words that readers of OTM know, where one of theirs says the same; otherwise ours. */
    private static String state(Disposition disposition) {
        return disposition == Disposition.OPEN ? "exposed" : disposition.word();
    }
}
