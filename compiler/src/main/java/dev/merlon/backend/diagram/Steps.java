package dev.merlon.backend.diagram;

import dev.merlon.model.Element;
import dev.merlon.model.Sequence;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.UseRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps of a sequence, as a sequence diagram shows them.
 *
 * @param participants in the order in which they come by
 */
record Steps(String title, List<Participant> participants, List<Message> messages) {
    Steps {
        participants = List.copyOf(participants);
        messages = List.copyOf(messages);
    }

    /** @param lines the title, the kind, and the boundary around it */
    record Participant(String id, List<String> lines, DiagramGraph.Shape shape, String about) {
        Participant {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A step, or its answer.
     *
     * @param flow the id of the flow
     * @param source the place of a participant
     * @param target the place of a participant
     * @param title with the number of the step; of an answer empty
     * @param detail the protocol and the data; of an answer the data
     */
    record Message(
            String flow, int source, int target, String title, String detail, boolean isAnswer, ThreatCounts threats) {}

    /** @param graph of the whole model */
    static Steps of(ThreatModel model, Sequence sequence, DiagramGraph graph) {
        Map<String, DiagramGraph.Node> nodes = new LinkedHashMap<>();
        graph.nodes().forEach(node -> nodes.put(node.id(), node));
        Map<String, DiagramGraph.Flow> flows = new LinkedHashMap<>();
        graph.flows().forEach(flow -> flows.put(flow.id(), flow));
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Participant> participants = new ArrayList<>();
        List<Message> messages = new ArrayList<>();
        int number = 0;
        for (Element step : sequence.steps()) {
            DiagramGraph.Flow flow = flows.get(step.name());
            if (flow == null) {
                continue;
            }
            number++;
            for (String end : List.of(flow.source(), flow.target())) {
                DiagramGraph.Node node = nodes.get(end);
                if (node != null && !places.containsKey(end)) {
                    places.put(end, participants.size());
                    participants.add(participant(node, graph));
                }
            }
            int source = places.getOrDefault(flow.source(), 0);
            int target = places.getOrDefault(flow.target(), 0);
            messages.add(new Message(
                    flow.id(),
                    source,
                    target,
                    number + (flow.title().isBlank() ? "" : ". " + flow.title()),
                    detail(flow.protocol(), data(model, step, UseRole.CARRIES)),
                    false,
                    flow.threats()));
            String answer = data(model, step, UseRole.RETURNS);
            if (!answer.isEmpty()) {
                messages.add(new Message(flow.id(), target, source, "", answer, true, ThreatCounts.NONE));
            }
        }
        return new Steps(graph.title() + ": " + sequence.title(), participants, messages);
    }

    private static Participant participant(DiagramGraph.Node node, DiagramGraph graph) {
        List<String> lines = new ArrayList<>(List.of(node.title()));
        if (!node.kind().isEmpty()) {
            lines.add(node.kind());
        }
        graph.boundaries().stream()
                .filter(boundary -> boundary.id().equals(node.boundary()))
                .forEach(boundary -> lines.add("in " + boundary.title()));
        return new Participant(node.id(), lines, node.shape(), node.aside().about());
    }

    private static String detail(String protocol, String data) {
        return protocol.isEmpty() || data.isEmpty() ? protocol + data : protocol + ": " + data;
    }

    private static String data(ThreatModel model, Element flow, UseRole role) {
        return String.join(
                ", ",
                model.uses(flow).stream()
                        .filter(use -> model.useRole(use) == role)
                        .map(use -> model.usedDatum(use).title())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** What stands at a message, line by line. */
    static List<String> lines(Message message) {
        List<String> lines = new ArrayList<>();
        for (String line : List.of(message.title(), message.detail(), Words.threats(message.threats()))) {
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
