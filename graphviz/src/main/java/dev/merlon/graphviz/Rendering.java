package dev.merlon.graphviz;

import java.util.List;

/**
 * A picture that Graphviz drew, and what it complained about while drawing.
 *
 * @param text the picture, in the format that was asked for
 * @param warnings one line each, in the order Graphviz wrote them
 */
public record Rendering(String text, List<String> warnings) {
    public Rendering {
        warnings = List.copyOf(warnings);
    }
}
