package dev.merlon.model;

/** A value of which nothing is known, with the facts that would settle it. */
public record Unknown(Facts facts) implements Value {
    @Override
    public String toString() {
        return "unknown";
    }
}
