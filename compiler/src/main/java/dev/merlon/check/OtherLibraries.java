package dev.merlon.check;

import dev.merlon.type.RootKind;
import org.jspecify.annotations.Nullable;

/** The libraries that a program could use and does not. */
@FunctionalInterface
public interface OtherLibraries {
    /** None are known. */
    OtherLibraries NONE = (type, root) -> null;

    /**
     * The name of a library that declares a kind of that name, or null. Asked only where a name means nothing.
     *
     * @param root of what it has to be a kind; null where a kind of anything will do, or an enum
     */
    @Nullable
    String declaring(String type, @Nullable RootKind root);
}
