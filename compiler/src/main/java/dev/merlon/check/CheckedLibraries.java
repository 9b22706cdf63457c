package dev.merlon.check;

import org.jspecify.annotations.Nullable;

/** What came of earlier checks of libraries, as {@link Checker#encode} wrote it. */
@FunctionalInterface
public interface CheckedLibraries {
    /** Nothing is known: every library is checked. */
    CheckedLibraries NONE = name -> null;

    /** The bytes for a library, or null. They are used only if they are of the very texts of the program. */
    byte @Nullable [] find(String name);
}
