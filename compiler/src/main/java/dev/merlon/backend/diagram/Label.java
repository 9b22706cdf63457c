package dev.merlon.backend.diagram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An HTML-like label of Graphviz: a title, lines of detail, and badges that count threats. Every cell is given the width
 * that its text can need, see {@link TextWidth}.
 */
final class Label {
    /** A table that is only there to hold its cells. */
    static final String PLAIN = "BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"";

    /** Around text in the middle, which keeps the label of a flow off its line. */
    private static final int GAP = 6;

    private final List<Text> texts = new ArrayList<>();
    private final List<Badge> badges = new ArrayList<>();
    private Glyph glyph = Glyph.NONE;

    Label title(TextStyle style, String text) {
        texts.add(new Text(style.lines(text), style));
        return this;
    }

    /** A line below, unless there is nothing to say. */
    Label detail(TextStyle style, String text) {
        if (!text.isBlank()) {
            texts.add(new Text(style.lines(text), style));
        }
        return this;
    }

    /** Lines below, each by itself. */
    Label details(TextStyle style, List<String> notes) {
        notes.forEach(note -> detail(style, note));
        return this;
    }

    /** A sign at the left of it all. */
    Label glyph(Glyph sign) {
        glyph = sign;
        return this;
    }

    /** The worst open threats by number and word, how many others are open, and how many questions there are. */
    Label badges(ThreatCounts threats) {
        badges.addAll(Badge.of(threats));
        return this;
    }

    boolean isEmpty() {
        return texts.isEmpty() && badges.isEmpty();
    }

    /** One below the other, each in the middle; the badges last. */
    String centred(String attributes) {
        StringBuilder rows = new StringBuilder();
        texts.forEach(text -> rows.append(row(text.cell(null, 0, 1))));
        if (!badges.isEmpty()) {
            rows.append(row("<TD>" + Badge.table(badges) + "</TD>"));
        }
        String table = "<TABLE " + attributes + ">" + rows + "</TABLE>";
        return glyph == Glyph.NONE
                ? table
                : "<TABLE " + PLAIN + "><TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"" + Glyph.SIZE + "\" HEIGHT=\"" + Glyph.SIZE
                        + "\" BGCOLOR=\"" + glyph.colour() + Glyph.UNSEEN + "\"></TD><TD>" + table
                        + "</TD></TR></TABLE>";
    }

    /** One below the other at the left; the badges beside the title. */
    String flushLeft(String attributes) {
        if (badges.isEmpty()) {
            StringBuilder rows = new StringBuilder();
            texts.forEach(text -> rows.append(row(text.cell(TextStyle.LEFT_FACE, 0, 1))));
            return "<TABLE " + attributes + ">" + rows + "</TABLE>";
        }
        // A wider line below would pull the badges apart, so the title takes up what is missing.
        double below = texts.stream().skip(1).mapToDouble(Text::width).max().orElse(0);
        Text title = texts.get(0);
        double titleWidth = Math.max(title.width() + 6, below - Badge.tableWidth(badges));
        StringBuilder rows = new StringBuilder(
                row(title.cell(TextStyle.LEFT_FACE, titleWidth, 1) + "<TD>" + Badge.table(badges) + "</TD>"));
        texts.stream().skip(1).forEach(text -> rows.append(row(text.cell(TextStyle.LEFT_FACE, 0, 2))));
        return "<TABLE " + attributes + ">" + rows + "</TABLE>";
    }

    private static String row(String cells) {
        return "<TR>" + cells + "</TR>";
    }

    private record Text(List<String> lines, TextStyle style) {
        double width() {
            return lines.stream().mapToDouble(style::width).max().orElse(0);
        }

        /** @param face the name of a font that stands for text at the left, or null for text in the middle */
        String cell(@Nullable String face, double leastWidth, int columns) {
            String lineBreak = face == null ? "<BR/>" : "<BR ALIGN=\"LEFT\"/>";
            List<String> escaped = lines.stream().map(DotText::markup).toList();
            String markup = String.join(lineBreak, escaped) + (face == null || lines.size() == 1 ? "" : lineBreak);
            return "<TD WIDTH=\"" + TextStyle.points(Math.max(width() + (face == null ? GAP : 0), leastWidth)) + "\""
                    + (columns > 1 ? " COLSPAN=\"" + columns + "\"" : "")
                    + (face == null ? "" : " ALIGN=\"LEFT\"")
                    + ">" + style.font(markup, face) + "</TD>";
        }
    }
}
