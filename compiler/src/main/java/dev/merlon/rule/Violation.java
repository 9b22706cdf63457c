package dev.merlon.rule;

import dev.merlon.logic.Standing;
import dev.merlon.model.ControlStatement;
import dev.merlon.model.Element;
import dev.merlon.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a policy does not let pass. */
public sealed interface Violation {
    Policy policy();

    /** Where the policy says so. */
    Span demand();

    /** Where the model goes against it. */
    Span span();

    /**
     * Threats that a policy fails on; at least one, worst first.
     *
     * @param compared whether it is known what was there before; where it is not, all are new
     */
    record Failing(Policy policy, Policy.Fail fail, List<Threat> threats, boolean compared) implements Violation {
        public Failing {
            threats = List.copyOf(threats);
        }

        @Override
        public Span demand() {
            return fail.span();
        }

        @Override
        public Span span() {
            return threats.get(0).subjects().get(0).span();
        }
    }

    /**
     * A decision that lacks what a policy requires.
     *
     * @param threats the threats that it is about, worst first
     * @param authors who wrote it, where the policy asks for that; otherwise null
     * @param changed whether one of them rests on something else than when somebody last looked at the decision
     */
    record BadDecision(
            Policy policy,
            Policy.Requirement requirement,
            Decision decision,
            List<Threat> threats,
            Authorship.@Nullable Authors authors,
            boolean changed)
            implements Violation {
        public BadDecision {
            threats = List.copyOf(threats);
        }

        @Override
        public Span demand() {
            return requirement.span();
        }

        @Override
        public Span span() {
            return decision.span();
        }
    }

    /**
     * A control that lacks what a policy requires.
     *
     * @param missing a fact that would tell whether the policy is about it at all, or null where that is known
     */
    record BadControl(
            Policy policy,
            Policy.Requirement requirement,
            Element element,
            ControlStatement statement,
            Standing standing,
            @Nullable String missing)
            implements Violation {
        @Override
        public Span demand() {
            return requirement.span();
        }

        @Override
        public Span span() {
            return statement.span();
        }
    }
}
