package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an attribute is where no model states it: its defaults by kind, its value when absent, and how it is asked for. */
public final class AttributeDefinition {
    private final Attribute attribute;
    private final Map<Kind, Default> defaults = new TreeMap<>();
    private @Nullable Value absent;
    private @Nullable Message ask;

    /** A computed default: {@code self} is slot 0 of its frame. */
    public record Default(Term value, int frameSize) {}

    public AttributeDefinition(Attribute attribute) {
        this.attribute = attribute;
    }

    public Attribute attribute() {
        return attribute;
    }

    public void defaultFor(Kind kind, Default value) {
        defaults.put(kind, value);
    }

    /** The defaults, by the kind that gives them. */
    public Map<Kind, Default> defaults() {
        return defaults;
    }

    public void absent(Value value) {
        absent = value;
    }

    /** The value that a closed element has where nothing else says it, or null. */
    public @Nullable Value absent() {
        return absent;
    }

    public void ask(Message text) {
        ask = text;
    }

    /** How to ask for it, with {@code self} in slot 0, or null. */
    public @Nullable Message ask() {
        return ask;
    }
}
