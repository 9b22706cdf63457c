package dev.merlon.backend.json;

import dev.merlon.json.JsonText;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * What a model says of an element for people alone.
 *
 * @param model the model that says it
 */
record ElementNotes(ThreatModel model, Element element) {
    /** Of all elements of which something is said, in order. */
    static List<ElementNotes> of(ThreatModel model) {
        return model.elements().stream()
                .filter(element -> !model.tags(element).isEmpty()
                        || !model.notes(element).isEmpty()
                        || !model.links(element).isEmpty())
                .map(element -> new ElementNotes(model, element))
                .toList();
    }

    static void write(JsonText json, ElementNotes notes) throws IOException {
        ThreatModel model = notes.model;
        Element element = notes.element;
        json.field("element", element.name())
                .field("root", element.root().name().toLowerCase(Locale.ROOT))
                .field("tags", model.tags(element))
                .array(
                        "meta",
                        model.notes(element),
                        (item, note) -> item.field("name", note.name()).field("text", note.text()))
                .array(
                        "links",
                        model.links(element),
                        (item, link) -> item.field("name", link.name()).field("target", link.target()));
    }
}
