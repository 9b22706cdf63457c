package dev.merlon.backend.diagram;

import dev.merlon.backend.diagram.ThreatTally.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands at an element in the formats that are text alone, line by line: the same in all of them. */
final class Words {
    private static final int SHOWN_DATA = 3;

    private Words() {}

    static List<String> of(DiagramGraph.Node node) {
        List<String> lines = new ArrayList<>();
        lines.add(DotWriter.signed(node.mark(), node.title()));
        add(lines, node.kind());
        add(lines, node.inScope() ? "" : "out of scope");
        node.aside().notes().forEach(note -> add(lines, note));
        add(lines, threats(node.threats()));
        return lines;
    }

    static List<String> of(DiagramGraph.Boundary boundary) {
        List<String> lines = new ArrayList<>();
        lines.add(DotWriter.signed(boundary.mark(), boundary.title()));
        add(lines, boundary.kind());
        boundary.aside().notes().forEach(note -> add(lines, note));
        add(lines, threats(boundary.threats()));
        return lines;
    }

    static List<String> of(DiagramGraph.Flow flow) {
        List<String> lines = new ArrayList<>();
        add(lines, DotWriter.signed(flow.mark(), flow.title()));
        add(lines, flow.protocol());
        add(lines, some(flow.data(), SHOWN_DATA));
        flow.aside().notes().forEach(note -> add(lines, note));
        add(lines, threats(flow.threats()));
        return lines;
    }

    /** The first of some texts, and the number of the others. */
    static String some(List<String> texts, int most) {
        String first = texts.stream().limit(most).collect(Collectors.joining(", "));
        return texts.size() <= most ? first : first + " +" + (texts.size() - most);
    }

    private static void add(List<String> lines, String line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    /** {@code 2 high, 3 others open, 1 question}. */
    static String threats(ThreatCounts threats) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = threats.at(severity);
            if (count > 0) {
                parts.add(count + " " + severity.word());
                int others = threats.open() - count;
                if (others > 0) {
                    parts.add(others + (others == 1 ? " other open" : " others open"));
                }
                break;
            }
        }
        if (threats.questions() > 0) {
            parts.add(threats.questions() + (threats.questions() == 1 ? " question" : " questions"));
        }
        return String.join(", ", parts);
    }
}
