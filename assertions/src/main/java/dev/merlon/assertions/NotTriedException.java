package dev.merlon.assertions;

/** Why something could not be tried: it is neither proven nor refuted. */
final class NotTriedException extends Exception {
    private static final long serialVersionUID = 1;

    /** @param reason a sentence without its full stop */
    NotTriedException(String reason) {
        super(reason, null, false, false);
    }
}
