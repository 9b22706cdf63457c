package dev.merlon.backend.markdown;

import dev.merlon.backend.ChangedPart;
import dev.merlon.backend.ChangedPart.Flow;
import dev.merlon.backend.ChangedPart.Mark;
import dev.merlon.backend.ChangedPart.Node;
import dev.merlon.backend.MermaidText;
import dev.merlon.model.Element;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The changed part of a model as a flow chart of Mermaid. Colours are those that can be read on white and on black. */
final class MermaidPicture {
    private static final int LONGEST_TITLE = 40;
    private static final String DASHED = ",stroke-dasharray:5 4";

    private final ChangedPart part;
    private final Map<String, String> names = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private MermaidPicture(ChangedPart part) {
        this.part = part;
    }

    static String of(ChangedPart part) {
        return new MermaidPicture(part).write();
    }

    private String write() {
        text.append("flowchart LR\n");
        int number = 0;
        for (Node boundary : part.boundaries()) {
            names.put("boundary " + boundary.id(), "b" + ++number);
        }
        for (Node node : part.nodes()) {
            names.put(node.id(), "n" + (names.size() - number + 1));
        }
        content(null, 1);
        part.flows().forEach(this::flow);
        for (Mark mark : Mark.values()) {
            style(mark);
        }
        return text.toString();
    }

    private void content(@Nullable String boundary, int depth) {
        String indent = "  ".repeat(depth);
        for (Node node : part.nodes()) {
            if (Objects.equals(node.boundary(), boundary)) {
                boolean isActor = node.element().root() == RootKind.ACTOR;
                text.append(indent)
                        .append(name(node.id()))
                        .append(isActor ? "([\"" : "[\"")
                        .append(label(node.mark(), node.element(), node.worse()))
                        .append(isActor ? "\"])\n" : "\"]\n");
            }
        }
        for (Node inner : part.boundaries()) {
            if (Objects.equals(inner.boundary(), boundary)) {
                text.append(indent)
                        .append("subgraph ")
                        .append(name("boundary " + inner.id()))
                        .append("[\"")
                        .append(label(inner.mark(), inner.element(), inner.worse()))
                        .append("\"]\n");
                content(inner.id(), depth + 1);
                text.append(indent).append("end\n");
            }
        }
    }

    private String name(String id) {
        return names.getOrDefault(id, "");
    }

    /** Titles of flows that nobody named say no more than the arrow. */
    private void flow(Flow flow) {
        String arrow = switch (flow.mark()) {
            case SAME -> "-->";
            case ADDED, CHANGED -> "==>";
            case REMOVED -> "-.->";
        };
        boolean unnamed = flow.element().title().contains("->");
        String label = flow.mark() == Mark.SAME && flow.worse() == 0
                ? ""
                : unnamed ? label(flow.mark(), "", flow.worse()) : label(flow.mark(), flow.element(), flow.worse());
        text.append("  ")
                .append(name(flow.source()))
                .append(' ')
                .append(arrow)
                .append(label.isEmpty() ? "" : "|\"" + label + "\"|")
                .append(' ')
                .append(name(flow.target()))
                .append('\n');
    }

    private static String label(Mark mark, Element element, int worse) {
        return label(mark, element.title(), worse);
    }

    private static String label(Mark mark, String title, int worse) {
        return MermaidText.label((mark.sign() + " " + title).strip(), LONGEST_TITLE)
                + (worse == 0 ? "" : "<br>" + worse + " worse");
    }

    private void style(Mark mark) {
        String dashed = mark == Mark.REMOVED ? DASHED : "";
        List<String> marked = part.nodes().stream()
                .filter(node -> node.mark() == mark)
                .map(node -> name(node.id()))
                .toList();
        if (mark != Mark.SAME && !marked.isEmpty()) {
            String word = mark.word();
            text.append("  classDef ")
                    .append(word)
                    .append(' ')
                    .append(fill(mark))
                    .append(dashed)
                    .append('\n');
            text.append("  class ")
                    .append(String.join(",", marked))
                    .append(' ')
                    .append(word)
                    .append('\n');
        }
        for (Node boundary : part.boundaries()) {
            if (boundary.mark() == mark) {
                text.append("  style ")
                        .append(name("boundary " + boundary.id()))
                        .append(" fill:none,stroke:")
                        .append(line(mark))
                        .append(mark == Mark.ADDED ? ",stroke-width:2px" : DASHED)
                        .append('\n');
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < part.flows().size(); i++) {
            if (part.flows().get(i).mark() == mark) {
                lines.add(Integer.toString(i));
            }
        }
        if (mark != Mark.SAME && !lines.isEmpty()) {
            text.append("  linkStyle ")
                    .append(String.join(",", lines))
                    .append(" stroke:")
                    .append(line(mark))
                    .append(dashed)
                    .append('\n');
        }
    }

    private static String fill(Mark mark) {
        return switch (mark) {
            case SAME -> "";
            case ADDED -> "fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a";
            case REMOVED -> "fill:#ffebe9,stroke:#cf222e,color:#6e0b14";
            case CHANGED -> "fill:#fff3c4,stroke:#bf8700,color:#4d2d00";
        };
    }

    private static String line(Mark mark) {
        return switch (mark) {
            case SAME -> "#8c959f";
            case ADDED -> "#2da44e";
            case REMOVED -> "#e5534b";
            case CHANGED -> "#c98a04";
        };
    }
}
