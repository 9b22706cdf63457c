package dev.merlon.logic;

import dev.merlon.model.Between;
import dev.merlon.model.Facts;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;

/** {@code severity(likelihood, impact)}: the cell of a table; over ranges, from the least to the greatest cell they span. */
public record TableLookup(Table table, Term first, Term second, Span span) implements Term {
    @Override
    public Value evaluate(Frame frame) {
        return lookUp(table, first.evaluate(frame), second.evaluate(frame));
    }

    /** The cell for two values, each known, known to a range or unknown. */
    private static Value lookUp(Table table, Value first, Value second) {
        Cells cells = cells(table, first, second);
        Value.Constant least = new Value.Constant(cells.least);
        Facts facts = cells.least == cells.greatest ? null : Comparison.facts(first, second);
        return facts == null ? least : new Between(least, new Value.Constant(cells.greatest), facts);
    }

    /** The least and the greatest of the cells that two values span. */
    public record Cells(Enumeration.Constant least, Enumeration.Constant greatest) {}

    /** The cells that two values span, each known, known to a range or unknown. */
    public static Cells cells(Table table, Value first, Value second) {
        int firstLow = rank(first, table.first(), false);
        int firstHigh = rank(first, table.first(), true);
        int secondLow = rank(second, table.second(), false);
        int secondHigh = rank(second, table.second(), true);
        Enumeration.Constant least = table.cell(firstLow, secondLow);
        Enumeration.Constant greatest = least;
        for (int i = firstLow; i <= firstHigh; i++) {
            for (int j = secondLow; j <= secondHigh; j++) {
                Enumeration.Constant cell = table.cell(i, j);
                least = cell.rank() < least.rank() ? cell : least;
                greatest = cell.rank() > greatest.rank() ? cell : greatest;
            }
        }
        return new Cells(least, greatest);
    }

    private static int rank(Value value, Enumeration enumeration, boolean high) {
        Value end = value instanceof Unknown ? null : high ? Order.greatest(value) : Order.least(value);
        if (end instanceof Value.Constant constant) {
            return constant.constant().rank();
        }
        return high ? enumeration.highestRank() : enumeration.lowestRank();
    }
}
