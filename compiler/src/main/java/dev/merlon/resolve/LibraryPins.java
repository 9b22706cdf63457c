package dev.merlon.resolve;

import java.util.Optional;

/** Which version of a library a program was last locked to. */
@FunctionalInterface
public interface LibraryPins {
    /** Nothing is locked. */
    LibraryPins NONE = (program, library) -> Optional.empty();

    /** The locked version of a library for a model or library, if there is one. */
    Optional<String> version(Module program, String library);
}
