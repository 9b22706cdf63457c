package dev.merlon.model;

/**
 * A value of an ordered type that is known to lie in a range.
 *
 * @param least the least value it can have
 * @param greatest the greatest, of the same type as {@code least}
 * @param facts what would settle it
 */
public record Between(Value least, Value greatest, Facts facts) implements Value {
    @Override
    public String toString() {
        return least + ".." + greatest;
    }
}
