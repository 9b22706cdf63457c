package dev.merlon.rule;

import dev.merlon.logic.Definition;
import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.ThreatModel.Link;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code override library.rule { … }}: how a model changes a rule of a library for itself.
 *
 * @param subject the id of the rule, or the name of the library where only its params are changed
 * @param enabled whether the rule is considered at all
 * @param severity how bad its threats are here, or null where the rule says it
 * @param settings the params with a value of their own here
 * @param by who answers for it; empty where it does not say
 * @param ruling by which policy, and for which model; null where the model that it stands in says it for itself
 */
public record Tailoring(
        String subject,
        boolean enabled,
        Enumeration.@Nullable Constant severity,
        List<Setting> settings,
        String reason,
        String by,
        List<Link> links,
        @Nullable Ruling ruling,
        Span span) {
    public Tailoring {
        settings = List.copyOf(settings);
        links = List.copyOf(links);
    }

    /**
     * That a policy says it.
     *
     * @param model the name of the model that it is for
     * @param reviewed whether somebody looked at it; otherwise it makes nothing less bad
     */
    public record Ruling(String policy, String model, boolean reviewed) {}

    /** The same for a model that a policy holds for. */
    public Tailoring ruledFor(String policy, String model, boolean reviewed) {
        return new Tailoring(
                subject,
                enabled || !reviewed,
                severity,
                reviewed ? settings : List.of(),
                reason,
                by,
                links,
                new Ruling(policy, model, reviewed),
                span);
    }

    /** The name of the policy that says it; empty where the model says it itself. */
    public String policy() {
        return ruling == null ? "" : ruling.policy;
    }

    /** Whether it may make threats less bad. */
    boolean mayLower() {
        return ruling == null || ruling.reviewed;
    }

    /** Whether it holds for the elements that a model declares. */
    boolean isFor(ThreatModel system, Element declaring) {
        return ruling == null
                ? system.modelOf(span) == declaring
                : declaring.name().equals(ruling.model);
    }

    /** A param of a library, or of a rule, and its value. */
    public record Setting(Definition parameter, Value value, Span span) {
        /** The name without that of its library: {@code exposure-hops}. */
        public String name() {
            String name = parameter.name();
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /** {@code severity = high, exposure-hops = 5}: what it changes, as it is written. */
    public String changes() {
        StringBuilder text = new StringBuilder(enabled ? "" : "enabled = false");
        if (severity != null) {
            text.append(text.isEmpty() ? "" : ", ").append("severity = ").append(severity.name());
        }
        for (Setting setting : settings) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(setting.name())
                    .append(" = ")
                    .append(setting.value());
        }
        return text.toString();
    }
}
