package dev.merlon.handbook;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.RuleStatement;
import dev.merlon.backend.Markdown;
import dev.merlon.resolve.Module;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The page about a library: its rules, its controls, and what can be said with it. */
final class LibraryPage {
    private final Module library;
    private final Names names;
    private final List<RuleEntry> rules = new ArrayList<>();
    private final Examples examples;
    private final VocabularySection vocabulary;
    private final ControlSection controls;
    private final ClauseSection clauses;

    LibraryPage(Module library, Names names, UnaryOperator<String> references) {
        this.library = library;
        this.names = names;
        this.examples = new Examples(library);
        this.vocabulary = new VocabularySection(names);
        this.controls = new ControlSection(names, references);
        this.clauses = new ClauseSection(references);
        for (CompilationUnit unit : library.units()) {
            for (Item item : unit.items()) {
                if (item.statement() instanceof RuleStatement.Threat threat) {
                    rules.add(new RuleEntry(threat, item.documentation(), names, references));
                } else if (item.statement() instanceof LibraryStatement.Kind kind
                        && !kind.on().isEmpty()) {
                    controls.add(kind, item.documentation());
                } else if (!clauses.add(item)) {
                    vocabulary.add(item);
                }
            }
        }
    }

    String title() {
        return library.title() == null ? "" : library.title().value();
    }

    String version() {
        return library.version() == null ? "" : library.version().number();
    }

    /** How many rules it has. */
    int rules() {
        return rules.size();
    }

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add("# " + Markdown.text(library.name()) + (title().isEmpty() ? "" : ": " + Markdown.text(title())));
        documentation(parts);
        parts.add(header());
        if (!rules.isEmpty()) {
            parts.add("## Rules\n\n" + summary().stripTrailing());
            rules.forEach(rule -> parts.add(rule.text(examples.of(rule.name())).stripTrailing()));
        }
        parts.add(controls.text());
        parts.add(clauses.text());
        parts.add(vocabulary.text());
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** The comment on the line that says which library it is. */
    private void documentation(List<String> parts) {
        for (Item item : library.root().items()) {
            if (item.statement() instanceof FileStatement.Library && item.documentation() != null) {
                parts.add(Markdown.filled(Markdown.quote(item.documentation()).replaceAll("(?m)^> ?", "")));
            }
        }
    }

    private String header() {
        String uses = library.uses().stream()
                .map(use -> names.library(use.library()))
                .distinct()
                .collect(Collectors.joining(", "));
        return (version().isEmpty() ? "" : "Version " + Markdown.code(version()) + ". ") + "In a model: "
                + Markdown.code("use " + library.name()) + "."
                + (uses.isEmpty() ? "" : " It uses " + uses + ".");
    }

    private String summary() {
        List<List<String>> rows = rules.stream()
                .map(rule ->
                        List.of(names.rule(rule.name()), Markdown.text(rule.title()), Markdown.text(rule.classes())))
                .toList();
        return Markdown.table(List.of("rule", "what it finds", "classes"), rows);
    }
}
