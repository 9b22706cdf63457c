package dev.merlon.rule;

import dev.merlon.model.Between;
import dev.merlon.model.Value;
import dev.merlon.type.Enumeration;

/**
 * How bad a threat is: a constant of the prelude's {@code Severity}, or a range where facts are missing.
 *
 * @param least what it is at least: what a limit such as {@code --fail-on} is held against
 */
public record Severity(Enumeration.Constant least, Enumeration.Constant greatest) {
    /** The severity that a term came to; anything that is no constant or range of {@code scale} is the whole scale. */
    static Severity of(Value value, Enumeration scale) {
        if (value instanceof Value.Constant constant) {
            return new Severity(constant.constant(), constant.constant());
        }
        if (value instanceof Between between
                && between.least() instanceof Value.Constant least
                && between.greatest() instanceof Value.Constant greatest) {
            return new Severity(least.constant(), greatest.constant());
        }
        return new Severity(scale.ofRank(scale.lowestRank()), scale.ofRank(scale.highestRank()));
    }

    /** The worse of both, at each end. */
    Severity orWorse(Severity other) {
        return new Severity(
                other.least.rank() > least.rank() ? other.least : least,
                other.greatest.rank() > greatest.rank() ? other.greatest : greatest);
    }

    public boolean isRange() {
        return least != greatest;
    }

    /** {@code high}, or {@code medium, up to critical}. */
    public String inWords() {
        return isRange() ? least.name() + ", up to " + greatest.name() : least.name();
    }

    /** {@code high}, or {@code medium..critical}. */
    @Override
    public String toString() {
        return isRange() ? least.name() + ".." + greatest.name() : least.name();
    }
}
