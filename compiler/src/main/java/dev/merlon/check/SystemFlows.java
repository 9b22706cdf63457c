package dev.merlon.check;

import dev.merlon.model.Element;
import dev.merlon.model.RefutedFlow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The flows of all models of a system, and those that are said not to be there. */
final class SystemFlows {
    private final Map<Element, List<Drawn>> drawn = new HashMap<>();
    private final Map<Element, List<RefutedFlow>> refuted = new HashMap<>();

    /** A flow that is there. */
    private record Drawn(
            Element flow, Element target, @Nullable Element endpoint) {}

    /** Takes a flow; gives back what says that it is not there, or null. */
    @Nullable
    RefutedFlow draw(Element flow, Element source, Element target, @Nullable Element endpoint) {
        Drawn added = new Drawn(flow, target, endpoint);
        drawn.computeIfAbsent(source, s -> new ArrayList<>()).add(added);
        return refuted.getOrDefault(source, List.of()).stream()
                .filter(each -> isOf(added, each))
                .findFirst()
                .orElse(null);
    }

    /** Takes a flow that is not there; gives back the one that says so already, or null. */
    @Nullable
    RefutedFlow refute(RefutedFlow flow) {
        List<RefutedFlow> ofSource = refuted.computeIfAbsent(flow.source(), s -> new ArrayList<>());
        RefutedFlow first = ofSource.stream()
                .filter(each -> each.end() == flow.end())
                .findFirst()
                .orElse(null);
        ofSource.add(flow);
        return first;
    }

    /** The flows that are there although they should not be. */
    List<Element> contradicting(RefutedFlow flow) {
        return drawn.getOrDefault(flow.source(), List.of()).stream()
                .filter(each -> isOf(each, flow))
                .map(Drawn::flow)
                .toList();
    }

    private static boolean isOf(Drawn flow, RefutedFlow refuted) {
        return flow.target == refuted.target() && (refuted.endpoint() == null || refuted.endpoint() == flow.endpoint);
    }
}
