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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private final PossibleUses possibleUses;
    private final ThreatModel model;
    /** For several threads, since the members of a set may be asked for by any. */
    private final Map<Incomplete, List<Element>> incomplete = new ConcurrentHashMap<>();

    private @Nullable Acting acting;

    /** Who acts with some identity, who may, and what is the cheapest way to learn more. */
    private record Acting(
            Set<Value> used, List<Acts> all, @Nullable Facts doubt) {}

    /** An actor or component, and the identity that it acts with, itself or in one of its flows. */
    private record Acts(Element user, Value identity) {}

    /** Elements of a root kind of which not all uses are stated, where they can name the data of a model. */
    private record Incomplete(Element model, RootKind root) {}

    Usages(Navigator navigator, PossibleUses possibleUses, ThreatModel model) {
        this.navigator = navigator;
        this.possibleUses = possibleUses;
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
                    uses.add(possibleUses.of(at, datum), new Unknown(Navigator.missingUses(at)));
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
            incomplete(root, datum).forEach(at -> places.add(at, new Unknown(Navigator.missingUses(at))));
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
                Facts first = Navigator.missingUses(incomplete(root, datum).get(0));
                least = least == null ? first : least.cheaper(first);
            }
        }
        return least == null ? Bool.FALSE : new Unknown(least);
    }

    /** The elements whose data are not all stated, and whose model can name a datum. */
    private List<Element> incomplete(RootKind root, Element datum) {
        return incomplete.computeIfAbsent(new Incomplete(model.modelOf(datum), root), asked -> {
            List<Element> found = new ArrayList<>();
            for (Element at : model.elements(root)) {
                if (!model.usesComplete(at) && model.canName(at, datum)) {
                    found.add(at);
                }
            }
            return found;
        });
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
