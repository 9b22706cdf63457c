package dev.merlon.backend.report;

import dev.merlon.backend.Markdown;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import java.util.ArrayList;
import java.util.List;

/** What a model says of an element for people alone: tags, notes and links. */
final class Notes {
    private Notes() {}

    /** In one line; empty where nothing is said. */
    static String of(ThreatModel model, Element element) {
        List<String> parts = new ArrayList<>();
        List<String> tags = model.tags(element);
        if (!tags.isEmpty()) {
            parts.add("tags: "
                    + String.join(", ", tags.stream().map(Markdown::text).toList()));
        }
        model.notes(element).forEach(note -> parts.add(Markdown.text(note.name()) + ": " + Markdown.text(note.text())));
        model.links(element)
                .forEach(link -> parts.add(Markdown.text(link.name()) + ": " + Markdown.code(link.target())));
        return String.join("; ", parts);
    }
}
