package dev.merlon.logic;

import dev.merlon.model.Between;
import dev.merlon.model.Facts;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * {@code if p then x else y}. Where {@code p} is unknown the result is known only as far as both ways agree.
 *
 * @param otherwise null where the text has no {@code else}, as only the default of an attribute may: then it says nothing
 */
public record Conditional(
        Term condition, Term then, @Nullable Term otherwise, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        Value decided = condition.evaluate(frame);
        if (decided == Bool.TRUE) {
            return then.evaluate(frame);
        }
        Value second = otherwise == null ? Value.Unsaid.UNSAID : otherwise.evaluate(frame);
        if (decided == Bool.FALSE || !(decided instanceof Unknown unknown)) {
            return second;
        }
        return either(then.evaluate(frame), second, unknown.facts());
    }

    /** One of two values, and nobody knows which until {@code facts} are known. */
    private static Value either(Value first, Value second, Facts facts) {
        if (first.equals(second)) {
            return first;
        }
        Value least = Order.least(first);
        Value otherLeast = Order.least(second);
        if (least == null || otherLeast == null) {
            return new Unknown(facts);
        }
        Value greatest = Order.greatest(first);
        Value otherGreatest = Order.greatest(second);
        if (greatest == null || otherGreatest == null) {
            return new Unknown(facts);
        }
        return new Between(
                Order.compare(least, otherLeast) <= 0 ? least : otherLeast,
                Order.compare(greatest, otherGreatest) >= 0 ? greatest : otherGreatest,
                facts);
    }
}
