package dev.merlon.logic;

import dev.merlon.model.Element;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What one thread is working out at the moment, innermost last: where something follows from itself, it is found here. */
final class UnderWay {
    private @Nullable Object[] asked = new @Nullable Object[16];
    private int[] elements = new int[16];
    private int depth;

    /**
     * Begins to work out what is asked of an element, unless that is under way.
     *
     * @param what is compared by identity
     * @return whether it was begun, and has to be {@link #end ended}
     */
    boolean begin(Object what, Element element) {
        for (int i = depth - 1; i >= 0; i--) {
            if (elements[i] == element.id() && asked[i] == what) {
                return false;
            }
        }
        if (depth == elements.length) {
            asked = Arrays.copyOf(asked, 2 * depth);
            elements = Arrays.copyOf(elements, 2 * depth);
        }
        asked[depth] = what;
        elements[depth++] = element.id();
        return true;
    }

    /** Ends what was begun last. */
    void end() {
        asked[--depth] = null;
    }
}
