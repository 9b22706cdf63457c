package dev.merlon.logic;

import dev.merlon.model.Element;
import org.jspecify.annotations.Nullable;

/**
 * What was found of elements: a column for each question, which has a number.
 *
 * <p>Threads may use them at the same time where what is kept is made of final fields: of a column, or a piece of one, that two
 * make at once one is kept, and what the other held is found again.
 */
final class Columns<V> {
    private final @Nullable Column<V>[] columns;
    private final int elements;

    /**
     * @param count how many questions there are
     * @param elements how many elements
     */
    @SuppressWarnings("unchecked")
    Columns(int count, int elements) {
        this.columns = (Column<V>[]) new Column<?>[count];
        this.elements = elements;
    }

    /** What is kept of an element, or null. */
    @Nullable
    V get(int question, Element of) {
        Column<V> column = columns[question];
        return column == null ? null : column.get(of.id());
    }

    void set(int question, Element of, V value) {
        Column<V> column = columns[question];
        if (column == null) {
            column = new Column<>(elements);
            columns[question] = column;
        }
        column.set(of.id(), value);
    }

    /**
     * What was found for one question, by the number of the element.
     *
     * <p>Made of pieces, since most questions are about elements of one root kind, whose numbers lie together: a large model has
     * hundreds of columns for tens of thousands of elements.
     */
    static final class Column<V> {
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
    }
}
