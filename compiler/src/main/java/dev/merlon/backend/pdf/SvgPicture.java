package dev.merlon.backend.pdf;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A picture of SVG, as this program draws them, in the operators of PDF. */
final class SvgPicture {
    private static final Pattern TRANSFORM = Pattern.compile("([a-z]+)\\(([^)]*)\\)");
    private static final String NONE = "none";

    /** How far the handles of a curve are for a quarter of a circle. */
    private static final double QUARTER = 0.5522847498;

    private final Fonts fonts;
    private final StringBuilder out = new StringBuilder();
    private double width;
    private double height;

    private SvgPicture(Fonts fonts) {
        this.fonts = fonts;
    }

    /** @throws IllegalArgumentException where it is no picture */
    static SvgPicture of(String svg, Fonts fonts) {
        SvgPicture picture = new SvgPicture(fonts);
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(svg));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    picture.start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("g")) {
                    picture.out.append("Q\n");
                }
            }
            return picture;
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** What draws it with its upper left corner at a place, in points from the lower left corner of the page. */
    String operators(double left, double top, double scale) {
        return Page.number(scale) + " 0 0 " + Page.number(-scale) + " " + Page.number(left) + " " + Page.number(top)
                + " cm\n" + out;
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "svg" -> {
                String[] box = value(xml, "viewBox", "0 0 100 100").trim().split("[ ,]+");
                width = Double.parseDouble(box[2]);
                height = Double.parseDouble(box[3]);
                out.append("1 0 0 1 ")
                        .append(Page.number(-Double.parseDouble(box[0])))
                        .append(' ');
                out.append(Page.number(-Double.parseDouble(box[1]))).append(" cm\n");
            }
            case "g" -> {
                out.append("q\n");
                transform(xml.getAttributeValue(null, "transform"));
            }
            case "path" -> shape(xml, SvgPath.operators(value(xml, "d", "")));
            case "polygon" -> shape(xml, points(xml) + "h ");
            case "polyline" -> shape(xml, points(xml));
            case "line" ->
                shape(
                        xml,
                        SvgPath.operators("M" + number(xml, "x1") + " " + number(xml, "y1") + "L" + number(xml, "x2")
                                + " " + number(xml, "y2")));
            case "rect" ->
                shape(
                        xml,
                        Page.number(number(xml, "x")) + " " + Page.number(number(xml, "y")) + " "
                                + Page.number(number(xml, "width")) + " " + Page.number(number(xml, "height"))
                                + " re ");
            case "ellipse" -> shape(xml, ellipse(xml, number(xml, "rx"), number(xml, "ry")));
            case "circle" -> shape(xml, ellipse(xml, number(xml, "r"), number(xml, "r")));
            case "text" -> text(xml);
            case "style", "title", "desc" -> xml.getElementText();
            default -> {
                // Links and other groups draw nothing themselves.
            }
        }
    }

    private static String points(XMLStreamReader xml) {
        return SvgPath.operators("M" + value(xml, "points", ""));
    }

    private static String ellipse(XMLStreamReader xml, double radiusX, double radiusY) {
        double x = number(xml, "cx");
        double y = number(xml, "cy");
        double pullX = radiusX * QUARTER;
        double pullY = radiusY * QUARTER;
        StringBuilder path = new StringBuilder();
        path.append('M').append(x + radiusX).append(' ').append(y).append('C');
        double[][] curves = {
            {x + radiusX, y + pullY, x + pullX, y + radiusY, x, y + radiusY},
            {x - pullX, y + radiusY, x - radiusX, y + pullY, x - radiusX, y},
            {x - radiusX, y - pullY, x - pullX, y - radiusY, x, y - radiusY},
            {x + pullX, y - radiusY, x + radiusX, y - pullY, x + radiusX, y}
        };
        for (double[] curve : curves) {
            for (double each : curve) {
                path.append(each).append(' ');
            }
        }
        return SvgPath.operators(path.append('Z').toString());
    }

    private void transform(@Nullable String text) {
        Matcher matcher = TRANSFORM.matcher(text == null ? "" : text);
        while (matcher.find()) {
            String[] words = matcher.group(2).trim().split("[ ,]+");
            double first = Double.parseDouble(words[0]);
            double second = words.length > 1 ? Double.parseDouble(words[1]) : 0;
            switch (matcher.group(1)) {
                case "translate" -> matrix(1, 0, 0, 1, first, second);
                case "scale" -> matrix(first, 0, 0, words.length > 1 ? second : first, 0, 0);
                case "rotate" -> {
                    double x = words.length > 2 ? second : 0;
                    double y = words.length > 2 ? Double.parseDouble(words[2]) : 0;
                    double cos = StrictMath.cos(StrictMath.toRadians(first));
                    double sin = StrictMath.sin(StrictMath.toRadians(first));
                    matrix(cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y);
                }
                default -> throw new IllegalArgumentException(matcher.group(1));
            }
        }
    }

    private void matrix(double... numbers) {
        for (double each : numbers) {
            out.append(Page.number(each)).append(' ');
        }
        out.append("cm\n");
    }

    private void shape(XMLStreamReader xml, String path) {
        String fill = value(xml, "fill", "#000000");
        String stroke = value(xml, "stroke", NONE);
        boolean fills = fill.startsWith("#") && Double.parseDouble(value(xml, "fill-opacity", "1")) >= 0.5;
        boolean strokes = stroke.startsWith("#");
        if (path.isEmpty() || !fills && !strokes) {
            return;
        }
        out.append("q ");
        transform(xml.getAttributeValue(null, "transform"));
        if (fills) {
            out.append(Page.colour(fill)).append(" rg ");
        }
        if (strokes) {
            stroke(xml, stroke);
        }
        out.append(path).append(fills ? strokes ? "B" : "f" : "S").append(" Q\n");
    }

    private void stroke(XMLStreamReader xml, String colour) {
        out.append(Page.colour(colour)).append(" RG ");
        out.append(Page.number(Double.parseDouble(value(xml, "stroke-width", "1"))))
                .append(" w ");
        out.append(value(xml, "stroke-linecap", "").equals("round") ? "1 J " : "");
        out.append(value(xml, "stroke-linejoin", "").equals("round") ? "1 j " : "");
        String dashes = value(xml, "stroke-dasharray", "");
        if (!dashes.isEmpty() && !dashes.equals(NONE)) {
            out.append('[').append(dashes.replace(',', ' ')).append("] 0 d ");
        }
    }

    private void text(XMLStreamReader xml) throws XMLStreamException {
        boolean bold = value(xml, "font-weight", "").equals("bold");
        double size = Double.parseDouble(value(xml, "font-size", "14"));
        double x = number(xml, "x");
        double y = number(xml, "y");
        String anchor = value(xml, "text-anchor", "start");
        String fill = value(xml, "fill", "#000000");
        String halo = value(xml, "stroke", NONE);
        double border = Double.parseDouble(value(xml, "stroke-width", "0"));
        String text = fonts.shown(xml.getElementText());
        if (text.isBlank()) {
            return;
        }
        Run.Style style = bold ? Run.Style.BOLD : Run.Style.PLAIN;
        double wide = fonts.width(text, style, size);
        double left = anchor.equals("middle") ? x - wide / 2 : anchor.equals("end") ? x - wide : x;
        String matrix = "1 0 0 -1 " + Page.number(left) + " " + Page.number(y);
        if (halo.startsWith("#") && border > 0) {
            out.append("q BT 1 Tr 1 j ").append(Page.colour(halo)).append(" RG ");
            out.append(Page.number(border)).append(" w ");
            Page.show(out, fonts, Bidirectional.visual(text), style, size, matrix);
            out.append(" ET Q\n");
        }
        out.append("BT ")
                .append(Page.colour(fill.startsWith("#") ? fill : "#000000"))
                .append(" rg ");
        Page.show(out, fonts, Bidirectional.visual(text), style, size, matrix);
        out.append(" ET\n");
    }

    private static double number(XMLStreamReader xml, String name) {
        return Double.parseDouble(value(xml, name, "0").replaceFirst("(pt|px)$", ""));
    }

    private static String value(XMLStreamReader xml, String name, String otherwise) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }
}
