package dev.merlon.backend.text;

import dev.merlon.backend.Place;
import dev.merlon.rule.Because;

/** A step of a reason in one line. */
final class BecauseText {
    private BecauseText() {}

    /** The fact, and where it is said. */
    static String of(Because because) {
        return because.text() + (because.span() == null ? "" : " (" + Place.text(because.span()) + ")");
    }

    /** The fact, and where the model says it. */
    static String brief(Because because) {
        return isOfLibrary(because) ? because.text() : of(because);
    }

    static boolean isOfLibrary(Because because) {
        return because.span() != null && Place.isInLibrary(because.span());
    }
}
