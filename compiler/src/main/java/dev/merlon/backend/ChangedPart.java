package dev.merlon.backend;

import dev.merlon.diff.Comparison;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of a difference shows: the elements that came, went or changed, in one picture of both models, with those at the
 * other ends of their flows.
 *
 * @param boundaries what is around the nodes; outer ones before those in them
 * @param nodes actors and components
 * @param flows what connects nodes: all that changed, and from what changed to its neighbours
 * @param leftOut how many elements should be in the picture too, and had no place
 */
public record ChangedPart(List<Node> boundaries, List<Node> nodes, List<Flow> flows, int leftOut) {
    public ChangedPart {
        boundaries = List.copyOf(boundaries);
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
    }

    /** What became of an element. */
    public enum Mark {
        SAME(""),
        ADDED("+"),
        REMOVED("\u2212"),
        CHANGED("~");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        /** The word for people and for styles. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What stands before a title, for those who see no colours: {@code +}, a minus, {@code ~}, or nothing. */
        public String sign() {
            return sign;
        }
    }

    /**
     * An actor, a component or a boundary.
     *
     * @param id its own in the picture
     * @param model the later one that it is in, or the earlier one
     * @param boundary the id of what is around it, or null
     * @param worse how many threats that it shows are for the worse
     */
    public record Node(
            String id,
            Element element,
            ThreatModel model,
            Mark mark,
            @Nullable String boundary,
            int worse) {}

    /**
     * A flow.
     *
     * @param source the id of the node that begins it
     * @param target the id of the node that it leads to
     */
    public record Flow(
            String id, Element element, ThreatModel model, Mark mark, String source, String target, int worse) {}

    /** Whether there is nothing to see. */
    public boolean isEmpty() {
        return nodes.isEmpty() && boundaries.isEmpty();
    }

    /** @param most how many nodes there is room for */
    public static ChangedPart of(Comparison comparison, int most) {
        return new ChangedParts(comparison, most).part();
    }
}
