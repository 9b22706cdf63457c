package dev.merlon.logic;

import dev.merlon.type.Enumeration;
import java.util.List;

/**
 * A {@code table} over two ordered enums.
 *
 * @param name its qualified name
 * @param cells by rank of the first parameter, then of the second
 */
public record Table(
        String name,
        Enumeration first,
        Enumeration second,
        Enumeration result,
        List<List<Enumeration.Constant>> cells) {
    public Table {
        cells = cells.stream().map(List::copyOf).toList();
    }

    public Enumeration.Constant cell(int firstRank, int secondRank) {
        return cells.get(firstRank).get(secondRank);
    }
}
