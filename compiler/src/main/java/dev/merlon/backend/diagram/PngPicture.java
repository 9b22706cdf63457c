package dev.merlon.backend.diagram;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Turns a drawn SVG into a PNG of two pixels a point, or fewer when that would be too many. */
final class PngPicture {
    private static final String WRITE_SVG = "write `.svg` instead";

    /** SVG counts 96 pixels an inch, Graphviz 72 points. */
    private static final double SCALE = 2 * 72 / 96.0;

    private static final double SMALLEST_SCALE = 0.5;
    private static final double MOST_PIXELS = 50_000_000;

    private PngPicture() {}

    static byte[] of(String svg) {
        System.setProperty("java.awt.headless", "true");
        requireFont();
        SVGDocument document = load(svg);
        FloatSize size = document.size();
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (size.width * (double) size.height)));
        if (scale < SMALLEST_SCALE) {
            throw new DiagramFailure("the picture would be too large for a PNG that can be read", WRITE_SVG);
        }
        int width = Math.max(1, (int) Math.round(size.width * scale));
        int height = Math.max(1, (int) Math.round(size.height * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            document.renderWithPlatform(
                    NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, size.width, size.height));
        } finally {
            graphics.dispose();
        }
        return encoded(image);
    }

    /**
     * Java writes pictures without any text, and no error, where a machine has no font, or fails from deep inside; which
     * of them depends on its version.
     */
    private static void requireFont() {
        boolean shows;
        Throwable reason = null;
        try {
            Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
            FontRenderContext context = new FontRenderContext(null, true, true);
            shows = font.canDisplayUpTo("Aa") < 0
                    && !font.createGlyphVector(context, "A").getVisualBounds().isEmpty();
        } catch (RuntimeException | InternalError | LinkageError e) {
            shows = false;
            reason = e;
        }
        if (!shows) {
            throw new DiagramFailure(
                    "this machine has no font to draw a PNG with",
                    WRITE_SVG + ", or install a font (package `fonts-dejavu-core` or its like) and fontconfig",
                    reason);
        }
    }

    private static SVGDocument load(String svg) {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(new DocumentLimits(
                        DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
                        DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH,
                        Integer.MAX_VALUE))
                .build();
        SVGDocument document =
                new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, context);
        if (document == null) {
            throw new IllegalStateException("the SVG cannot be read: "
                    + svg.substring(0, Math.min(80, svg.length())).toLowerCase(Locale.ROOT));
        }
        return document;
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
