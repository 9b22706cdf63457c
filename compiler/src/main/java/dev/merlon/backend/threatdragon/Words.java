package dev.merlon.backend.threatdragon;

import dev.merlon.diagnostic.Display;

/** Texts of a model as they are shown in a shape. */
final class Words {
    private static final int LINE = 18;

    private Words() {}

    /** A name in lines that fit into a shape. */
    static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : Display.lines(text).split("\\s+")) {
            boolean fits = length == 0 || length + 1 + word.length() <= LINE;
            if (length > 0) {
                lines.append(fits ? ' ' : '\n');
            }
            lines.append(word);
            length = fits && length > 0 ? length + 1 + word.length() : word.length();
        }
        return lines.toString();
    }
}
