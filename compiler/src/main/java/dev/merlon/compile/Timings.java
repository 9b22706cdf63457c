package dev.merlon.compile;

import org.jspecify.annotations.Nullable;

/**
 * How long each phase took, in nanoseconds; of all programs together.
 *
 * <p>One phase is under way at a time. A phase that begins inside of another, as a library is looked for while names are
 * resolved, counts for itself alone.
 */
public final class Timings {
    private final long begin = System.nanoTime();
    private final long[] spent = new long[Phase.values().length];
    private @Nullable Phase current;
    private long since = begin;

    /** The phases, in their order. */
    public enum Phase {
        /** Finds and reads the files of the project. */
        READ,
        /** Text to syntax. */
        PARSE,
        /** Finds libraries, and waits for them where they are still being read. */
        LIBRARIES,
        /** Puts files together to programs, and finds what they use. */
        RESOLVE,
        /** Syntax to a model and rules. */
        CHECK,
        /** Rules to threats, questions and what becomes of assertions. */
        EVALUATE,
        /** Puts the output together and writes it. */
        WRITE
    }

    /**
     * Begins a phase, or goes back to one.
     *
     * @param phase null for none
     * @return the phase that was under way until now, to go back to; null for none
     */
    public @Nullable Phase enter(@Nullable Phase phase) {
        long now = System.nanoTime();
        Phase before = current;
        if (before != null) {
            spent[before.ordinal()] += now - since;
        }
        current = phase;
        since = now;
        return before;
    }

    /** How long a phase took so far. */
    public long spent(Phase phase) {
        return spent[phase.ordinal()];
    }

    /** How long it is since the first phase could begin. */
    public long total() {
        return System.nanoTime() - begin;
    }
}
