package dev.merlon.backend.text;

import dev.merlon.rule.Because;

/** A step of a reason in one line. */
final class BecauseText {
    private BecauseText() {}

    /** The fact, and where it is said. */
    static String of(Because because) {
        return because.text() + (because.span() == null ? "" : " (" + because.span() + ")");
    }
}
