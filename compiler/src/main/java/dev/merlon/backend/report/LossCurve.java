package dev.merlon.backend.report;

import dev.merlon.backend.Amounts;
import dev.merlon.backend.ExposureWords;
import dev.merlon.exposure.Case;
import dev.merlon.exposure.Exposure;
import dev.merlon.exposure.Exposure.Result;
import java.util.List;
import java.util.Locale;

/** The chance that a year costs more than an amount, drawn: amounts to the right by powers of ten, the chance upwards. */
final class LossCurve {
    /** The name of the picture. */
    static final String NAME = "loss-exceedance.svg";

    private static final int WIDTH = 760;
    private static final int HEIGHT = 380;
    private static final int LEFT = 64;
    private static final int RIGHT = 20;
    private static final int TOP = 56;
    private static final int BOTTOM = 56;
    private static final String TEXT = " font-family=\"Helvetica,Arial,sans-serif\" font-size=\"12\" fill=\"#1b1f24\"";
    private static final String[] STROKES = {
        " stroke=\"#0b5cad\" stroke-width=\"3\"",
        " stroke=\"#1a7f37\" stroke-width=\"2.2\" stroke-dasharray=\"8,4\"",
        " stroke=\"#9a3b00\" stroke-width=\"2.2\" stroke-dasharray=\"2,3\""
    };

    private final Exposure exposure;
    private final double lowest;
    private final double highest;
    private final StringBuilder svg = new StringBuilder();

    private LossCurve(Exposure exposure) {
        this.exposure = exposure;
        lowest = StrictMath.log10(exposure.amounts().get(0));
        highest = Math.max(
                StrictMath.log10(exposure.amounts().get(exposure.amounts().size() - 1)), lowest + 0.1);
    }

    /** Whether a curve has two points. */
    static boolean isDrawn(Exposure exposure) {
        return exposure.amounts().size() > 1;
    }

    /** Those of the table beside it: as it stands, with all that is planned, with what is verified alone. */
    static List<Result> shown(Exposure exposure) {
        return exposure.total().stream()
                .filter(result -> result.of().what() == Case.What.AS_IT_STANDS
                        || result.of().what() == Case.What.ALL_PLANNED
                        || result.of().what() == Case.What.VERIFIED_ONLY)
                .toList();
    }

    static String svg(Exposure exposure) {
        return new LossCurve(exposure).draw();
    }

    private String draw() {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(WIDTH);
        svg.append("\" height=\"")
                .append(HEIGHT)
                .append("\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT);
        svg.append(
                "\" role=\"img\" aria-label=\"The chance that a year costs more than an amount; the table has the figures\">\n");
        svg.append("<rect x=\"0\" y=\"0\" width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(HEIGHT);
        svg.append("\" fill=\"#ffffff\"/>\n");
        grid();
        List<Result> shown = shown(exposure);
        double at = LEFT;
        for (int i = 0; i < shown.size(); i++) {
            curve(shown.get(i), STROKES[i % STROKES.length]);
            String name = ExposureWords.of(shown.get(i).of());
            line(at, 20, at + 34, 20, STROKES[i % STROKES.length]);
            text(at + 40, 24, "start", name);
            at += 60 + name.length() * 6.2;
        }
        return svg.append("</svg>\n").toString();
    }

    private void grid() {
        for (int percent = 0; percent <= 100; percent += 25) {
            double y = y(percent / 100.0);
            line(LEFT, y, WIDTH - RIGHT, y, " stroke=\"#d5dbe1\" stroke-width=\"1\"");
            text(LEFT - 8, y + 4, "end", percent + " %");
        }
        double last = -100;
        for (double amount : exposure.amounts()) {
            double x = x(amount);
            line(x, y(0), x, y(0) + 5, " stroke=\"#57606a\" stroke-width=\"1\"");
            if (x - last >= 40) {
                text(x, y(0) + 20, "middle", Amounts.text(amount));
                last = x;
            }
        }
        text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "middle", "A year costs more than, in " + exposure.currency());
        text(LEFT, TOP - 14, "start", "Chance");
    }

    private void curve(Result result, String stroke) {
        svg.append("<polyline fill=\"none\"").append(stroke).append(" points=\"");
        List<Double> above = result.figures().above();
        for (int i = 0; i < above.size(); i++) {
            svg.append(i == 0 ? "" : " ")
                    .append(number(x(exposure.amounts().get(i))))
                    .append(',')
                    .append(number(y(above.get(i))));
        }
        svg.append("\"/>\n");
    }

    private double x(double amount) {
        return LEFT + (StrictMath.log10(amount) - lowest) / (highest - lowest) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double share) {
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }

    private void line(double x1, double y1, double x2, double y2, String stroke) {
        svg.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1));
        svg.append("\" x2=\"")
                .append(number(x2))
                .append("\" y2=\"")
                .append(number(y2))
                .append('"');
        svg.append(stroke).append("/>\n");
    }

    private void text(double x, double y, String anchor, String text) {
        svg.append("<text text-anchor=\"").append(anchor).append("\" x=\"").append(number(x));
        svg.append("\" y=\"").append(number(y)).append('"').append(TEXT).append('>');
        svg.append(HtmlPage.escape(text)).append("</text>\n");
    }

    private static String number(double value) {
        // As with the root locale; for that, however, Java would first read what it knows of the world's numbers.
        return String.format(Locale.US, "%.1f", value);
    }
}
