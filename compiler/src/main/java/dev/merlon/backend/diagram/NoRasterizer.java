package dev.merlon.backend.diagram;

import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Graphviz;
import guru.nidi.graphviz.engine.Rasterizer;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/**
 * What an engine is given that makes no pixels. To ask graphviz-java for the one it has would make it look for its usual ones,
 * and complain in the log of the build that they are missing.
 */
final class NoRasterizer implements Rasterizer {
    @Override
    public Format format() {
        return Format.SVG;
    }

    @Override
    public BufferedImage rasterize(Graphviz graphviz, Consumer<Graphics2D> graphicsConfigurer, String input) {
        throw new UnsupportedOperationException();
    }
}
