package dev.merlon.assertions;

/** What the system did instead of what the model says. */
final class RefutedException extends Exception {
    private static final long serialVersionUID = 1;

    /** @param found a sentence without its full stop */
    RefutedException(String found) {
        super(found, null, false, false);
    }
}
