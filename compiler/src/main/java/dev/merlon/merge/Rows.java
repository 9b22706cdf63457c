package dev.merlon.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which part on one side is which on the others: first what says the same, then what has the same key. */
final class Rows {
    private final List<Part> base;
    private final List<Part> ours;
    private final List<Part> theirs;
    private final int[] ourRows;
    private final int[] theirRows;
    private int count;

    Rows(List<Part> base, List<Part> ours, List<Part> theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.count = base.size();
        int[] baseRows = new int[base.size()];
        Arrays.setAll(baseRows, i -> i);
        ourRows = unknown(ours);
        match(base, baseRows, ours, ourRows, Part::shape);
        match(base, baseRows, ours, ourRows, part -> part.key().text());
        number(ourRows);
        theirRows = unknown(theirs);
        match(base, baseRows, theirs, theirRows, Part::shape);
        match(base, baseRows, theirs, theirRows, part -> part.key().text());
        int[] ourNew = ourRows.clone();
        for (int i = 0; i < ourNew.length; i++) {
            ourNew[i] = ourNew[i] < base.size() ? -1 : ourNew[i];
        }
        match(ours, ourNew, theirs, theirRows, Part::shape);
        match(
                ours,
                ourNew,
                theirs,
                theirRows,
                part -> part.key().isAlone() ? part.key().text() : null);
        number(theirRows);
    }

    /** What is in a row on each side; null where it is not there. */
    record Row(
            @Nullable Part base,
            @Nullable Part ours,
            @Nullable Part theirs) {}

    /** The rows in the order of the result. */
    List<Row> inOrder() {
        Part[] our = byRow(ours, ourRows);
        Part[] their = byRow(theirs, theirRows);
        List<Integer> before = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            before.add(i);
        }
        List<Row> rows = new ArrayList<>();
        for (int row : Order.of(before, list(ourRows), list(theirRows))) {
            rows.add(new Row(row < base.size() ? base.get(row) : null, our[row], their[row]));
        }
        return rows;
    }

    /** Gives parts that have no row yet that of the first known part with the same name, each once. */
    private static void match(
            List<Part> known, int[] knownRows, List<Part> side, int[] rows, Function<Part, @Nullable String> name) {
        Map<String, Deque<Integer>> free = new HashMap<>();
        Set<Integer> taken = new HashSet<>(list(rows));
        for (int i = 0; i < known.size(); i++) {
            String key = name.apply(known.get(i));
            int row = knownRows[i];
            if (key != null && row >= 0 && !taken.contains(row)) {
                free.computeIfAbsent(key, any -> new ArrayDeque<>()).add(row);
            }
        }
        for (int i = 0; i < rows.length; i++) {
            String key = rows[i] >= 0 ? null : name.apply(side.get(i));
            Integer row = key == null
                    ? null
                    : free.getOrDefault(key, new ArrayDeque<>()).poll();
            rows[i] = row == null ? rows[i] : row;
        }
    }

    private void number(int[] rows) {
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows[i] >= 0 ? rows[i] : count++;
        }
    }

    private Part[] byRow(List<Part> parts, int[] rows) {
        Part[] byRow = new Part[count];
        for (int i = 0; i < rows.length; i++) {
            byRow[rows[i]] = parts.get(i);
        }
        return byRow;
    }

    private static int[] unknown(List<Part> parts) {
        int[] rows = new int[parts.size()];
        Arrays.fill(rows, -1);
        return rows;
    }

    private static List<Integer> list(int[] rows) {
        return Arrays.stream(rows).boxed().toList();
    }
}
