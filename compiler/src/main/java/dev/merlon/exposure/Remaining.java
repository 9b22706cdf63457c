package dev.merlon.exposure;

/** What is left of a threat that drives a scenario. */
public enum Remaining {
    /** All: it is open, or people decided to live with it. */
    STANDS,
    /** All, because nobody knows. */
    ASKED,
    /** Controls answer it that nothing proves, or facts. */
    CLAIMED,
    /** Controls answer it that evidence proves. */
    VERIFIED,
    /** Nothing: it does not apply, or people say that it is none. */
    GONE
}
