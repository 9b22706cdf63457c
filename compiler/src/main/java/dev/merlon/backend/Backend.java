package dev.merlon.backend;

import java.util.List;

/**
 * A format that models can be written in: makes files of what was checked, and never writes them.
 *
 * <p>Others add formats with a jar that implements it as a service, in {@code META-INF/services/dev.merlon.backend.Backend}; see
 * {@code docs/backends.md}. Such a class is public and has a public constructor without parameters.
 */
public interface Backend {
    /** What is typed after {@code --format}: small letters, digits and hyphens, beginning with a letter. */
    String name();

    /** What it makes and who reads that, in a line without a full stop. */
    String description();

    /**
     * Whether it tells of all programs together, also of those that do not compile. Otherwise it is asked for each model that
     * compiles, and for nothing else.
     */
    default boolean isOfAll() {
        return false;
    }

    /**
     * The files: at least one, each with a name of its own. The same for the same input: nothing of the time, the place or the
     * machine may be in them.
     */
    List<OutputFile> filesOf(Checked checked);
}
