package dev.merlon.graphviz;

import java.util.List;

/** Graphviz gave no picture: the DOT text is malformed, the layout is not known, or the program broke off. */
public final class GraphvizFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GraphvizFailure(String what, List<String> messages) {
        super(messages.isEmpty() ? what : what + ": " + String.join("; ", messages));
    }

    GraphvizFailure(String what, List<String> messages, Throwable cause) {
        this(what, messages);
        initCause(cause);
    }
}
