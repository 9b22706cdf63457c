package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import java.util.List;
import java.util.stream.Collectors;

/** A text with holes for terms, in CommonMark. */
public record Message(List<Part> parts) {
    /** A piece of a text. */
    public sealed interface Part {
        record Plain(String text) implements Part {}

        record Hole(Term term) implements Part {}
    }

    public Message {
        parts = List.copyOf(parts);
    }

    public static Message of(String text) {
        return new Message(List.of(new Part.Plain(text)));
    }

    /** The text with the names and values of this frame. */
    public String render(Frame frame) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Plain plain) {
                text.append(plain.text());
            } else if (part instanceof Part.Hole hole) {
                text.append(show(hole.term().evaluate(frame)));
            }
        }
        return text.toString();
    }

    private static String show(Value value) {
        if (value instanceof ValueSet set) {
            String members = set.members().stream().map(Message::show).collect(Collectors.joining(", "));
            return members.isEmpty() ? "nothing" : members;
        }
        if (value instanceof Element element) {
            return "`" + element.name() + "`";
        }
        if (value instanceof Value.Text text) {
            return text.value();
        }
        return value instanceof Unknown ? "(not stated)" : value.toString();
    }
}
