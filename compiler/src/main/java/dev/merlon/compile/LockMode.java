package dev.merlon.compile;

/** What a compilation makes of {@code merlon.lock}. */
public enum LockMode {
    /** Libraries must be what a lock says, if it says something. */
    COMPARE,
    /** As {@link #COMPARE}, and everything that is used must be locked, and nothing else. */
    REQUIRE,
    /** Locked versions are taken where they are there; whether the content is the same does not matter. */
    PREFER,
    /** The newest versions are taken. */
    IGNORE
}
