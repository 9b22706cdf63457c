package dev.merlon.logic;

import dev.merlon.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code def}: a pure function of its parameters, which take the first slots of its frame.
 *
 * <p>Made in two steps, because definitions may name each other before their bodies are checked (they never call each other
 * in a circle).
 */
public final class Definition {
    private final int number;
    private final String name;
    private final List<String> parameters;
    private final Type type;
    private @Nullable Term body;
    private int frameSize;

    /** @param number dense, from 0, unique in a program */
    public Definition(int number, String name, List<String> parameters, Type type) {
        this.number = number;
        this.name = name;
        this.parameters = List.copyOf(parameters);
        this.type = type;
    }

    public void define(Term value, int size) {
        body = value;
        frameSize = size;
    }

    public int number() {
        return number;
    }

    /** Its qualified name. */
    public String name() {
        return name;
    }

    public List<String> parameters() {
        return parameters;
    }

    public Type type() {
        return type;
    }

    public Term body() {
        if (body == null) {
            throw new IllegalStateException("not defined: " + name);
        }
        return body;
    }

    public int frameSize() {
        return frameSize;
    }
}
