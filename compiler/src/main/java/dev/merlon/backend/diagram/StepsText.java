package dev.merlon.backend.diagram;

import dev.merlon.backend.MermaidText;
import dev.merlon.backend.diagram.Steps.Message;
import dev.merlon.backend.diagram.Steps.Participant;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the steps of a sequence in formats that are text alone. */
final class StepsText {
    private static final int LONGEST = 60;

    private StepsText() {}

    static String mermaid(Steps steps) {
        StringBuilder out = new StringBuilder("sequenceDiagram\n");
        for (int i = 0; i < steps.participants().size(); i++) {
            Participant participant = steps.participants().get(i);
            out.append("  ")
                    .append(participant.shape() == DiagramGraph.Shape.ACTOR ? "actor" : "participant")
                    .append(" p")
                    .append(i + 1)
                    .append(" as ")
                    .append(mermaid(participant.lines()))
                    .append('\n');
        }
        for (Message message : steps.messages()) {
            out.append("  p")
                    .append(message.source() + 1)
                    .append(message.isAnswer() ? "-->>" : "->>")
                    .append('p')
                    .append(message.target() + 1)
                    .append(": ")
                    .append(mermaid(Steps.lines(message)))
                    .append('\n');
        }
        return out.toString();
    }

    private static String mermaid(List<String> lines) {
        return lines.stream().map(line -> MermaidText.label(line, LONGEST)).collect(Collectors.joining("<br>"));
    }

    static String plantUml(Steps steps) {
        StringBuilder out = new StringBuilder("@startuml\ntitle ")
                .append(PlantUmlText.line(steps.title()))
                .append("\nhide footbox\n");
        for (int i = 0; i < steps.participants().size(); i++) {
            Participant participant = steps.participants().get(i);
            out.append(
                            switch (participant.shape()) {
                                case ACTOR -> "actor";
                                case STORE -> "database";
                                case EXTERNAL, PROCESS, GROUP -> "participant";
                            })
                    .append(" \"")
                    .append(PlantUmlText.label(participant.lines()))
                    .append("\" as p")
                    .append(i + 1)
                    .append('\n');
        }
        for (Message message : steps.messages()) {
            out.append('p')
                    .append(message.source() + 1)
                    .append(message.isAnswer() ? " --> p" : " -> p")
                    .append(message.target() + 1)
                    .append(" : ")
                    .append(PlantUmlText.label(Steps.lines(message)))
                    .append('\n');
        }
        return out.append("@enduml\n").toString();
    }

    static String d2(Steps steps) {
        StringBuilder out = new StringBuilder("shape: sequence_diagram\n");
        for (int i = 0; i < steps.participants().size(); i++) {
            out.append('p')
                    .append(i + 1)
                    .append(": ")
                    .append(D2Writer.quoted(steps.participants().get(i).lines()))
                    .append('\n');
        }
        for (Message message : steps.messages()) {
            out.append('p')
                    .append(message.source() + 1)
                    .append(" -> p")
                    .append(message.target() + 1)
                    .append(": ")
                    .append(D2Writer.quoted(Steps.lines(message)))
                    .append(message.isAnswer() ? " {\n  style.stroke-dash: 4\n}\n" : "\n");
        }
        return out.toString();
    }
}
