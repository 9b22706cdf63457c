package dev.merlon.lint;

import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The components that flows join with each other and with nothing that would ever call them: no actor, no system of others, nothing
 * that begins to work by itself. Of a model without any such, whose callers are drawn elsewhere, there are none.
 */
final class Islands {
    /** The kinds of {@code std.core} that begin what others only answer. */
    private static final Set<String> BEGINNERS = Set.of(
            "std.core.ExternalParty",
            "std.core.Client",
            "std.core.Scheduler",
            "std.core.Pipeline",
            "std.core.MonitoringAgent",
            "std.core.BackupController");

    private final ThreatModel model;
    private final Set<Element> seen = new HashSet<>();

    private Islands(ThreatModel model) {
        this.model = model;
    }

    /**
     * Each with its components in the order of their names.
     *
     * @param named the elements that are joined with others by something else than flows
     */
    static List<List<Element>> of(ThreatModel model, Set<Element> named) {
        Islands islands = new Islands(model);
        List<List<Element>> found = new ArrayList<>();
        List<Element> components = model.elements(RootKind.COMPONENT);
        model.elements(RootKind.ACTOR).forEach(islands::gather);
        components.stream().filter(Islands::begins).forEach(islands::gather);
        if (islands.seen.isEmpty()) {
            return found;
        }
        components.stream().filter(named::contains).forEach(islands::gather);
        for (Element component : components) {
            List<Element> island = islands.gather(component);
            if (!island.isEmpty() && islands.hasFlow(component)) {
                found.add(island);
            }
        }
        return found;
    }

    private boolean hasFlow(Element component) {
        return !model.inbound(component).isEmpty() || !model.outbound(component).isEmpty();
    }

    private static boolean begins(Element component) {
        return component.kinds().stream().anyMatch(Islands::begins);
    }

    private static boolean begins(Kind kind) {
        Kind above = kind.superKind();
        return BEGINNERS.contains(kind.qualifiedName()) || above != null && begins(above);
    }

    /** All that flows join with an element in either direction, as far as it was not seen yet. */
    private List<Element> gather(Element start) {
        List<Element> joined = new ArrayList<>();
        Deque<Element> waiting = new ArrayDeque<>();
        add(start, waiting);
        while (!waiting.isEmpty()) {
            Element element = waiting.remove();
            joined.add(element);
            model.outbound(element).forEach(flow -> add(model.target(flow), waiting));
            model.inbound(element).forEach(flow -> add(model.source(flow), waiting));
        }
        joined.sort(null);
        return joined;
    }

    private void add(Element element, Deque<Element> waiting) {
        if (seen.add(element)) {
            waiting.add(element);
        }
    }
}
