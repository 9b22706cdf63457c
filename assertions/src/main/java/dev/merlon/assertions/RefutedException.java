package dev.merlon.assertions;

/** What the system did instead of what the model says. */
final class RefutedException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean nobodyThere;

    /** @param found a sentence without its full stop */
    RefutedException(String found) {
        this(found, false);
    }

    /** @param nobodyThere whether there is no system that could do what the model says */
    RefutedException(String found, boolean nobodyThere) {
        super(found, null, false, false);
        this.nobodyThere = nobodyThere;
    }

    /** What is said of an element and its controls. */
    String verdict() {
        return nobodyThere ? " is not there to show that it has " : " does not have ";
    }

    /** What to do about it, a sentence. */
    String next() {
        return nobodyThere
                ? "Start what answers there, or correct the settings of the test; what nobody reaches is not proven."
                : "Put the control back in the system, or take it from the model and decide on what is open.";
    }
}
