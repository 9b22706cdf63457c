package dev.merlon.logic;

import dev.merlon.logic.ControlDefinition.Given;
import dev.merlon.logic.Reading.Source;
import dev.merlon.model.Between;
import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.model.Facts;
import dev.merlon.model.Stated;
import dev.merlon.model.ThreatModel;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.type.Attribute;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of attributes: stated, else given by a control, else inherited from the nearest boundary, else the default of the
 * most specific kind, else absent in a closed element, else unknown.
 */
final class AttributeReader {
    /** Stands for the readings of elements that pass nothing down. */
    private static final Reading NOTHING = new Reading(Value.None.NONE, Source.UNKNOWN, null, null, null);

    /** Stands for what has to be computed each time, since it may depend on what is being computed. */
    private static final Reading UNSETTLED = new Reading(Value.None.NONE, Source.UNKNOWN, null, null, null);

    private final World world;
    private final ThreatModel model;
    private final Columns<Value> values;
    private final Columns<Reading> readings;
    private final Columns<Reading> passedDown;
    private final @Nullable List<ControlDefinition>[] givers;
    private final KindDefaults byKinds;
    private final UnderWay underWay = new UnderWay();

    @SuppressWarnings("unchecked")
    AttributeReader(World world) {
        this.world = world;
        this.model = world.model();
        int count = world.vocabulary().attributeCount();
        values = world.computed().values;
        readings = world.computed().readings;
        passedDown = world.computed().passedDown;
        givers = (List<ControlDefinition>[]) new List<?>[count];
        byKinds = new KindDefaults(world);
        for (ControlDefinition control : world.vocabulary().controls()) {
            for (Given given : control.given()) {
                int number = given.attribute().number();
                List<ControlDefinition> list = givers[number];
                if (list == null) {
                    list = new ArrayList<>();
                    givers[number] = list;
                }
                list.add(control);
            }
        }
    }

    Value value(Element element, Attribute attribute) {
        if (element.id() < 0) {
            return new Unknown(world.missingUses(world.anchor(element)));
        }
        Value known = values.get(attribute.number(), element);
        if (known != null) {
            return known;
        }
        if (!underWay.begin(attribute, element)) {
            return new Unknown(asked(element, attribute));
        }
        try {
            known = find(element, attribute).value();
            values.set(attribute.number(), element, known);
            return known;
        } finally {
            underWay.end();
        }
    }

    /** The value with who says it, which is asked of few. */
    Reading read(Element element, Attribute attribute) {
        if (element.id() < 0) {
            return unknown(world.missingUses(world.anchor(element)));
        }
        Reading known = readings.get(attribute.number(), element);
        if (known != null) {
            return known;
        }
        Value value = value(element, attribute);
        if (!underWay.begin(attribute, element)) {
            return unknown(asked(element, attribute));
        }
        try {
            known = find(element, attribute).with(value);
            readings.set(attribute.number(), element, known);
            return known;
        } finally {
            underWay.end();
        }
    }

    private Reading find(Element element, Attribute attribute) {
        return withParts(element, attribute, compute(element, attribute, true));
    }

    /** The value that an attribute has apart from what controls give it. */
    Reading readUngiven(Element element, Attribute attribute) {
        return compute(element, attribute, false);
    }

    private Reading compute(Element element, Attribute attribute, boolean withGiven) {
        Stated stated = model.stated(element, attribute);
        if (stated != null) {
            Source source = stated.origin() == Stated.Origin.ENDPOINT ? Source.ENDPOINT : Source.STATED;
            Value value = stated.open() ? new Unknown(asked(element, attribute)) : stated.value();
            return new Reading(value, source, stated.span(), null, null);
        }
        Reading given = withGiven ? given(element, attribute) : null;
        if (given != null) {
            return given;
        }
        Stated each = model.defaultOf(element, attribute);
        if (each != null) {
            Value value = each.open() ? new Unknown(asked(element, attribute)) : each.value();
            return new Reading(value, Source.EACH, each.span(), null, null);
        }
        Reading inherited = attribute.inherited() ? inherited(element, attribute) : null;
        if (inherited != null) {
            return inherited;
        }
        Reading byKind = byKinds.read(element, attribute);
        if (byKind != null) {
            return byKind;
        }
        Value absent = world.vocabulary().definition(attribute).absent();
        if (model.closed(element) && absent != null) {
            return new Reading(absent, Source.ABSENT, null, null, null);
        }
        if (model.closed(element) && attribute.type() instanceof Type.Optional) {
            return new Reading(Value.None.NONE, Source.ABSENT, null, null, null);
        }
        return unknown(asked(element, attribute));
    }

    private static Facts asked(Element element, Attribute attribute) {
        return Facts.of(Fact.ofAttribute(element, attribute));
    }

    private static Reading unknown(Facts facts) {
        return new Reading(new Unknown(facts), Source.UNKNOWN, null, null, null);
    }

    /** What the controls that the element has make true of the attribute, or null. */
    private @Nullable Reading given(Element element, Attribute attribute) {
        List<ControlDefinition> controls = givers[attribute.number()];
        if (controls == null) {
            return null;
        }
        Reading result = null;
        for (ControlDefinition control : controls) {
            Holding holding = world.controls().stated(element, control.kind());
            if (holding == null || holding.value() != Value.Bool.TRUE) {
                continue;
            }
            for (Given given : control.given()) {
                if (given.attribute() == attribute) {
                    Value value = given(given, asked(element, attribute));
                    Value both = result == null ? value : narrower(result.value(), value);
                    result = new Reading(
                            both,
                            Source.GIVEN,
                            holding.statement() == null
                                    ? null
                                    : holding.statement().span(),
                            null,
                            control.kind());
                }
            }
        }
        return result;
    }

    private static Value given(Given given, Facts asked) {
        if (given.adding()) {
            return ValueSet.of(List.of(given.value()), Collections.singletonList(null), asked);
        }
        if (!(given.value() instanceof Value.Constant constant)
                || given.operator() == Comparison.Operator.EQUAL
                || given.operator() == Comparison.Operator.NOT_EQUAL) {
            return given.value();
        }
        Enumeration enumeration = constant.constant().enumeration();
        int rank = constant.constant().rank();
        int low = enumeration.lowestRank();
        int high = enumeration.highestRank();
        switch (given.operator()) {
            case GREATER_EQUAL -> low = rank;
            case GREATER -> low = Math.min(high, rank + 1);
            case LESS_EQUAL -> high = rank;
            case LESS -> high = Math.max(low, rank - 1);
            case EQUAL, NOT_EQUAL -> throw new IllegalStateException("handled above");
        }
        Value least = low == rank ? constant : new Value.Constant(enumeration.ofRank(low));
        Value greatest = high == rank ? constant : new Value.Constant(enumeration.ofRank(high));
        return low == high ? least : new Between(least, greatest, asked);
    }

    /** What two controls give together, where they agree. */
    private static Value narrower(Value first, Value second) {
        Value least = Order.least(first);
        Value greatest = Order.greatest(first);
        Value otherLeast = Order.least(second);
        Value otherGreatest = Order.greatest(second);
        if (least == null || greatest == null || otherLeast == null || otherGreatest == null) {
            return first instanceof ValueSet set && second instanceof ValueSet other ? union(set, other) : first;
        }
        Value low = Order.compare(least, otherLeast) >= 0 ? least : otherLeast;
        Value high = Order.compare(greatest, otherGreatest) <= 0 ? greatest : otherGreatest;
        Facts facts = Comparison.facts(first, second);
        return facts == null || Order.compare(low, high) >= 0 ? low : new Between(low, high, facts);
    }

    private static Value union(ValueSet first, ValueSet second) {
        Sets.Collector both = new Sets.Collector();
        both.addAll(first, Value.Bool.TRUE);
        both.addAll(second, Value.Bool.TRUE);
        return both.toSet();
    }

    /**
     * What the nearest boundary that says something of the attribute says, or null. The default that comes with the
     * declaration is no word of that boundary: passed down, it would hide what the element's own kind says.
     */
    private @Nullable Reading inherited(Element element, Attribute attribute) {
        List<Element> around = model.surroundings(element);
        for (int i = 0; i < around.size(); i++) {
            Element current = around.get(i);
            Reading settled = passedDown(current, attribute);
            Reading reading = settled == UNSETTLED ? byKind(current, attribute) : settled;
            if (reading != null && reading != NOTHING) {
                return reading;
            }
        }
        return null;
    }

    /** What an element passes down to all that is in it: the same for each, so that it is found once. */
    private Reading passedDown(Element current, Attribute attribute) {
        Reading known = passedDown.get(attribute.number(), current);
        if (known == null) {
            known = findPassedDown(current, attribute);
            passedDown.set(attribute.number(), current, known);
        }
        return known;
    }

    private Reading findPassedDown(Element current, Attribute attribute) {
        Attribute passed = attributeOf(current, attribute.name());
        if (passed == null) {
            return NOTHING;
        }
        Stated stated = model.stated(current, passed);
        stated = stated == null ? model.defaultOf(current, passed) : stated;
        if (stated != null) {
            Value value = stated.open() ? new Unknown(Facts.of(Fact.ofAttribute(current, passed))) : stated.value();
            return new Reading(value, Source.INHERITED, stated.span(), current, null);
        }
        return byKinds.isSettled(current, passed) ? orNothing(byKind(current, attribute)) : UNSETTLED;
    }

    private static Reading orNothing(@Nullable Reading reading) {
        return reading == null ? NOTHING : reading;
    }

    /** What an element passes down because of its kinds, or null. */
    private @Nullable Reading byKind(Element current, Attribute attribute) {
        Attribute passed = attributeOf(current, attribute.name());
        Reading byKind = passed == null ? null : byKinds.read(current, passed);
        return passed != null && byKind != null && byKind.kind() != passed.owner()
                ? new Reading(byKind.value(), Source.INHERITED, byKind.span(), current, byKind.kind())
                : null;
    }

    private static @Nullable Attribute attributeOf(Element element, String name) {
        for (Kind kind : element.kinds()) {
            Attribute attribute = kind.attribute(name);
            if (attribute != null) {
                return attribute;
            }
        }
        return null;
    }

    /** A datum is at least as sensitive as the data it contains. */
    private Reading withParts(Element element, Attribute attribute, Reading own) {
        if (attribute != world.vocabulary().sensitivity()
                || element.root() != RootKind.DATA
                || model.parts(element).isEmpty()) {
            return own;
        }
        List<Term> each = new ArrayList<>();
        each.add(new Literal(own.value(), element.span()));
        for (Element part : model.parts(element)) {
            each.add(new Literal(value(part, attribute), part.span()));
        }
        Value greatest = new Extremum(true, each, null, attribute.type(), element.span()).evaluate(new Frame(world, 0));
        return new Reading(greatest, own.source(), own.span(), own.boundary(), own.kind());
    }
}
