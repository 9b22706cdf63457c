package dev.merlon.logic;

import dev.merlon.model.Value;
import dev.merlon.source.Span;
import java.util.List;

/** {@code exposed(c)}. */
public record Call(Definition definition, List<Term> arguments, Span span) implements Term {
    public Call {
        arguments = List.copyOf(arguments);
    }

    @Override
    public Value evaluate(Frame frame) {
        return switch (arguments.size()) {
            case 0 -> frame.world().call(definition);
            case 1 -> frame.world().call(definition, arguments.get(0).evaluate(frame));
            default -> frame.world().call(definition, values(frame));
        };
    }

    private Value[] values(Frame frame) {
        Value[] values = new Value[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments.get(i).evaluate(frame);
        }
        return values;
    }
}
