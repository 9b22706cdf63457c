package dev.merlon.backend.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names that links lead to, as the usual viewers of Markdown make them of headings. */
final class Anchors {
    private final Map<String, Integer> used = new HashMap<>();

    /** The name of a heading that comes next: a number tells it from those before it with the same words. */
    String next(String heading) {
        String name = of(heading);
        int before = used.merge(name, 1, Integer::sum) - 1;
        return before == 0 ? name : next(name + "-" + before);
    }

    /** In small letters, with hyphens for blanks, and without punctuation. */
    static String of(String heading) {
        StringBuilder name = new StringBuilder();
        heading.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                name.appendCodePoint(c);
            } else if (c == ' ') {
                name.append('-');
            }
        });
        return name.toString();
    }
}
