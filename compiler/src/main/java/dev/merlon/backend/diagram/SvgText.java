package dev.merlon.backend.diagram;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the text of a drawn picture independent of the font it will be shown in.
 *
 * <p>Graphviz lets the text of HTML-like labels begin at a place that is right for Helvetica; in another font it would
 * stand beside the middle of its box. Here such text is anchored in its middle instead. The place follows from how wide
 * Graphviz takes the text to be. Text at the left stays where it is.
 */
final class SvgText {
    private static final Pattern TEXT = Pattern.compile("text-anchor=\"start\" x=\"(?<x>-?[0-9.]+)\""
            + "(?<y> y=\"-?[0-9.]+\") font-family=\"(?<family>Helvetica,sans-Serif|" + TextStyle.LEFT_FACE
            + ")\""
            + "(?<bold> font-weight=\"bold\")? font-size=\"(?<size>[0-9.]+)\"(?<rest>[^>]*)>(?<text>[^<]*)</text>");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#[0-9]+|[a-z]+);");
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String FAMILY = "Helvetica,Arial,sans-serif";

    /** Thousandths of the point size, from the blank to the tilde: the metrics of Helvetica that Graphviz contains. */
    private static final short[] REGULAR = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private static final short[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722,
        611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556,
        611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778,
        556, 556, 500, 389, 280, 389, 584
    };

    private SvgText() {}

    /** From the root element on: without the address of a document type, which some readers would look up. */
    static String settled(String picture) {
        String svg = XML + picture.substring(Math.max(0, picture.indexOf("<svg")));
        Matcher matcher = TEXT.matcher(svg);
        StringBuilder settled = new StringBuilder(svg.length());
        while (matcher.find()) {
            matcher.appendReplacement(settled, Matcher.quoteReplacement(settled(matcher)));
        }
        return matcher.appendTail(settled).toString();
    }

    private static String settled(Matcher match) {
        boolean bold = match.group("bold") != null;
        String x = match.group("x");
        String size = match.group("size");
        String text = match.group("text");
        double middle = Double.parseDouble(x) + width(text, bold) * Double.parseDouble(size) / 2;
        boolean left = match.group("family").equals(TextStyle.LEFT_FACE);
        return (left ? "text-anchor=\"start\" x=\"" + x : "text-anchor=\"middle\" x=\"" + decimal(middle)) + "\""
                + match.group("y") + " font-family=\"" + FAMILY + "\"" + (bold ? " font-weight=\"bold\"" : "")
                + " font-size=\"" + size + "\"" + match.group("rest") + ">" + text + "</text>";
    }

    /** In units of the point size. A letter beyond ASCII counts as one blank for each byte. */
    private static double width(String escaped, boolean bold) {
        short[] widths = bold ? BOLD : REGULAR;
        String text = REFERENCE.matcher(escaped).replaceAll(match -> Matcher.quoteReplacement(letter(match.group())));
        int thousandths = 0;
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            thousandths += unit >= ' ' && unit <= '~' ? widths[unit - ' '] : widths[0];
        }
        return thousandths / 1000.0;
    }

    private static String letter(String reference) {
        return switch (reference) {
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&amp;" -> "&";
            case "&quot;" -> "\"";
            default ->
                reference.startsWith("&#")
                        ? Character.toString(Integer.parseInt(reference.substring(2, reference.length() - 1)))
                        : reference;
        };
    }

    private static String decimal(double value) {
        // As with the root locale; for that, however, Java would first read what it knows of the world's numbers.
        return String.format(Locale.US, "%.2f", value);
    }
}
