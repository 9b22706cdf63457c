package dev.merlon.rule;

import dev.merlon.model.Assumption;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.model.EvidenceResult;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that only evaluation can notice about what a model says. */
public sealed interface Notice {
    Span span();

    /** What is stated of a control and what follows from facts disagree: a mistake. */
    record Contradiction(Element element, Kind control, ControlStatement statement, List<Because> facts)
            implements Notice {
        @Override
        public Span span() {
            return statement.span();
        }
    }

    /** A boundary passes a control down to an element whose facts say otherwise. */
    record Overruled(
            Element element,
            Kind control,
            ControlStatement statement,
            @Nullable Element boundary) implements Notice {
        @Override
        public Span span() {
            return element.span();
        }
    }

    /** A decision whose last day is over. */
    record Expired(Decision decision) implements Notice {
        @Override
        public Span span() {
            return decision.span();
        }
    }

    /**
     * An assumption whose last day is over, with what no longer counts because of it.
     *
     * @param controls the places of the controls that rely on it
     */
    record LapsedAssumption(Assumption assumption, List<Decision> decisions, List<Span> controls) implements Notice {
        public LapsedAssumption {
            decisions = List.copyOf(decisions);
            controls = List.copyOf(controls);
        }

        @Override
        public Span span() {
            return assumption.span();
        }
    }

    /** A piece of evidence that does not prove its control, though somebody looked. */
    record Unproven(String control, EvidenceResult result) implements Notice {
        @Override
        public Span span() {
            return result.evidence().span();
        }
    }

    /** A decision that no open threat needs. */
    record Stale(Decision decision) implements Notice {
        @Override
        public Span span() {
            return decision.span();
        }
    }

    /** A decision made for another number of threats than there are now; with more, it does not stand. */
    record Recount(Decision decision, int now) implements Notice {
        @Override
        public Span span() {
            return decision.span();
        }
    }

    /**
     * A decision that rests on something else than when somebody last looked at it.
     *
     * @param threats those of its threats that do
     * @param reviews how, for each of them
     * @param now what it rests on now, where the decision states the digest of that itself; null where the lock tells more
     */
    record BasisChanged(
            Decision decision,
            List<Threat> threats,
            List<DecisionReview> reviews,
            @Nullable Basis now) implements Notice {
        public BasisChanged {
            threats = List.copyOf(threats);
            reviews = List.copyOf(reviews);
        }

        @Override
        public Span span() {
            return decision.span();
        }
    }

    /** A rating that no threat needs. */
    record UnusedRating(Rating rating) implements Notice {
        @Override
        public Span span() {
            return rating.span();
        }
    }

    /** What drives a scenario, and is about no threat of the model. */
    record IdleDriver(Scenario scenario, Scenario.Driver driver) implements Notice {
        @Override
        public Span span() {
            return driver.span();
        }
    }

    /** A decision, a rating or an override that is drafted and not reviewed: it makes nothing better. */
    record NotReviewed(String what, Span span) implements Notice {}
}
