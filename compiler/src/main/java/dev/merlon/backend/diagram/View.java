package dev.merlon.backend.diagram;

import dev.merlon.compliance.FrameworkView;
import dev.merlon.model.Element;
import dev.merlon.model.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a model a picture shows, and what it is about.
 *
 * @param topic what the picture is about
 * @param object the datum or the target that it is about; null where the topic has none
 * @param sequence whose flows are numbered, or whose steps are shown; null for none
 * @param frameworks what a picture about compliance is about
 * @param part what is shown
 * @param split whether a model that is too large for a picture is shown in several
 */
public record View(
        Topic topic,
        @Nullable Element object,
        @Nullable Sequence sequence,
        List<FrameworkView> frameworks,
        Part part,
        boolean split) {
    /** All of a model, about nothing in particular, in several pictures if there have to be. */
    public static final View WHOLE = new View(Topic.MODEL, null, null, List.of(), Part.ALL, true);

    public View {
        frameworks = List.copyOf(frameworks);
    }

    /** What a picture can be about. */
    public enum Topic {
        /** Nothing in particular. */
        MODEL,
        /** What is open, by its name. */
        THREATS,
        /** Where a datum is and goes. */
        DATA,
        /** Who acts as whom, and may do what. */
        IDENTITY,
        /** How attackers get to what matters. */
        PATHS,
        /** Which clauses of frameworks open threats stand against, and where. */
        COMPLIANCE,
        /** The ways to one target, and nothing else. */
        ATTACK,
        /** The steps of a sequence, one below the other. */
        STEPS
    }

    /**
     * What of the model is shown.
     *
     * @param level how many boundaries deep it is shown; null for all
     * @param focus what is in the middle; empty for nothing
     * @param hops how many flows away from that elements may be
     * @param collapsed the boundaries of which the inside is left out
     */
    public record Part(@Nullable Integer level, List<Element> focus, int hops, List<Element> collapsed) {
        public static final Part ALL = new Part(null, List.of(), 0, List.of());

        public Part {
            focus = List.copyOf(focus);
            collapsed = List.copyOf(collapsed);
        }

        /** Whether somebody said what to leave out, so that nothing else is. */
        boolean isChosen() {
            return level != null || !focus.isEmpty() || !collapsed.isEmpty();
        }
    }

    public View about(Topic other, @Nullable Element what) {
        return new View(other, what, sequence, frameworks, part, split);
    }

    public View of(Part other) {
        return new View(topic, object, sequence, frameworks, other, split);
    }

    public View with(@Nullable Sequence other) {
        return new View(topic, object, other, frameworks, part, split);
    }

    public View with(List<FrameworkView> others) {
        return new View(topic, object, sequence, others, part, split);
    }

    public View inOne() {
        return new View(topic, object, sequence, frameworks, part, false);
    }
}
