package dev.merlon.backend;

import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.rule.Analysis;
import dev.merlon.type.Attribute;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of elements, stated or by default, for formats that name some of it. */
public final class ElementFacts {
    private final Analysis analysis;

    public ElementFacts(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The constant that an attribute has; empty where the element has no such attribute, or nobody knows. */
    public Optional<Enumeration.Constant> constant(Element element, String attribute) {
        return value(element, attribute) instanceof Value.Constant constant
                ? Optional.of(constant.constant())
                : Optional.empty();
    }

    /** Who answers for an element, or empty. */
    public String owner(Element element) {
        return value(element, "owner") instanceof Value.Text text ? text.value() : "";
    }

    private @Nullable Value value(Element element, String name) {
        for (Kind kind : element.kinds()) {
            Attribute attribute = kind.attribute(name);
            if (attribute != null) {
                return analysis.world().attribute(element, attribute);
            }
        }
        return null;
    }

    /** Whether an element is of a kind, or of one that descends from it; {@code std.core.Datastore}. */
    public static boolean is(Element element, String kind) {
        for (Kind each : element.kinds()) {
            for (Kind above = each; above != null; above = above.superKind()) {
                if (above.qualifiedName().equals(kind)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How far up its scale a constant is, from 0 to 100. */
    public static long percent(Enumeration.Constant constant) {
        Enumeration scale = constant.enumeration();
        int steps = scale.highestRank() - scale.lowestRank();
        return steps == 0 ? 0 : Math.round(100.0 * (constant.rank() - scale.lowestRank()) / steps);
    }
}
