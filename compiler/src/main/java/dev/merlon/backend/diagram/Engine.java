package dev.merlon.backend.diagram;

import guru.nidi.graphviz.engine.GraphvizEngine;
import java.util.Arrays;
import java.util.Optional;

/** The program that draws pictures. */
public enum Engine {
    /** Graphviz inside this process. It needs nothing installed and draws the same picture everywhere. */
    EMBEDDED("embedded") {
        @Override
        GraphvizEngine start() {
            return new EmbeddedEngine();
        }
    },
    /** The {@code dot} found on the path. It is faster for large graphs, and its pictures differ between machines. */
    DOT("dot") {
        @Override
        GraphvizEngine start() {
            return new NativeEngine("dot");
        }
    };

    private final String word;

    Engine(String word) {
        this.word = word;
    }

    /** What a user calls it. */
    public String word() {
        return word;
    }

    /** The engine that a user calls so. */
    public static Optional<Engine> named(String word) {
        return Arrays.stream(values())
                .filter(engine -> engine.word.equals(word))
                .findFirst();
    }

    abstract GraphvizEngine start();
}
