package dev.merlon.backend.pdf;

import java.util.ArrayList;
import java.util.List;

/** A page in the making; places are in points from its upper left corner. */
final class Page {
    final double width;
    final double height;
    private final Fonts fonts;
    private final StringBuilder content = new StringBuilder();
    private final List<Link> links = new ArrayList<>();

    /** A place that leads somewhere. */
    record Link(double left, double top, double right, double bottom, String target) {}

    Page(Fonts fonts, double width, double height) {
        this.fonts = fonts;
        this.width = width;
        this.height = height;
    }

    List<Link> links() {
        return links;
    }

    String content() {
        return content.toString();
    }

    /** Makes a place lead somewhere; together with the one before it where that ends here and leads there too. */
    void link(double left, double top, double right, double bottom, String target) {
        Link last = links.isEmpty() ? null : links.get(links.size() - 1);
        if (last != null && last.equals(new Link(last.left, top, left, bottom, target))) {
            links.remove(links.size() - 1);
            links.add(new Link(last.left, top, right, bottom, target));
        } else {
            links.add(new Link(left, top, right, bottom, target));
        }
    }

    void fill(double left, double top, double right, double bottom, String colour) {
        content.append(colour(colour)).append(" rg ");
        content.append(number(left)).append(' ').append(number(height - bottom)).append(' ');
        content.append(number(right - left))
                .append(' ')
                .append(number(bottom - top))
                .append(" re f\n");
    }

    /** @param baseline how far below the upper edge the letters stand */
    void text(String text, Run.Style style, double size, double left, double baseline, String colour) {
        content.append("BT ").append(colour(colour)).append(" rg ");
        show(content, fonts, text, style, size, "1 0 0 1 " + number(left) + " " + number(height - baseline));
        content.append(" ET\n");
    }

    /** Text at a place that a matrix says, with what each character needs of fonts. */
    static void show(StringBuilder out, Fonts fonts, String text, Run.Style style, double size, String matrix) {
        out.append(matrix).append(" Tm");
        PdfFont last = null;
        for (int character : text.codePoints().toArray()) {
            PdfFont font = fonts.of(character, style);
            if (font != last) {
                out.append(last == null ? " /" : "> Tj /");
                out.append(font.name()).append(' ').append(number(size)).append(" Tf <");
                last = font;
            }
            out.append(font.use(character));
        }
        out.append(last == null ? "" : "> Tj");
    }

    /** What a picture draws. */
    void draw(String operators) {
        content.append("q\n").append(operators).append("Q\n");
    }

    /** {@code #rrggbb} as three numbers. */
    static String colour(String hex) {
        StringBuilder colour = new StringBuilder();
        for (int i = 1; i < 7; i += 2) {
            colour.append(i == 1 ? "" : " ").append(number(Integer.parseInt(hex.substring(i, i + 2), 16) / 255.0));
        }
        return colour.toString();
    }

    /** With at most three digits after the point; there are hundreds of thousands of them, so no format is interpreted. */
    static String number(double value) {
        long thousandths = Math.round(value * 1000);
        StringBuilder text = new StringBuilder(8);
        if (thousandths < 0) {
            text.append('-');
            thousandths = -thousandths;
        }
        text.append(thousandths / 1000);
        long rest = thousandths % 1000;
        if (rest != 0) {
            text.append('.').append(rest / 100);
            if (rest % 100 != 0) {
                text.append(rest / 10 % 10);
            }
            if (rest % 10 != 0) {
                text.append(rest % 10);
            }
        }
        return text.toString();
    }
}
