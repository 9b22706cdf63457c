package dev.merlon.backend.threatdragon;

import dev.merlon.diagnostic.Display;
import java.util.stream.Collectors;

/** Texts of a model as they are shown: without what turns the direction of writing, or is not seen. */
final class Words {
    private static final int LINE = 18;

    private Words() {}

    /** A text of some lines. */
    static String plain(String text) {
        return text.strip()
                .lines()
                .map(line -> Display.escape(line.replace('\t', ' ')))
                .collect(Collectors.joining("\n"));
    }

    /** A name in lines that fit into a shape. */
    static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : plain(text).split("\\s+")) {
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
