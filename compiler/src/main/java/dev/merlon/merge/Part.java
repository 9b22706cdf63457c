package dev.merlon.merge;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A declaration with the text that belongs to it, or a comment that stands alone.
 *
 * @param key what it is recognised by
 * @param lead the lines before it that belong to it: blank ones, comments, annotations
 * @param head the declaration up to its body, from the beginning of its line
 * @param body null where it has none
 * @param trail what stands behind it on its last line
 * @param shape what it says, the same however it is laid out
 * @param pieces its head, taken apart; none where that cannot be done
 * @param startsLine whether it begins at the beginning of a line
 * @param endsLine whether it ends at the end of a line
 */
record Part(
        Key key,
        String lead,
        String head,
        @Nullable Block body,
        String trail,
        String shape,
        Supplier<List<Piece>> pieces,
        boolean startsLine,
        boolean endsLine) {
    /** A declaration that is not there. */
    static Part nothing(Key key) {
        return new Part(key, "", "", null, "", "", List::of, true, true);
    }

    /** Every character of it. */
    String text() {
        return lead + head + (body == null ? "" : body.text()) + trail;
    }

    /** Its words, with a mark where it and each declaration in it begin. */
    String words() {
        return Words.BEGINNING + Words.of(lead) + Words.of(head) + (body == null ? "" : body.words()) + Words.of(trail);
    }

    boolean isLines() {
        return startsLine && endsLine;
    }

    boolean isRemark() {
        return key.text().startsWith(BlockReader.REMARK);
    }

    boolean saysAs(Part other) {
        return shape.equals(other.shape);
    }
}
