package dev.merlon.backend.diagram;

import dev.merlon.backend.ChangedPart.Mark;
import java.util.Locale;

/** The attributes of a node in a DOT text: its form, its label, what it leads to. */
final class NodeLook {
    private NodeLook() {}

    static String attributes(DiagramGraph.Node node) {
        return "[" + DotText.element(node.id()) + ", " + look(node)
                + DotText.link(node.aside().link()) + ", tooltip=" + Tooltip.of(node) + "]";
    }

    private static Label label(DiagramGraph.Node node) {
        boolean faint = node.aside().emphasis() == Emphasis.FAINT;
        return new Label()
                .title(
                        TextStyle.NODE_TITLE.in(faint ? Palette.MUTED : Palette.INK),
                        DotWriter.signed(node.mark(), node.title()))
                .detail(TextStyle.NODE_KIND, node.kind())
                .detail(TextStyle.NODE_KIND, node.inScope() ? "" : "out of scope")
                .details(TextStyle.NODE_NOTE, node.aside().notes())
                .badges(node.threats())
                .glyph(node.aside().glyph());
    }

    private static String look(DiagramGraph.Node node) {
        Colours colours = Colours.of(node);
        Mark mark = node.mark();
        String dotted = mark == Mark.REMOVED ? ",dashed" : node.inScope() ? "" : ",dotted";
        return switch (node.shape()) {
            case ACTOR, EXTERNAL -> box("filled" + dotted, node, colours);
            case PROCESS -> box("rounded,filled" + dotted, node, colours);
            case GROUP -> box("filled,dashed", node, colours);
            case STORE ->
                "shape=\"plain\", label=<<TABLE BORDER=\""
                        + (node.aside().emphasis() == Emphasis.STRONG ? "4" : "2") + "\" SIDES=\"TB\" COLOR=\""
                        + colours.line()
                        + "\" BGCOLOR=\"" + colours.fill()
                        + "\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"6\""
                        + (dotted.isEmpty()
                                ? ""
                                : " STYLE=\"" + dotted.substring(1).toUpperCase(Locale.ROOT) + "\"")
                        + "><TR><TD>" + label(node).centred(Label.PLAIN) + "</TD></TR></TABLE>>";
        };
    }

    private static String box(String style, DiagramGraph.Node node, Colours colours) {
        String width = node.aside().emphasis() == Emphasis.STRONG ? "3.4" : node.mark() == Mark.SAME ? "1.4" : "2.4";
        return "shape=\"box\", style=\"" + style + "\", color=\"" + colours.line() + "\", fillcolor=\""
                + colours.fill() + "\", penwidth=\"" + width + "\", margin=\"0.12,0.07\", label=<"
                + label(node).centred(Label.PLAIN) + ">";
    }
}
