package dev.merlon.compile;

import dev.merlon.resolve.VersionNumber;
import dev.merlon.source.Span;
import java.util.List;

/**
 * A library of another major version than the one that a program takes, which it can have only by changing what asks for it.
 *
 * @param uses the places in the project that ask for the version that is taken
 * @param others the libraries that ask for it too, by name
 */
public record OtherMajor(
        String library, VersionNumber taken, VersionNumber newest, List<Span> uses, List<String> others) {
    public OtherMajor {
        uses = List.copyOf(uses);
        others = List.copyOf(others);
    }
}
