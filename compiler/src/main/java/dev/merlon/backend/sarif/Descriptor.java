package dev.merlon.backend.sarif;

import dev.merlon.json.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A kind of result, with what helps to understand it.
 *
 * @param id what results name it by
 * @param title what it is, in a few words
 * @param description the same in a sentence or two
 * @param text why it matters and what to read, plain
 * @param markdown the same in Markdown
 * @param helpUri where to read on the web, or empty
 * @param level how bad it is as a rule: {@code error}, {@code warning} or {@code note}
 * @param severity how bad it is in figures, from 0 to 10, or empty
 * @param tags words to select by
 * @param references the entries of taxonomies that it belongs to
 */
record Descriptor(
        String id,
        String title,
        String description,
        String text,
        String markdown,
        String helpUri,
        String level,
        String severity,
        List<String> tags,
        List<Taxonomies.Entry> references) {
    private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9]+");

    Descriptor {
        tags = List.copyOf(tags);
        references = List.copyOf(references);
    }

    static void write(JsonText json, Descriptor descriptor) throws IOException {
        json.field("id", descriptor.id);
        String name = descriptor.name();
        if (!name.isEmpty()) {
            json.field("name", name);
        }
        json.object("shortDescription", text -> text.field("text", descriptor.title))
                .object("fullDescription", text -> text.field("text", descriptor.description))
                .object("help", text -> text.field("text", descriptor.text).field("markdown", descriptor.markdown));
        if (!descriptor.helpUri.isEmpty()) {
            json.field("helpUri", descriptor.helpUri);
        }
        json.object("defaultConfiguration", configuration -> configuration.field("level", descriptor.level));
        if (!descriptor.references.isEmpty()) {
            json.array("relationships", descriptor.references, Taxonomies.Entry::relation);
        }
        json.object("properties", properties -> {
            if (!descriptor.severity.isEmpty()) {
                properties.field("security-severity", descriptor.severity);
            }
            properties.field("tags", descriptor.tags);
        });
    }

    /** The last part of the id as readers of such names like it: {@code SecretInCodeOrImage}. */
    private String name() {
        StringBuilder name = new StringBuilder();
        for (String word : NO_WORD.split(id.substring(id.lastIndexOf('.') + 1))) {
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return name.toString().equalsIgnoreCase(id) ? "" : name.toString();
    }
}
