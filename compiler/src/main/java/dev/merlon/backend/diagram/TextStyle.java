package dev.merlon.backend.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of text looks in a diagram, and into how many lines of what width it is broken.
 *
 * @param colour of the letters
 * @param widest the width of a line, in points
 * @param most the number of lines
 */
record TextStyle(int pointSize, boolean bold, String colour, int widest, int most) {
    /**
     * The font of text that starts at the left. It looks like the other one; under two names, the two can be told apart
     * in a drawn picture, see {@link SvgText}.
     */
    static final String LEFT_FACE = "Arial";

    static final TextStyle HEADING = new TextStyle(16, true, Palette.INK, 600, 2);
    static final TextStyle NOTE = new TextStyle(10, false, Palette.MUTED, 600, 1);
    static final TextStyle NODE_TITLE = new TextStyle(12, true, Palette.INK, 150, 3);
    static final TextStyle NODE_KIND = new TextStyle(10, false, Palette.MUTED, 150, 2);
    static final TextStyle BOUNDARY_TITLE = new TextStyle(12, true, Palette.BOUNDARY, 300, 2);
    static final TextStyle BOUNDARY_KIND = new TextStyle(10, false, Palette.MUTED, 300, 1);
    static final TextStyle FLOW_TITLE = new TextStyle(10, true, Palette.INK, 130, 3);
    static final TextStyle FLOW_DETAIL = new TextStyle(9, false, Palette.MUTED, 130, 3);
    static final TextStyle NODE_NOTE = new TextStyle(10, true, Palette.ACCENT, 190, 2);
    static final TextStyle BOUNDARY_NOTE = new TextStyle(10, true, Palette.ACCENT, 300, 2);
    static final TextStyle FLOW_NOTE = new TextStyle(10, true, Palette.ACCENT, 170, 2);
    static final TextStyle BADGE = new TextStyle(9, true, Palette.INK, 100, 1);
    static final TextStyle LEGEND = new TextStyle(9, false, Palette.MUTED, 200, 1);

    List<String> lines(String text) {
        return new TextLines(this).of(text);
    }

    double width(String line) {
        return TextWidth.of(line, pointSize, bold);
    }

    boolean fits(String line) {
        return width(line) <= widest;
    }

    TextStyle in(String otherColour) {
        return new TextStyle(pointSize, bold, otherColour, widest, most);
    }

    /** @param face the name of a font, or null for the one of the whole diagram */
    String font(String markup, @Nullable String face) {
        return "<FONT" + (face == null ? "" : " FACE=\"" + face + "\"") + " POINT-SIZE=\"" + pointSize + "\" COLOR=\""
                + colour + "\">" + (bold ? "<B>" + markup + "</B>" : markup) + "</FONT>";
    }

    static String points(double width) {
        return Integer.toString((int) Math.ceil(width));
    }
}
