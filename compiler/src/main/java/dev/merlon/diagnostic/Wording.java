package dev.merlon.diagnostic;

import java.util.List;

/** How messages are put. */
public final class Wording {
    private Wording() {}

    /**
     * {@code a, b or c}.
     *
     * @param alternatives at least one
     */
    public static String anyOf(List<String> alternatives) {
        int last = alternatives.size() - 1;
        String end = alternatives.get(last);
        return last == 0 ? end : String.join(", ", alternatives.subList(0, last)) + " or " + end;
    }
}
