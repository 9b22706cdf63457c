package dev.merlon.logic;

/** What the statement that a control is there is worth. */
public enum Standing {
    /** Nobody has proven it. */
    CLAIM,
    /** It relies on an assumption that holds no more, and counts as if nobody had made it. */
    LAPSED
}
