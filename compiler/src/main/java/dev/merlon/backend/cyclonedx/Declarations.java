package dev.merlon.backend.cyclonedx;

import dev.merlon.backend.Markdown;
import dev.merlon.backend.ShownAt;
import dev.merlon.json.JsonText;
import dev.merlon.logic.Taxonomy;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Ledger;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Threat;
import dev.merlon.type.RootKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found: each library is a standard, each rule that was considered a requirement. A threat that is answered is a claim, one that
 * is open or decided a claim to the contrary; what is not known is neither, and counted in the rationale.
 */
final class Declarations {
    private static final String ASSESSOR = "assessor:merlon";
    private static final String NOTHING = "nothing here is of a kind that it looks at";

    private final Analysis analysis;
    private final Map<String, List<Rule>> libraries = new TreeMap<>();
    private final Map<String, List<Threat>> threats = new TreeMap<>();
    private final Map<String, Map<Disposition, Integer>> counts = new TreeMap<>();
    private final Claims claims;
    private final ShownAt shownAt;

    Declarations(Analysis analysis) {
        this.analysis = analysis;
        this.shownAt = new ShownAt(analysis.model());
        this.claims = new Claims(analysis, this::target);
        for (Ledger.Page page : analysis.ledger().pages()) {
            Rule rule = page.rule();
            libraries.computeIfAbsent(library(rule), key -> new ArrayList<>()).add(rule);
            Map<Disposition, Integer> count =
                    counts.computeIfAbsent(rule.id(), key -> new EnumMap<>(Disposition.class));
            for (int i = 0; i < page.size(); i++) {
                count.merge(page.disposition(i), 1, Integer::sum);
            }
        }
        for (Threat threat : analysis.threats()) {
            threats.computeIfAbsent(threat.rule().id(), key -> new ArrayList<>())
                    .add(threat);
        }
    }

    private static String library(Rule rule) {
        return rule.id().substring(0, rule.id().lastIndexOf('.'));
    }

    private static String ref(Rule rule) {
        return "rule:" + rule.id();
    }

    /** The service that a threat is at; that of the called side for a flow, the model where none is. */
    private String target(Threat threat) {
        return shownAt.apply(threat.subjects().get(0))
                .map(each -> each.root() == RootKind.FLOW ? analysis.model().target(each) : each)
                .filter(each -> each.root() == RootKind.COMPONENT && analysis.isShown(each))
                .findFirst()
                .map(Services::ref)
                .orElse(Services.ref(analysis.model().model()));
    }

    void write(JsonText json) throws IOException {
        json.object("definitions", definitions -> definitions.array("standards", libraries.keySet(), this::standard));
        json.object("declarations", declarations -> {
            declarations.array(
                    "assessors",
                    List.of(ASSESSOR),
                    (item, ref) -> item.field("bom-ref", ref).field("thirdParty", false));
            declarations.array("attestations", libraries.keySet(), this::attestation);
            claims.write(declarations);
        });
    }

    private void standard(JsonText json, String library) throws IOException {
        json.field("bom-ref", "library:" + library).field("name", library);
        json.array("requirements", libraries.getOrDefault(library, List.of()), this::requirement);
    }

    private void requirement(JsonText json, Rule rule) throws IOException {
        json.field("bom-ref", ref(rule))
                .field("identifier", rule.id())
                .field("title", "Not so, or answered: " + rule.title());
        if (!rule.documentation().isBlank()) {
            json.field("text", rule.documentation());
        }
        List<Taxonomy.Reference> references =
                rule.references().stream().map(analysis::reference).toList();
        List<Taxonomy.Reference> linked = references.stream()
                .filter(each -> !Markdown.address(each).isEmpty())
                .toList();
        if (!references.isEmpty()) {
            json.array(
                    "properties",
                    references,
                    (item, each) -> item.field("name", "merlon:reference").field("value", each.text()));
        }
        if (!linked.isEmpty()) {
            json.array(
                    "externalReferences",
                    linked,
                    (item, each) -> item.field("type", "documentation")
                            .field("url", Markdown.address(each))
                            .field("comment", each.text()));
        }
    }

    private void attestation(JsonText json, String library) throws IOException {
        List<Rule> rules = libraries.getOrDefault(library, List.of());
        json.field(
                        "summary",
                        "What became of the rules of " + library + " in "
                                + analysis.model().model().name() + " on " + analysis.asOf())
                .field("assessor", ASSESSOR);
        json.array("map", rules, this::map);
    }

    private void map(JsonText json, Rule rule) throws IOException {
        json.field("requirement", ref(rule));
        List<Threat> all = threats.getOrDefault(rule.id(), List.of());
        references(json, "claims", all.stream().filter(Claims::isFor).toList());
        references(json, "counterClaims", all.stream().filter(Claims::isAgainst).toList());
        List<String> parts = new ArrayList<>();
        counts.getOrDefault(rule.id(), Map.of())
                .forEach((disposition, count) ->
                        parts.add(String.format(Locale.ROOT, "%d %s", count, disposition.word())));
        json.object(
                "conformance",
                conformance -> conformance.field("rationale", parts.isEmpty() ? NOTHING : String.join(", ", parts)));
    }

    private static void references(JsonText json, String name, List<Threat> threats) throws IOException {
        if (!threats.isEmpty()) {
            json.field(name, threats.stream().map(Claims::ref).toList());
        }
    }
}
