package dev.merlon.backend.diagram;

import dev.merlon.backend.ChangedPart.Mark;

/**
 * How an element is coloured.
 *
 * @param thick whether its line is
 */
record Colours(String fill, String line, String ink, boolean dashed, boolean thick) {
    static Colours of(DiagramGraph.Node node) {
        String line = switch (node.shape()) {
            case ACTOR, EXTERNAL -> Palette.INK;
            case PROCESS -> Palette.PROCESS_LINE;
            case STORE -> Palette.STORE_LINE;
            case GROUP -> Palette.BOUNDARY;
        };
        String fill = switch (node.shape()) {
            case ACTOR -> Palette.ACTOR_FILL;
            case EXTERNAL -> Palette.EXTERNAL_FILL;
            case PROCESS -> Palette.PROCESS_FILL;
            case STORE -> Palette.STORE_FILL;
            case GROUP -> Palette.boundaryFill(1, false);
        };
        boolean faint = node.aside().emphasis() == Emphasis.FAINT;
        return new Colours(
                Palette.fill(node.mark(), faint ? Palette.PAPER : fill),
                line(node.mark(), node.aside().emphasis(), line),
                faint ? Palette.MUTED : Palette.INK,
                node.shape() == DiagramGraph.Shape.GROUP || node.mark() == Mark.REMOVED || !node.inScope(),
                node.aside().emphasis() == Emphasis.STRONG);
    }

    /** Of a sample in a legend. */
    static Colours of(Mark mark) {
        return new Colours(
                Palette.fill(mark, Palette.PAPER),
                DotWriter.line(mark, Palette.INK),
                Palette.INK,
                mark == Mark.REMOVED,
                false);
    }

    /** Of a flow, where that is not the one of all flows. */
    static Colours of(DiagramGraph.Flow flow) {
        Emphasis emphasis = flow.aside().emphasis();
        String line = emphasis == Emphasis.PLAIN && flow.threats().anyAtLeastHigh()
                ? Palette.fill(ThreatTally.Severity.HIGH)
                : Palette.FLOW;
        return new Colours(
                "",
                line(flow.mark(), emphasis, line),
                Palette.INK,
                flow.mark() == Mark.REMOVED,
                emphasis == Emphasis.STRONG || flow.threats().anyAtLeastHigh() && emphasis == Emphasis.PLAIN);
    }

    static Colours of(DiagramGraph.Boundary boundary, boolean ofDifference, int depth) {
        return new Colours(
                Palette.boundaryFill(depth, ofDifference),
                line(boundary.mark(), boundary.aside().emphasis(), Palette.boundary(ofDifference)),
                Palette.INK,
                true,
                boundary.aside().emphasis() == Emphasis.STRONG);
    }

    private static String line(Mark mark, Emphasis emphasis, String line) {
        return DotWriter.line(
                mark,
                switch (emphasis) {
                    case PLAIN -> line;
                    case STRONG -> Palette.ACCENT;
                    case FAINT -> Palette.FAINT;
                });
    }
}
