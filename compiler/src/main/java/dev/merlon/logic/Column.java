package dev.merlon.logic;

import org.jspecify.annotations.Nullable;

/**
 * What was found of one kind of question, by the number of the element that it was about.
 *
 * <p>Made of pieces, since most questions are about elements of one root kind, whose numbers lie together: a large model has
 * hundreds of columns for tens of thousands of elements. Threads may use it at the same time where what is kept is made of final
 * fields: a piece that two make at once is kept once, and what the other held is found again.
 */
final class Column<V> {
    private static final int BITS = 8;
    private static final int PIECE = 1 << BITS;

    private final @Nullable Object[] @Nullable [] pieces;

    /** @param size one more than the greatest number */
    Column(int size) {
        pieces = new @Nullable Object[(size + PIECE - 1) >> BITS] @Nullable [];
    }

    /** What is kept for a number, or null. */
    @SuppressWarnings("unchecked")
    @Nullable
    V get(int number) {
        @Nullable Object[] piece = pieces[number >> BITS];
        return piece == null ? null : (V) piece[number & PIECE - 1];
    }

    void set(int number, V value) {
        @Nullable Object[] piece = pieces[number >> BITS];
        if (piece == null) {
            piece = new @Nullable Object[PIECE];
            pieces[number >> BITS] = piece;
        }
        piece[number & PIECE - 1] = value;
    }

    /** The column at a place, made where there is none. */
    static <V> Column<V> at(int place, @Nullable Column<V>[] columns, int size) {
        Column<V> column = columns[place];
        if (column == null) {
            column = new Column<>(size);
            columns[place] = column;
        }
        return column;
    }

    /** Places for columns. */
    @SuppressWarnings("unchecked")
    static <V> @Nullable Column<V>[] places(int count) {
        return (Column<V>[]) new Column<?>[count];
    }
}
