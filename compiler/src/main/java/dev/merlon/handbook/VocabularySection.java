package dev.merlon.handbook;

import dev.merlon.ast.Body;
import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.Statement;
import dev.merlon.backend.Markdown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page says of the words of a library: kinds, attributes, enums, definitions and parameters. */
final class VocabularySection {
    /** The heading over the kinds. */
    static final String KINDS = "Kinds";

    private final Names names;
    private final List<List<String>> kinds = new ArrayList<>();
    private final List<List<String>> attributes = new ArrayList<>();
    private final List<List<String>> enumerations = new ArrayList<>();
    private final List<List<String>> definitions = new ArrayList<>();

    VocabularySection(Names names) {
        this.names = names;
    }

    /** Takes in a statement of the library, if it declares a word. */
    void add(Item item) {
        Statement statement = item.statement();
        if (statement instanceof LibraryStatement.Kind kind) {
            kinds.add(List.of(
                    Markdown.code(kind.name().text()),
                    kind.title() == null ? "" : Markdown.text(kind.title().value()),
                    kind.superKind() == null
                            ? ""
                            : names.kind(kind.superKind().name().text()),
                    comment(item)));
            attributes(kind.name().text(), kind.body());
        } else if (statement instanceof LibraryStatement.ExtendKind extension) {
            attributes(extension.kind().name().text(), extension.body());
        } else if (statement instanceof LibraryStatement.Enumeration enumeration) {
            String text = SourceText.line(enumeration.span());
            int open = text.indexOf('{');
            enumerations.add(List.of(
                    Markdown.code(enumeration.name().text()),
                    Markdown.code(text.substring(open + 1, text.length() - 1).strip()),
                    comment(item)));
        } else if (statement instanceof LibraryStatement.Def def) {
            String text = SourceText.line(def.span());
            definitions.add(List.of(
                    Markdown.code(text.substring(
                                    0,
                                    text.length()
                                            - SourceText.line(def.value().span())
                                                    .length())
                            .strip()
                            .replaceFirst("\\s*=$", "")),
                    comment(item)));
        } else if (statement instanceof LibraryStatement.Param) {
            definitions.add(List.of(Markdown.code(SourceText.line(statement.span())), comment(item)));
        }
    }

    private static String comment(Item item) {
        return item.documentation() == null ? "" : Markdown.inline(item.documentation());
    }

    private void attributes(String kind, @Nullable Body body) {
        if (body == null) {
            return;
        }
        for (Item item : body.items()) {
            if (item.statement() instanceof LibraryStatement.Attribute attribute) {
                attributes.add(List.of(
                        Markdown.code(attribute.name().text()),
                        names.kind(kind),
                        Markdown.code(SourceText.line(attribute.type().span())),
                        value(attribute.defaultValue()),
                        value(attribute.absent()),
                        attribute.ask() == null
                                ? ""
                                : Markdown.inline(
                                        SourceText.content(attribute.ask().span())),
                        comment(item)));
            }
        }
    }

    private static String value(@Nullable Expression value) {
        return value == null ? "" : Markdown.code(SourceText.line(value.span()));
    }

    String text() {
        List<String> parts = new ArrayList<>();
        add(parts, KINDS, List.of("kind", "", "is a", ""), kinds);
        add(
                parts,
                "Attributes",
                List.of("attribute", "of", "type", "unless said", "when closed", "question", ""),
                attributes);
        add(parts, "Enums", List.of("enum", "constants", ""), enumerations);
        add(parts, "Definitions", List.of("definition", ""), definitions);
        return String.join("\n\n", parts);
    }

    private static void add(List<String> parts, String title, List<String> header, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            parts.add("## " + title + "\n\n" + Markdown.table(header, rows).stripTrailing());
        }
    }
}
