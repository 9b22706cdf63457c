package dev.merlon.logic;

import dev.merlon.model.Value;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The variables of one rule, definition or relation while it is evaluated, and the world it is evaluated in. */
public final class Frame {
    private final World world;
    private @Nullable Value[] slots;

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

    /** Makes room for so many variables, none of them bound. */
    void reset(int size) {
        if (slots.length < size) {
            slots = new @Nullable Value[Math.max(size, 2 * slots.length)];
        } else {
            Arrays.fill(slots, 0, size, null);
        }
    }
}
