package dev.merlon.backend.report;

import dev.merlon.model.Element;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Value;
import dev.merlon.rule.Analysis;
import dev.merlon.type.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who answers for what. */
final class Owners {
    private final Analysis analysis;
    private final Map<Element, String> known = new HashMap<>();

    Owners(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The owner of the first subject that has one; empty where none has. */
    String of(List<Element> subjects) {
        return subjects.stream()
                .map(this::of)
                .filter(owner -> !owner.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The owner of an element, or of what it is a part of; of a flow, that of what calls. Empty where there is none. */
    String of(Element element) {
        String owner = known.get(element);
        if (owner == null) {
            owner = stated(element);
            if (owner.isEmpty()) {
                owner = ofWhole(element);
            }
            known.put(element, owner);
        }
        return owner;
    }

    private String ofWhole(Element element) {
        ThreatModel model = analysis.model();
        return switch (element.root()) {
            // One that is only possible is no part of the model.
            case USE -> element.id() < 0 ? "" : of(model.usedAt(element));
            case ENDPOINT -> of(model.endpointOwner(element));
            case GRANT -> of(model.grantTarget(element));
            case FLOW -> of(model.source(element));
            case MODEL, BOUNDARY, ACTOR, COMPONENT, DATA, IDENTITY, CONTROL -> "";
        };
    }

    private String stated(Element element) {
        Attribute owner = element.kinds().get(0).attribute("owner");
        Value value = owner == null ? null : analysis.world().attribute(element, owner);
        return value instanceof Value.Text name ? name.value() : "";
    }
}
