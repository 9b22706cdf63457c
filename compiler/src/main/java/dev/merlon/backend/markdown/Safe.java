package dev.merlon.backend.markdown;

import dev.merlon.backend.Markdown;
import java.util.regex.Pattern;

/** Text from a model for a comment: escaped, of a bounded length, and such that a code host makes nothing of it. */
final class Safe {
    private static final int LONGEST = 160;

    /** What code hosts take for a person, an issue or a label, wherever it stands. */
    private static final Pattern REFERENCE = Pattern.compile("(?<=[@#!~%$])(?=[A-Za-z0-9_])");

    /** What they take for an address. */
    private static final Pattern ADDRESS = Pattern.compile("(?<=:)(?=//)|(?<=www)(?=\\.)");

    /** Between two letters it cannot be seen, and takes the sense from what they would mean together. */
    private static final String NON_JOINER = "\u200C";

    private Safe() {}

    /** A text that is to be read as it stands. */
    static String text(String text) {
        String escaped = REFERENCE.matcher(Markdown.text(shortened(text))).replaceAll(NON_JOINER);
        return ADDRESS.matcher(escaped).replaceAll(NON_JOINER);
    }

    /** A name or a piece of a model; code hosts look for nothing in code. */
    static String code(String text) {
        return Markdown.code(shortened(text));
    }

    /** What a rule says, which may have code and emphasis in it. */
    static String prose(String commonMark) {
        String line = Markdown.inline(shortened(commonMark, 4 * LONGEST));
        StringBuilder safe = new StringBuilder();
        // Between backticks nothing is a reference, and what is copied from there must be what it looks like.
        String[] parts = line.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean isCode = i % 2 == 1 && i < parts.length - 1;
            safe.append(i == 0 ? "" : "`")
                    .append(isCode ? parts[i] : REFERENCE.matcher(parts[i]).replaceAll(NON_JOINER));
        }
        return safe.toString();
    }

    private static String shortened(String text) {
        return shortened(text, LONGEST);
    }

    private static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }
}
