package dev.merlon.merge;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Declarations one after the other: a body, or a file.
 *
 * @param open the opening brace with what stands before and behind it; empty for a file
 * @param close the closing brace with what stands before it; for a file the blanks at its end
 */
record Block(String open, List<Part> parts, String close) {
    static final Block NONE = new Block("", List.of(), "");

    Block {
        parts = List.copyOf(parts);
    }

    String text() {
        return open + parts.stream().map(Part::text).collect(Collectors.joining()) + close;
    }

    /** What it says, part by part. */
    String words() {
        return Words.of(open) + parts.stream().map(Part::words).collect(Collectors.joining()) + Words.of(close);
    }
}
