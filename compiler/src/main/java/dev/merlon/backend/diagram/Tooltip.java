package dev.merlon.backend.diagram;

import dev.merlon.backend.diagram.ThreatTally.Severity;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of an element when a pointer rests on it: what it is, what its doc comment says, and what is open there. */
final class Tooltip {
    private Tooltip() {}

    static String of(DiagramGraph.Boundary boundary) {
        return text(boundary.title(), boundary.kind(), boundary.threats(), boundary.aside());
    }

    static String of(DiagramGraph.Node node) {
        return text(node.title(), node.kind(), node.threats(), node.aside());
    }

    static String of(DiagramGraph.Flow flow) {
        return text(
                flow.title().isBlank() ? flow.id() : flow.title(),
                Stream.concat(Stream.of(flow.protocol()), flow.data().stream())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                flow.threats(),
                flow.aside());
    }

    private static String text(String title, String detail, ThreatCounts threats, Aside aside) {
        StringBuilder text = new StringBuilder(title);
        if (!detail.isEmpty()) {
            text.append(" (").append(detail).append(')');
        }
        if (!aside.about().isEmpty()) {
            text.append("\n").append(aside.about());
        }
        aside.notes().forEach(note -> text.append("\n").append(note));
        for (Severity severity : Severity.values()) {
            if (threats.at(severity) > 0) {
                text.append("\n").append(threats.at(severity)).append(" open, ").append(severity.word());
            }
        }
        if (threats.questions() > 0) {
            text.append("\n").append(threats.questions()).append(threats.questions() == 1 ? " question" : " questions");
        }
        return DotText.shown(text.toString());
    }
}
