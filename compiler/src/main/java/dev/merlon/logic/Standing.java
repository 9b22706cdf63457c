package dev.merlon.logic;

import java.util.Locale;

/** What the statement that a control is there is worth. */
public enum Standing {
    /** Nobody has proven it, and nothing would. */
    CLAIM,
    /** Nobody looked for its evidence. */
    NOT_CHECKED,
    /** There is no result of its evidence. */
    MISSING,
    /** Its evidence is too old. */
    STALE,
    /** Its evidence passes. */
    VERIFIED,
    /** Its evidence fails: the control is not there. */
    FAILING,
    /** It relies on an assumption that holds no more, and counts as if nobody had made it. */
    LAPSED;

    /** The word used everywhere: {@code not-checked}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
