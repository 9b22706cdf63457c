package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.model.Facts;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.ThreatModel.IdentityStatement;
import dev.merlon.model.Unknown;
import dev.merlon.model.UseRole;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.type.Enumeration;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ways from an element to others.
 *
 * <p>What is drawn is complete: flows, boundaries, endpoints. What is stated of an element is unknown until it is stated:
 * while nothing is said of the data at an element, every datum of the model is possibly used there.
 */
final class Navigator {
    /** The built-in enum of the ways to use data. */
    static final Enumeration USE_ROLE = useRole();

    private final World world;
    private final ThreatModel model;
    private final Columns<Value> known;
    private final PossibleUses possibleUses;
    private final Usages usages;
    private final Map<RootKind, Map<Element, List<Element>>> inside = new EnumMap<>(RootKind.class);

    Navigator(World world) {
        this.world = world;
        this.model = world.model();
        this.known = world.computed().navigations;
        this.possibleUses = world.computed().possibleUses;
        this.usages = new Usages(this, possibleUses, model);
    }

    private static Enumeration useRole() {
        Enumeration roles = new Enumeration("", "UseRole", false, false);
        for (UseRole role : UseRole.values()) {
            roles.add(role.word(), role.word().toLowerCase(Locale.ROOT), role.ordinal());
        }
        return roles;
    }

    Value navigate(Element element, Navigation navigation) {
        if (element.id() < 0) {
            return navigatePossible(possibleUses.ends(element), navigation);
        }
        Value value = known.get(navigation.ordinal(), element);
        if (value == null) {
            value = compute(element, navigation);
            known.set(navigation.ordinal(), element, value);
        }
        return value;
    }

    private Value navigatePossible(PossibleUses.Ends ends, Navigation navigation) {
        return switch (navigation) {
            case DATUM -> ends.datum();
            case AT -> ends.at();
            case BOUNDARY -> model.boundary(ends.at());
            default -> new Unknown(missingUses(ends.at()));
        };
    }

    static Facts missingUses(Element at) {
        return Facts.of(Fact.ofUses(at));
    }

    private Value compute(Element element, Navigation navigation) {
        return switch (navigation) {
            case INBOUND -> ValueSet.certain(model.inbound(element));
            case OUTBOUND -> ValueSet.certain(model.outbound(element));
            case FLOWS -> flows(element);
            case NEIGHBOURS -> neighbours(element);
            case BOUNDARY, PARENT -> boundary(element);
            case BOUNDARIES -> boundaries(element);
            case USES -> uses(element);
            case DATA -> data(element);
            case DATUM -> model.usedDatum(element);
            case IDENTITY -> element.root() == RootKind.GRANT ? model.grantIdentity(element) : identity(element);
            case ENDPOINTS -> ValueSet.certain(model.endpoints(element));
            case SOURCE -> model.source(element);
            case TARGET -> element.root() == RootKind.GRANT ? model.grantTarget(element) : model.target(element);
            case CROSSED -> ValueSet.certain(crossed(element));
            case CROSSES_BOUNDARY -> Bool.of(!crossed(element).isEmpty());
            case INNER_BOUNDARIES -> inside(element, RootKind.BOUNDARY);
            case COMPONENTS -> inside(element, RootKind.COMPONENT);
            case ACTORS -> inside(element, RootKind.ACTOR);
            case STORED_IN -> usages.usedIn(element, RootKind.COMPONENT, UseRole.STORES);
            case CARRIED_BY -> usages.usedIn(element, RootKind.FLOW, null);
            case USES_OF -> usages.usesOf(element);
            case AT -> model.usedAt(element);
            case ROLE ->
                new Value.Constant(
                        USE_ROLE.constants().get(model.useRole(element).ordinal()));
            case GRANTS -> ValueSet.certain(model.grants(element));
            case USED_BY -> usages.usedBy(element);
            case RIGHTS -> ValueSet.certain(model.grantRights(element));
            case FOR -> orNone(model.grantActor(element));
        };
    }

    private static Value orNone(@Nullable Element element) {
        return element == null ? Value.None.NONE : element;
    }

    private Value boundary(Element element) {
        return element.root() == RootKind.MODEL ? Value.None.NONE : model.boundary(element);
    }

    private Value boundaries(Element element) {
        return ValueSet.certain(model.surroundings(element));
    }

    private Value flows(Element element) {
        Sets.Collector flows = new Sets.Collector();
        model.inbound(element).forEach(flow -> flows.add(flow, Bool.TRUE));
        model.outbound(element).forEach(flow -> flows.add(flow, Bool.TRUE));
        return flows.toSet();
    }

    private Value neighbours(Element element) {
        List<Element> found = new ArrayList<>();
        model.inbound(element).forEach(flow -> found.add(model.source(flow)));
        model.outbound(element).forEach(flow -> found.add(model.target(flow)));
        return ValueSet.certain(found.stream()
                .filter(other -> other != element)
                .distinct()
                .sorted()
                .toList());
    }

    /**
     * The boundaries around exactly one end of a flow, nearest to the source first. Models are none of them: who describes an
     * element says nothing about where it runs.
     */
    private List<Element> crossed(Element flow) {
        Element source = model.source(flow);
        Element target = model.target(flow);
        List<Element> found = aroundOnly(source, target);
        List<Element> entered = aroundOnly(target, source);
        Collections.reverse(entered);
        found.addAll(entered);
        return found;
    }

    private List<Element> aroundOnly(Element inner, Element other) {
        List<Element> found = new ArrayList<>();
        Element current = model.boundary(inner);
        while (current.root() != RootKind.MODEL) {
            if (!model.encloses(current, other)) {
                found.add(current);
            }
            current = model.boundary(current);
        }
        return found;
    }

    private Value inside(Element boundary, RootKind root) {
        Map<Element, List<Element>> byBoundary = inside.get(root);
        if (byBoundary == null) {
            byBoundary = new HashMap<>();
            for (Element element : model.elements(root)) {
                for (Element around : Set.copyOf(model.surroundings(element))) {
                    byBoundary.computeIfAbsent(around, b -> new ArrayList<>()).add(element);
                }
            }
            inside.put(root, byBoundary);
        }
        return ValueSet.certain(byBoundary.getOrDefault(boundary, List.of()));
    }

    private Value uses(Element at) {
        if (at.root() == RootKind.DATA) {
            return usages.usesOf(at);
        }
        if (model.usesComplete(at)) {
            return ValueSet.certain(model.uses(at));
        }
        if (model.uses(at).isEmpty()) {
            return world.unstated().uses(at);
        }
        List<Element> possible = new ArrayList<>(model.uses(at));
        List<@Nullable Facts> doubts = new ArrayList<>(Collections.nCopies(possible.size(), null));
        Facts missing = missingUses(at);
        for (Element datum : model.nameableData(at)) {
            possible.add(possibleUses.of(at, datum));
            doubts.add(missing);
        }
        return ValueSet.of(possible, doubts, null);
    }

    private Value data(Element at) {
        Value uses = navigate(at, Navigation.USES);
        if (uses instanceof ValueSet set && set.silence() != null) {
            return world.unstated().data(at);
        }
        Sets.Collector data = new Sets.Collector();
        Sets.forEach(uses, data, (use, membership) -> {
            if (use instanceof Element element) {
                data.add(navigate(element, Navigation.DATUM), membership);
            }
        });
        return data.toSet();
    }

    /** The identity that an element acts with: a flow without one of its own acts as its source does. */
    private Value identity(Element element) {
        IdentityStatement own = model.identity(element);
        Element asked = element;
        if (own == null && element.root() == RootKind.FLOW) {
            asked = model.source(element);
            own = model.identity(asked);
        }
        if (own != null) {
            return orNone(own.identity());
        }
        return model.closed(asked) ? Value.None.NONE : new Unknown(Facts.of(Fact.ofIdentity(asked)));
    }
}
