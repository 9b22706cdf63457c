package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Facts;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Unknown;
import dev.merlon.model.UseRole;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ways from a datum or an identity to where it is used.
 *
 * <p>Whoever says nothing may use any of them. In a large model that is thousands of elements for each of hundreds of data and
 * identities, of which it is mostly asked only whether there are any: the members are gathered when they are asked for.
 */
final class Usages {
    private static final List<RootKind> USERS = List.of(RootKind.ACTOR, RootKind.COMPONENT, RootKind.FLOW);

    private final Navigator navigator;
    private final ThreatModel model;
    private final Map<Element, Map<RootKind, List<Element>>> incomplete = new HashMap<>();
    private @Nullable Acting acting;

    /** Who acts with some identity, who may, and what is the cheapest way to learn more. */
    private record Acting(
            Set<Value> used, List<Acts> all, @Nullable Facts doubt) {}

    /** An actor or component, and the identity that it acts with, itself or in one of its flows. */
    private record Acts(Element user, Value identity) {}

    Usages(Navigator navigator, ThreatModel model) {
        this.navigator = navigator;
        this.model = model;
    }

    /** The stated uses of a datum, and one at each element whose data are not all stated. */
    Value usesOf(Element datum) {
        List<Element> stated = model.usesOf(datum);
        return ValueSet.later(presence(datum, !stated.isEmpty(), USERS), () -> {
            Sets.Collector uses = new Sets.Collector();
            stated.forEach(use -> uses.add(use, Bool.TRUE));
            for (RootKind root : USERS) {
                for (Element at : incomplete(root, datum)) {
                    uses.add(navigator.possibleUse(at, datum), new Unknown(navigator.missingUses(at)));
                }
            }
            return uses.toSet();
        });
    }

    /** Where a datum is used. */
    Value usedIn(Element datum, RootKind root, @Nullable UseRole role) {
        List<Element> stated = new ArrayList<>();
        for (Element use : model.usesOf(datum)) {
            Element at = model.usedAt(use);
            if (at.root() == root && (role == null || model.useRole(use) == role)) {
                stated.add(at);
            }
        }
        return ValueSet.later(presence(datum, !stated.isEmpty(), List.of(root)), () -> {
            Sets.Collector places = new Sets.Collector();
            stated.forEach(at -> places.add(at, Bool.TRUE));
            incomplete(root, datum).forEach(at -> places.add(at, new Unknown(navigator.missingUses(at))));
            return places.toSet();
        });
    }

    /** Whether there is a use, where one is possible wherever data are not all stated. */
    private Value presence(Element datum, boolean certain, List<RootKind> roots) {
        if (certain) {
            return Bool.TRUE;
        }
        Facts least = null;
        for (RootKind root : roots) {
            if (!incomplete(root, datum).isEmpty()) {
                // Elements are in order, as are facts of one aspect.
                Facts first = navigator.missingUses(incomplete(root, datum).get(0));
                least = least == null ? first : least.cheaper(first);
            }
        }
        return least == null ? Bool.FALSE : new Unknown(least);
    }

    /** The elements whose data are not all stated, and whose model can name a datum. */
    private List<Element> incomplete(RootKind root, Element datum) {
        Map<RootKind, List<Element>> ofModel =
                incomplete.computeIfAbsent(model.modelOf(datum), m -> new EnumMap<>(RootKind.class));
        List<Element> known = ofModel.get(root);
        if (known == null) {
            known = new ArrayList<>();
            for (Element at : model.elements(root)) {
                if (!model.usesComplete(at) && model.canName(at, datum)) {
                    known.add(at);
                }
            }
            ofModel.put(root, known);
        }
        return known;
    }

    /** The actors and components that act with an identity. */
    Value usedBy(Element identity) {
        Acting users = acting();
        Value presence = users.used.contains(identity) ? Bool.TRUE : Bool.FALSE;
        if (presence == Bool.FALSE && users.doubt != null) {
            presence = new Unknown(users.doubt);
        }
        return ValueSet.later(presence, () -> {
            Sets.Collector found = new Sets.Collector();
            for (Acts acts : users.all) {
                boolean open = acts.identity instanceof Unknown;
                found.add(acts.user, open ? acts.identity : Bool.of(acts.identity == identity));
            }
            return found.toSet();
        });
    }

    private Acting acting() {
        if (acting == null) {
            acting = findActing();
        }
        return acting;
    }

    private Acting findActing() {
        List<Acts> all = new ArrayList<>();
        for (Element component : model.elements(RootKind.COMPONENT)) {
            all.add(new Acts(component, navigator.navigate(component, Navigation.IDENTITY)));
        }
        for (Element flow : model.elements(RootKind.FLOW)) {
            // A component answers for its flows; an actor acts in its flows only.
            Element source = model.source(flow);
            if (model.identity(flow) != null || source.root() == RootKind.ACTOR) {
                all.add(new Acts(source, navigator.navigate(flow, Navigation.IDENTITY)));
            }
        }
        Set<Value> used = new HashSet<>();
        Facts doubt = null;
        for (Acts acts : all) {
            if (acts.identity instanceof Unknown unknown) {
                doubt = doubt == null ? unknown.facts() : doubt.cheaper(unknown.facts());
            } else {
                used.add(acts.identity);
            }
        }
        return new Acting(used, all, doubt);
    }
}
