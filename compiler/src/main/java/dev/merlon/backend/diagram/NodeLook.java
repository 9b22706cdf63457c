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
        Mark mark = node.mark();
        String dotted = mark == Mark.REMOVED ? ",dashed" : node.inScope() ? "" : ",dotted";
        return switch (node.shape()) {
            case ACTOR -> box("filled" + dotted, node, Palette.INK, Palette.ACTOR_FILL);
            case EXTERNAL -> box("filled" + dotted, node, Palette.INK, Palette.EXTERNAL_FILL);
            case PROCESS -> box("rounded,filled" + dotted, node, Palette.PROCESS_LINE, Palette.PROCESS_FILL);
            case GROUP -> box("filled,dashed", node, Palette.BOUNDARY, Palette.boundaryFill(1, false));
            case STORE ->
                "shape=\"plain\", label=<<TABLE BORDER=\""
                        + (node.aside().emphasis() == Emphasis.STRONG ? "4" : "2") + "\" SIDES=\"TB\" COLOR=\""
                        + line(node, Palette.STORE_LINE)
                        + "\" BGCOLOR=\"" + fill(node, Palette.STORE_FILL)
                        + "\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"6\""
                        + (dotted.isEmpty()
                                ? ""
                                : " STYLE=\"" + dotted.substring(1).toUpperCase(Locale.ROOT) + "\"")
                        + "><TR><TD>" + label(node).centred(Label.PLAIN) + "</TD></TR></TABLE>>";
        };
    }

    private static String box(String style, DiagramGraph.Node node, String line, String fill) {
        String width = node.aside().emphasis() == Emphasis.STRONG ? "3.4" : node.mark() == Mark.SAME ? "1.4" : "2.4";
        return "shape=\"box\", style=\"" + style + "\", color=\"" + line(node, line) + "\", fillcolor=\""
                + fill(node, fill) + "\", penwidth=\"" + width + "\", margin=\"0.12,0.07\", label=<"
                + label(node).centred(Label.PLAIN) + ">";
    }

    private static String line(DiagramGraph.Node node, String line) {
        return DotWriter.line(
                node.mark(),
                switch (node.aside().emphasis()) {
                    case PLAIN -> line;
                    case STRONG -> Palette.ACCENT;
                    case FAINT -> Palette.FAINT;
                });
    }

    private static String fill(DiagramGraph.Node node, String fill) {
        return Palette.fill(node.mark(), node.aside().emphasis() == Emphasis.FAINT ? Palette.PAPER : fill);
    }
}
