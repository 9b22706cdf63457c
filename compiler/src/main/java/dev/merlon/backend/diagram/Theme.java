package dev.merlon.backend.diagram;

import dev.merlon.backend.ChangedPart.Mark;
import java.util.List;

/**
 * The colours of a picture on a dark screen. On paper, and wherever styles are not read, they are those of the {@link Palette}.
 *
 * <p>A style cannot know which part of a picture it is in a page with others, so it holds for pictures of this program only.
 */
final class Theme {
    private record Change(String light, String dark) {}

    private static final List<Change> CHANGES = List.of(
            new Change(Palette.PAPER, "#0d1117"),
            new Change(Palette.INK, "#e6edf3"),
            new Change(Palette.MUTED, "#9aa7b4"),
            new Change(Palette.FAINT, "#4b5663"),
            new Change(Palette.ACCENT, "#6cb6ff"),
            new Change(Palette.FLOW, "#aeb8c2"),
            new Change(Palette.GLYPH, "#c2ccd6"),
            new Change(Palette.BOUNDARY, "#b79df0"),
            new Change(Palette.boundaryFill(0, false), "#15131f"),
            new Change(Palette.boundaryFill(1, false), "#1e1a2c"),
            new Change(Palette.boundaryFill(0, true), "#161b22"),
            new Change(Palette.boundaryFill(1, true), "#1f252d"),
            new Change(Palette.EXTERNAL_FILL, "#30363d"),
            new Change(Palette.PROCESS_FILL, "#12263a"),
            new Change(Palette.PROCESS_LINE, "#6cb0f0"),
            new Change(Palette.STORE_FILL, "#2b2614"),
            new Change(Palette.STORE_LINE, "#d9bf5f"),
            new Change(Palette.fill(Mark.ADDED, ""), "#12301c"),
            new Change(Palette.fill(Mark.REMOVED, ""), "#3c1618"),
            new Change(Palette.fill(Mark.CHANGED, ""), "#33280c"),
            new Change(String.valueOf(Palette.line(Mark.ADDED)), "#57d07a"),
            new Change(String.valueOf(Palette.line(Mark.REMOVED)), "#ff8b86"),
            new Change(String.valueOf(Palette.line(Mark.CHANGED)), "#e3b341"));

    private Theme() {}

    static String style() {
        StringBuilder style = new StringBuilder("<style>@media screen and (prefers-color-scheme: dark) {\n");
        for (Change change : CHANGES) {
            for (String where : List.of("fill", "stroke")) {
                style.append("svg.merlon-diagram [")
                        .append(where)
                        .append("=\"")
                        .append(change.light())
                        .append("\"]{")
                        .append(where)
                        .append(':')
                        .append(change.dark())
                        .append("}\n");
            }
        }
        // The darkest badge and the line of a bad flow would not stand out from dark ground.
        return style.append("svg.merlon-diagram [stroke=\"")
                .append(Palette.fill(ThreatTally.Severity.CRITICAL))
                .append("\"]{stroke:#e98fae}\nsvg.merlon-diagram .edge [stroke=\"")
                .append(Palette.fill(ThreatTally.Severity.HIGH))
                .append("\"]{stroke:#ff7b72}\nsvg.merlon-diagram .edge > g > a > polygon[fill=\"")
                .append(Palette.fill(ThreatTally.Severity.HIGH))
                .append("\"]{fill:#ff7b72}\n}</style>\n")
                .toString();
    }

    /** Text inside an attribute of SVG. */
    static String attribute(String text) {
        return DotText.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", " ");
    }
}
