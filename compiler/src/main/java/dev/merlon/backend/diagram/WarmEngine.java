package dev.merlon.backend.diagram;

import dev.merlon.graphviz.Graphviz;
import dev.merlon.graphviz.GraphvizFailure;

/** The embedded engine made ready beside other work, since most of the time of a first picture goes into loading it. */
final class WarmEngine {
    /** A little of all that the graphs of models have: clusters, tables, edges with labels. */
    private static final String GRAPH = """
            digraph {
              subgraph cluster_a { label="a" b [shape=none, label=<<table border="0"><tr><td>b</td></tr></table>>] }
              c -> b [label="d"]
              b -> c
            }
            """;

    private WarmEngine() {}

    static void start() {
        Thread thread = new Thread(WarmEngine::draw, "merlon-warm-engine");
        thread.setDaemon(true);
        thread.start();
    }

    private static void draw() {
        try {
            Graphviz.render(GRAPH, "svg");
        } catch (GraphvizFailure e) {
            // Whoever wants a picture learns of it.
            return;
        }
    }
}
