package dev.merlon.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the pieces of two heads, or the entries of two lists, together. */
final class PieceMerge {
    private static final String NONE = "none";

    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final Map<String, Piece> base;
    private final Map<String, Piece> ours;
    private final Map<String, Piece> theirs;

    private PieceMerge(List<Piece> base, List<Piece> ours, List<Piece> theirs) {
        this.base = byKey(base);
        this.ours = byKey(ours);
        this.theirs = byKey(theirs);
    }

    /** The head that both sides would have, or null where they disagree or a head cannot be taken apart. */
    static @Nullable String heads(List<Piece> base, List<Piece> ours, List<Piece> theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return null;
        }
        List<Piece> merged = new PieceMerge(base, ours, theirs).merge();
        return merged == null ? null : text("", merged, " ");
    }

    private @Nullable List<Piece> merge() {
        List<Integer> order =
                Order.of(order(base), order(ours), order(theirs)); // Also gives every key its number, in this order.
        List<String> keys = List.copyOf(rows.keySet());
        List<Piece> merged = new ArrayList<>();
        for (int row : order) {
            String key = keys.get(row);
            Piece before = base.get(key);
            Piece our = ours.get(key);
            Piece their = theirs.get(key);
            if (our != null && their != null) {
                Piece both = both(before, our, their);
                if (both == null) {
                    return null;
                }
                merged.add(both);
            } else {
                Piece one = our == null ? their : our;
                if (one != null && before == null) {
                    merged.add(one);
                } else if (one != null && before != null && !one.saysAs(before)) {
                    return null;
                }
            }
        }
        return merged;
    }

    private @Nullable Piece both(@Nullable Piece before, Piece our, Piece their) {
        if (our.saysAs(their) || before != null && their.saysAs(before)) {
            return our;
        }
        if (before != null && our.saysAs(before)) {
            return their;
        }
        boolean areLists = !our.entries().isEmpty()
                && !their.entries().isEmpty()
                && Words.of(our.beginning()).equals(Words.of(their.beginning()));
        if (!areLists) {
            return null;
        }
        String comma = comma(our, their);
        List<Piece> old = before == null ? List.of() : before.entries();
        List<Piece> entries = new PieceMerge(old, our.entries(), their.entries()).merge();
        boolean isNothing = entries == null
                || entries.isEmpty()
                || entries.size() > 1
                        && entries.stream().anyMatch(entry -> entry.key().equals(NONE));
        return isNothing || entries == null
                ? null
                : new Piece(our.key(), our.gap(), text(our.beginning(), entries, comma), our.beginning(), entries);
    }

    /** What stands between two entries, where either side has two. */
    private static String comma(Piece our, Piece their) {
        for (Piece piece : List.of(our, their)) {
            if (piece.entries().size() > 1) {
                return piece.entries().get(1).gap();
            }
        }
        return ", ";
    }

    private static String text(String beginning, List<Piece> pieces, String between) {
        StringBuilder text = new StringBuilder(beginning);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            // The first piece of a head is what stands before its first word.
            boolean isFirst = i == 0 || i == 1 && pieces.get(0).key().isEmpty();
            text.append(isFirst ? "" : piece.gap().isEmpty() ? between : piece.gap())
                    .append(piece.text());
        }
        return text.toString();
    }

    private List<Integer> order(Map<String, Piece> pieces) {
        List<Integer> order = new ArrayList<>();
        for (String key : pieces.keySet()) {
            Integer row = rows.putIfAbsent(key, rows.size());
            order.add(row == null ? rows.size() - 1 : row);
        }
        return order;
    }

    private static Map<String, Piece> byKey(List<Piece> pieces) {
        Map<String, Piece> byKey = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            String key = piece.key();
            while (byKey.containsKey(key)) {
                key += " again";
            }
            byKey.put(key, piece);
        }
        return byKey;
    }
}
