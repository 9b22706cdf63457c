package dev.merlon.logic;

import dev.merlon.model.Value;
import org.jspecify.annotations.Nullable;

/** The variables of one rule, definition or relation while it is evaluated, and the world it is evaluated in. */
public final class Frame {
    private final World world;
    private final @Nullable Value[] slots;

    public Frame(World world, int size) {
        this.world = world;
        this.slots = new @Nullable Value[size];
    }

    public World world() {
        return world;
    }

    /** The value of a variable that is bound. */
    public Value get(int slot) {
        Value value = slots[slot];
        if (value == null) {
            throw new IllegalStateException("unbound variable " + slot);
        }
        return value;
    }

    public boolean isBound(int slot) {
        return slots[slot] != null;
    }

    public void set(int slot, Value value) {
        slots[slot] = value;
    }

    public void clear(int slot) {
        slots[slot] = null;
    }
}
