package dev.merlon.backend.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last touches to a picture that Graphviz drew, line by line, as it writes a tag on each.
 *
 * <p>Groups name the element they draw in {@code data-element}, in place of ids, which would not be unique in a page with
 * several pictures. Glyphs come into their places. Labels of boundaries and flows move to the end, so that no line is drawn
 * across them. Colours change with those of the reader's screen, see {@link Theme}.
 */
final class SvgFinish {
    private static final Pattern GROUP = Pattern.compile("<g id=\"([^\"]*)\" class=\"(node|edge|cluster|graph)\"(.*)>");
    private static final Pattern ANCHOR = Pattern.compile("<g id=\"a_([^\"]*)\"><a (.*)>");
    private static final Pattern NAMED = Pattern.compile(Pattern.quote(DotText.ELEMENT) + "(.*)");
    private static final Pattern SQUARE = Pattern.compile(
            "<polygon fill=\"(#4d45[0-9a-f]{2})\" fill-opacity=\"[0-9.]+\" stroke=\"[^\"]*\"(?: stroke-dasharray=\"[^\"]*\")?"
                    + " points=\"([-0-9.]+),([-0-9.]+) ([-0-9.]+),([-0-9.]+) ([-0-9.]+),([-0-9.]+).*/>");
    /** No other letters in labels are bold and so small. */
    private static final String BADGE_SIZE =
            "font-weight=\"bold\" font-size=\"" + TextStyle.BADGE.pointSize() + ".00\"";

    private static final String LABEL_END = "&#45;label";

    private final String title;
    private final boolean themed;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder labels = new StringBuilder();
    private String element = "";
    private String kind = "";

    private SvgFinish(String title, boolean themed) {
        this.title = title;
        this.themed = themed;
    }

    /** @param themed whether the picture follows the colours of the reader's screen */
    static String of(String svg, String title, boolean themed) {
        SvgFinish finish = new SvgFinish(title, themed);
        finish.lines(List.of(svg.split("\n")));
        return finish.out.toString();
    }

    private void lines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher group = GROUP.matcher(line);
            Matcher anchor = ANCHOR.matcher(line);
            if (line.startsWith("<svg ")) {
                out.append("<svg class=\"merlon-diagram\" role=\"graphics-document\" aria-label=\"")
                        .append(Theme.attribute(title))
                        .append("\" ")
                        .append(line.substring("<svg ".length()))
                        .append('\n');
            } else if (group.matches()) {
                kind = group.group(2);
                element = attribute(group.group(1));
                style();
                out.append("<g class=\"")
                        .append(kind)
                        .append('"')
                        .append(element)
                        .append(group.group(3))
                        .append(">\n");
            } else if (anchor.matches() && !kind.equals("graph")) {
                i = anchored(lines, i, anchor);
            } else if (anchor.matches()) {
                out.append("<g><a ").append(anchor.group(2)).append(">\n");
            } else if (!line.startsWith("<title>") && !line.startsWith("<!--")) {
                // The last line of the picture ends the group of the graph, and the labels belong into that.
                if (line.equals("</svg>")) {
                    out.setLength(out.length() - "</g>\n".length());
                    out.append(labels).append("</g>\n");
                }
                out.append(finished(line)).append('\n');
            }
        }
    }

    /** The colours of a screen, once, at the place where both a picture by itself and one in a page may have them. */
    private void style() {
        if (themed && kind.equals("graph")) {
            out.append(Theme.style());
        }
    }

    /** Takes in all that stands in one link, and gives the place of its last line. */
    private int anchored(List<String> lines, int start, Matcher anchor) {
        int end = start;
        while (!lines.get(end).equals("</a>")) {
            end++;
        }
        List<String> inside = new ArrayList<>(lines.subList(start + 1, end));
        String open = "<a " + anchor.group(2) + ">\n";
        boolean isLabel = kind.equals("edge") && anchor.group(1).endsWith(LABEL_END);
        // A boundary's own line and ground come first, then its label.
        int own = isLabel ? 0 : kind.equals("cluster") ? Math.min(1, inside.size()) : inside.size();
        if (own > 0) {
            // The ground behind everything is no place to click at.
            boolean isGround = kind.equals("cluster") && element.isEmpty();
            out.append("<g>").append(isGround ? "" : open);
            inside.subList(0, own).forEach(line -> out.append(finished(line)).append('\n'));
            out.append(isGround ? "</g>\n" : "</a>\n</g>\n");
        }
        if (own < inside.size()) {
            labels.append("<g class=\"")
                    .append(kind)
                    .append(" label\"")
                    .append(element)
                    .append(">")
                    .append(open);
            inside.subList(own, inside.size()).stream()
                    .map(line -> haloed(finished(line)))
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> labels.append(line).append('\n'));
            labels.append("</a>\n</g>\n");
        }
        // The line after </a> ends the group that the link is in.
        return end + 1;
    }

    /**
     * A border in the colour of paper around letters, which may have lines below them; letters on badges need none. The box
     * that DOT gives a label, for readers that know no such border, would hide more of the lines than it has to.
     */
    private static String haloed(String line) {
        if (line.startsWith("<polygon fill=\"" + Palette.PAPER + "\" fill-opacity=")) {
            return "";
        }
        return line.startsWith("<text ") && !line.contains(BADGE_SIZE)
                ? "<text stroke=\"" + Palette.PAPER + "\" stroke-width=\"3\" stroke-linejoin=\"round\""
                        + " paint-order=\"stroke\" " + line.substring("<text ".length())
                : line;
    }

    private static String attribute(String id) {
        Matcher named = NAMED.matcher(id);
        // Graphviz writes a hyphen as a reference, as it writes what means something.
        return named.matches() ? " data-element=\"" + named.group(1).replace("&#45;", "-") + "\"" : "";
    }

    private static String finished(String line) {
        Matcher square = SQUARE.matcher(line);
        if (!square.matches()) {
            return line;
        }
        double left = Double.min(number(square, 2), number(square, 6));
        double top = Double.min(number(square, 3), number(square, 7));
        return Glyph.ofColour(square.group(1))
                .map(glyph -> "<path class=\"glyph\" transform=\"translate(" + left + " " + top
                        + ")\" fill=\"none\" stroke=\""
                        + Palette.GLYPH
                        + "\" stroke-width=\"1.3\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\""
                        + glyph.path() + "\"/>")
                .orElse("");
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }
}
