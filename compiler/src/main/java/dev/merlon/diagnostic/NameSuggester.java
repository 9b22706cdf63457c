package dev.merlon.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the name that was probably meant.
 *
 * <p>Near means: fewer than three letters typed wrong, left out, put in or swapped with their neighbour (the distance of
 * Damerau and Levenshtein, where no stretch is edited twice), and no more than a third of the letters of the longer name. A
 * name that differs in capitals alone is always near. A name of two letters is near
 * its letters swapped.
 * Where no name is near, one that begins with what was written was probably not written to its end.
 */
public final class NameSuggester {
    private static final int TOO_FAR = 3;

    /** A text of fewer letters is the beginning of too many names. */
    private static final int FEWEST_LETTERS = 4;

    /** A shorter word is in too many names. */
    private static final int FEWEST_SHARED = 3;

    private static final int MOST_ALIKE = 4;

    private NameSuggester() {}

    /** The nearest of the known names if one is near; of several equally near ones the first in alphabetical order. */
    public static Optional<String> nearest(String wrong, Collection<String> known) {
        String best = null;
        int least = TOO_FAR;
        for (String name : known) {
            int distance = name.equals(wrong) ? TOO_FAR : distance(wrong, name, least);
            if (distance * 3 > Math.max(wrong.length(), name.length()) && !isSwapped(wrong, name)) {
                continue;
            }
            if (distance < least || best != null && distance == least && name.compareTo(best) < 0) {
                best = name;
                least = distance;
            }
        }
        return best == null ? begun(wrong, known) : Optional.of(best);
    }

    /** Whether one is two letters and the other the same two, swapped. */
    private static boolean isSwapped(String wrong, String name) {
        return wrong.length() == 2
                && name.length() == 2
                && wrong.charAt(0) == name.charAt(1)
                && wrong.charAt(1) == name.charAt(0);
    }

    /** The shortest name that goes on where a text of some letters ends. */
    private static Optional<String> begun(String wrong, Collection<String> known) {
        return wrong.length() < FEWEST_LETTERS
                ? Optional.empty()
                : known.stream()
                        .filter(name ->
                                name.length() > wrong.length() && name.regionMatches(true, 0, wrong, 0, wrong.length()))
                        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    }

    /**
     * The names that have words of a name in capitals in common with it, as {@code PublicNetwork} and {@code NetworkSegment} have
     * with {@code PrivateNetwork}: those with the most letters in common, the shortest first.
     */
    public static List<String> sharingWords(String wrong, Collection<String> known) {
        Set<String> words = words(wrong);
        Map<String, Integer> shared = new HashMap<>();
        for (String name : known) {
            int letters = words(name).stream()
                    .filter(words::contains)
                    .mapToInt(String::length)
                    .sum();
            if (letters > 0) {
                shared.put(name, letters);
            }
        }
        return shared.keySet().stream()
                .sorted(Comparator.comparing((String name) -> -shared.getOrDefault(name, 0))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_ALIKE)
                .toList();
    }

    /**
     * The names that have every word of a name in capitals, as {@code RelationalDatabase} has that of {@code Database}, which is
     * thus not misspelt: the shortest first. None where a name differs in capitals alone.
     */
    public static List<String> havingAllWords(String wrong, Collection<String> known) {
        Set<String> words = words(wrong);
        if (words.isEmpty() || known.stream().anyMatch(wrong::equalsIgnoreCase)) {
            return List.of();
        }
        return known.stream()
                .filter(name -> words(name).containsAll(words))
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_ALIKE)
                .toList();
    }

    /** The words of a name that each begin with a capital, in small letters; very short ones say nothing. */
    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        int start = 0;
        for (int i = 1; i <= name.length(); i++) {
            if (i == name.length() || Character.isUpperCase(name.charAt(i))) {
                if (i - start >= FEWEST_SHARED) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i;
            }
        }
        return words;
    }

    /** The distance, or at least {@code limit} when it is not below that. */
    static int distance(String one, String other, int limit) {
        if (one.equalsIgnoreCase(other)) {
            return 0;
        }
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[][] rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cell(one, other, i, j, rows);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int cell(String one, String other, int i, int j, int[][] rows) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        int changed = rows[i - 1][j - 1] + (a == b ? 0 : 1);
        int best = Math.min(changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a == other.charAt(j - 2) && one.charAt(i - 2) == b;
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
