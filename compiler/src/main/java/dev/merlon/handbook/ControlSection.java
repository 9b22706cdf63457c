package dev.merlon.handbook;

import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.Statement;
import dev.merlon.backend.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a page says of the controls of a library. */
final class ControlSection {
    private final Names names;
    private final UnaryOperator<String> references;
    private final List<String> entries = new ArrayList<>();

    /** @param references makes a link of a reference */
    ControlSection(Names names, UnaryOperator<String> references) {
        this.names = names;
        this.references = references;
    }

    void add(LibraryStatement.Kind control, @Nullable String documentation) {
        List<String> lines = new ArrayList<>();
        lines.add("- Stands on: "
                + control.on().stream()
                        .map(kind -> names.kind(kind.name().text()))
                        .collect(Collectors.joining(", ")));
        if (control.superKind() != null) {
            String general = control.superKind().name().text();
            if (!general.equals("Control")) {
                lines.add("- Is also: " + names.kind(general));
            }
        }
        if (control.body() != null) {
            control.body().items().forEach(item -> add(lines, item));
        }
        String title = control.title() == null ? "" : control.title().value();
        entries.add("### " + Markdown.text(control.name().text()) + "\n\n**" + Markdown.text(title) + "**\n\n"
                + (documentation == null ? "" : Markdown.inline(documentation) + "\n\n")
                + String.join("\n", lines));
    }

    private void add(List<String> lines, Item item) {
        Statement statement = item.statement();
        if (statement instanceof LibraryStatement.HoldsWhen holds) {
            lines.add("- Holds when: "
                    + Markdown.code(SourceText.line(holds.condition().span())));
        } else if (statement instanceof LibraryStatement.Gives gives) {
            lines.add("- Gives: "
                    + gives.given().stream()
                            .map(each -> Markdown.code(SourceText.line(each.span())))
                            .collect(Collectors.joining(", ")));
        } else if (statement instanceof LibraryStatement.Covers covers) {
            lines.add("- Covers: " + names.kind(covers.kind().name().text()) + " by "
                    + Markdown.code(SourceText.line(covers.path().span())));
        } else if (statement instanceof LibraryStatement.ProvenBy proven) {
            lines.add("- Proven by: " + Markdown.code(proven.probe().text()));
        } else if (statement instanceof Statement.Fact fact) {
            add(lines, fact);
        }
    }

    private void add(List<String> lines, Statement.Fact fact) {
        if (fact.name().text().equals("ask")) {
            lines.add(
                    "- Asks: " + Markdown.inline(SourceText.content(fact.value().span())));
        } else if (fact.name().text().equals("refs") && fact.value() instanceof Expression.ListLiteral list) {
            lines.add("- References: "
                    + list.elements().stream()
                            .map(each -> references.apply(SourceText.content(each.span())))
                            .collect(Collectors.joining(", ")));
        }
    }

    String text() {
        return entries.isEmpty() ? "" : "## Controls\n\n" + String.join("\n\n", entries);
    }
}
