package dev.merlon.logic;

import java.util.ArrayList;
import java.util.List;

/**
 * The frames of what one thread evaluates, one inside of the other; each is used again after what it was for has come out. Nobody
 * may keep one.
 */
final class Frames {
    private final World world;
    private final List<Frame> made = new ArrayList<>();
    private int depth;

    Frames(World world) {
        this.world = world;
    }

    /** A frame without bound variables, until it is {@linkplain #leave left}. */
    Frame enter(int size) {
        if (depth == made.size()) {
            made.add(new Frame(world, size));
        }
        Frame frame = made.get(depth++);
        frame.reset(size);
        return frame;
    }

    /** Gives back the frame that was entered last. */
    void leave() {
        depth--;
    }
}
