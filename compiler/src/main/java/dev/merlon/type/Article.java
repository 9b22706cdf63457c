package dev.merlon.type;

import java.util.Locale;

/** {@code a} or {@code an}, before the name of a kind or a type. */
public final class Article {
    private static final String VOWELS = "aeiou";

    /** Letters whose own names begin with a vowel: an F, an H. */
    private static final String SPELLED_WITH_VOWEL = "aefhilmnorsx";

    private Article() {}

    /** The article that belongs before a name. */
    public static String of(String name) {
        String start = name.substring(0, Math.min(4, name.length())).toLowerCase(Locale.ROOT);
        // Nobody can say `Http` or `Rdp` but by its letters.
        boolean isSpelled = start.length() > 1 && start.chars().noneMatch(c -> (VOWELS + "y").indexOf(c) >= 0);
        boolean vowel = isSpelled
                ? SPELLED_WITH_VOWEL.indexOf(start.charAt(0)) >= 0
                : VOWELS.indexOf(start.charAt(0)) >= 0 && !start.startsWith("use") && !start.startsWith("uni");
        return vowel ? "an" : "a";
    }
}
