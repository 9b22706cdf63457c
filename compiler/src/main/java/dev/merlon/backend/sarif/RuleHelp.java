package dev.merlon.backend.sarif;

import dev.merlon.backend.Entries;
import dev.merlon.backend.Markdown;
import dev.merlon.logic.Literal;
import dev.merlon.logic.Table;
import dev.merlon.logic.Taxonomy;
import dev.merlon.logic.Term;
import dev.merlon.model.Value;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Rule;
import dev.merlon.rule.Rule.Answer;
import dev.merlon.type.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a threat rule says of itself. */
final class RuleHelp {
    /** Code hosts take few, so those that they know come first. */
    private static final int MOST_TAGS = 20;

    private static final Pattern WEAKNESS = Pattern.compile("CWE-[0-9]+");

    private final Analysis analysis;
    private final Rule rule;
    private final Taxonomies taxonomies;
    private final List<Taxonomy.Reference> references;

    RuleHelp(Analysis analysis, Rule rule, Taxonomies taxonomies) {
        this.analysis = analysis;
        this.rule = rule;
        this.taxonomies = taxonomies;
        this.references = Entries.of(analysis).references(rule.references());
    }

    /** @param worst the worst severity that it has in the model, or null where it has none there */
    Descriptor descriptor(Enumeration.@Nullable Constant worst) {
        Enumeration.Constant severity = worst == null ? stated() : worst;
        return new Descriptor(
                rule.id(),
                MessageText.tame(rule.title()),
                description(),
                text(),
                markdown(),
                references.stream()
                        .map(Markdown::address)
                        .filter(address -> !address.isEmpty())
                        .findFirst()
                        .orElse(""),
                severity == null ? "warning" : Level.word(severity),
                severity == null ? "" : Level.figure(severity),
                tags(),
                taxonomies.entries(references));
    }

    private String description() {
        String text = rule.documentation().isBlank() ? rule.title() : rule.documentation();
        return MessageText.tame(Markdown.filled(text));
    }

    private String text() {
        List<String> parts = new ArrayList<>();
        parts.add(description());
        String controls = controls();
        if (!controls.isEmpty()) {
            parts.add("Answered by: " + controls + ".");
        }
        if (!references.isEmpty()) {
            parts.add(references.stream().map(RuleHelp::plain).collect(Collectors.joining("\n", "References:\n", "")));
        }
        return String.join("\n\n", parts);
    }

    private static String plain(Taxonomy.Reference reference) {
        String address = Markdown.address(reference);
        return "- " + reference.text()
                + (reference.taxonomy().isEmpty() ? "" : ", " + reference.taxonomy())
                + (address.isEmpty() ? "" : ": " + address);
    }

    private String markdown() {
        List<String> parts = new ArrayList<>();
        parts.add("**" + Markdown.text(rule.title()) + "**");
        if (!rule.documentation().isBlank()) {
            parts.add(Markdown.quote(rule.documentation()).stripTrailing());
        }
        String controls = controls();
        if (!controls.isEmpty()) {
            parts.add("Answered by: " + controls + ".");
        }
        if (!references.isEmpty()) {
            parts.add(references.stream()
                    .map(reference -> "- " + Markdown.reference(reference)
                            + (reference.taxonomy().isEmpty() ? "" : ", " + Markdown.text(reference.taxonomy())))
                    .collect(Collectors.joining("\n", "References:\n\n", "")));
        }
        return String.join("\n\n", parts);
    }

    /** {@code `TransportEncryption`; or `Tokenization` and `KeyRotation`}. */
    private String controls() {
        return rule.answers().stream()
                .filter(Answer.Controls.class::isInstance)
                .map(answer -> ((Answer.Controls) answer)
                        .requirements().stream()
                                .map(requirement ->
                                        Markdown.code(requirement.control().name()))
                                .collect(Collectors.joining(" and ")))
                .distinct()
                .collect(Collectors.joining("; or "));
    }

    private List<String> tags() {
        List<String> tags = new ArrayList<>(List.of("security", "threat-model"));
        for (String reference : rule.references()) {
            if (WEAKNESS.matcher(reference).matches()) {
                tags.add("external/cwe/" + reference.toLowerCase(Locale.ROOT));
            }
        }
        rule.classes().forEach(each -> tags.add(each.name()));
        tags.addAll(rule.references());
        return tags.stream().distinct().limit(MOST_TAGS).toList();
    }

    /** The severity that the rule has whatever it looks at, or null. */
    private Enumeration.@Nullable Constant stated() {
        Term severity = rule.severity();
        if (severity != null) {
            return constant(severity);
        }
        Term likelihood = rule.likelihood();
        Term impact = rule.impact();
        Table table = analysis.book().severityTable();
        Enumeration.Constant likely = likelihood == null ? null : constant(likelihood);
        Enumeration.Constant bad = impact == null ? null : constant(impact);
        return table == null || likely == null || bad == null ? null : table.cell(likely.rank(), bad.rank());
    }

    private static Enumeration.@Nullable Constant constant(Term term) {
        return term instanceof Literal literal && literal.value() instanceof Value.Constant constant
                ? constant.constant()
                : null;
    }
}
