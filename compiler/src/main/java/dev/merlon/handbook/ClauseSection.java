package dev.merlon.handbook;

import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.Statement;
import dev.merlon.backend.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a page says of the taxonomies of a library, and of the clauses that it lists. */
final class ClauseSection {
    private final UnaryOperator<String> references;
    private final List<List<String>> taxonomies = new ArrayList<>();
    private final List<List<String>> clauses = new ArrayList<>();

    /** @param references makes a link of a reference */
    ClauseSection(UnaryOperator<String> references) {
        this.references = references;
    }

    /** Takes in a statement of the library; whether it was one of these. */
    boolean add(Item item) {
        Statement statement = item.statement();
        if (statement instanceof LibraryStatement.Taxonomy taxonomy) {
            taxonomies.add(List.of(
                    Markdown.code(taxonomy.name().text()),
                    taxonomy.title() == null
                            ? ""
                            : Markdown.text(taxonomy.title().value()),
                    fact(taxonomy, "pattern"),
                    comment(item)));
            return true;
        }
        if (statement instanceof LibraryStatement.FrameworkClause clause) {
            clauses.add(List.of(
                    references.apply(clause.reference().value()),
                    clause.title() == null ? "" : Markdown.text(clause.title().value()),
                    comment(item)));
            return true;
        }
        return false;
    }

    private static String fact(LibraryStatement.Taxonomy taxonomy, String name) {
        for (Item item : taxonomy.body().items()) {
            if (item.statement() instanceof Statement.Fact fact
                    && fact.name().text().equals(name)) {
                return Markdown.code(SourceText.content(fact.value().span()));
            }
        }
        return "";
    }

    private static String comment(Item item) {
        String documentation = item.documentation();
        return documentation == null ? "" : Markdown.inline(documentation);
    }

    String text() {
        List<String> parts = new ArrayList<>();
        if (!taxonomies.isEmpty()) {
            parts.add("## Taxonomies\n\n"
                    + Markdown.table(List.of("taxonomy", "", "entries look like", ""), taxonomies)
                            .stripTrailing());
        }
        if (!clauses.isEmpty()) {
            parts.add("## Clauses\n\n"
                    + Markdown.table(List.of("clause", "about", ""), clauses).stripTrailing());
        }
        return String.join("\n\n", parts);
    }
}
