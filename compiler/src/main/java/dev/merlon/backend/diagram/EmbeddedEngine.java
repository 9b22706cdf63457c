package dev.merlon.backend.diagram;

import dev.merlon.graphviz.Graphviz;
import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.util.Locale;
import java.util.function.Consumer;

/** Graphviz inside this process. */
final class EmbeddedEngine implements GraphvizEngine {
    @Override
    public void init(Consumer<GraphvizEngine> onOk, Consumer<GraphvizEngine> onError) {
        onOk.accept(this);
    }

    @Override
    public EngineResult execute(String dot, Options options, Rasterizer rasterizer) {
        if (options.format != Format.SVG) {
            throw new IllegalArgumentException("only SVG, not " + options.format);
        }
        String layout = options.engine.name().toLowerCase(Locale.ROOT);
        String svg = Graphviz.render(dot, "svg", layout).text();
        return EngineResult.fromString(SvgText.settled(svg));
    }

    @Override
    public void close() {}
}
