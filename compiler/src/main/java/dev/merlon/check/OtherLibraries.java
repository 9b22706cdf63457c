package dev.merlon.check;

import org.jspecify.annotations.Nullable;

/** The libraries that a program could use and does not. */
@FunctionalInterface
public interface OtherLibraries {
    /** None are known. */
    OtherLibraries NONE = type -> null;

    /** The name of a library that declares a kind or an enum of that name, or null. Asked only where a name means nothing. */
    @Nullable
    String declaring(String type);
}
