package dev.merlon.rule;

import dev.merlon.logic.AttributeOf;
import dev.merlon.logic.Call;
import dev.merlon.logic.Comprehension;
import dev.merlon.logic.ControlDefinition;
import dev.merlon.logic.Distance;
import dev.merlon.logic.Extremum;
import dev.merlon.logic.Flatten;
import dev.merlon.logic.Frame;
import dev.merlon.logic.HasControl;
import dev.merlon.logic.Holding;
import dev.merlon.logic.KindTest;
import dev.merlon.logic.Kleene;
import dev.merlon.logic.Navigate;
import dev.merlon.logic.Nearest;
import dev.merlon.logic.Quantified;
import dev.merlon.logic.Reaches;
import dev.merlon.logic.Term;
import dev.merlon.logic.Terms;
import dev.merlon.logic.Within;
import dev.merlon.logic.World;
import dev.merlon.model.Element;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the facts that made terms come out as they did.
 *
 * <p>Like the {@link Tracer}, which tells people; but in a form that no wording changes, with every member that decides in place
 * of the first, and with the facts behind values. The two share what decides, and no more: a decision must not ask for a review
 * because an explanation got better.
 */
final class BasisTracer {
    /** What rests on more is told by so many facts. */
    private static final int MOST = 200;

    private final World world;
    private final Set<Ground> grounds = new LinkedHashSet<>();

    BasisTracer(World world) {
        this.world = world;
    }

    Set<Ground> grounds() {
        return grounds;
    }

    void walk(@Nullable Term term, Frame frame) {
        if (term == null || grounds.size() >= MOST) {
            return;
        }
        List<Term> deciders = Deciders.of(term, frame);
        if (deciders != null) {
            deciders.forEach(decider -> walk(decider, frame));
        } else if (term instanceof Call call) {
            into(call, frame);
        } else if (Terms.isBinder(term)) {
            members(term, frame);
        } else if (!says(term, frame)) {
            Terms.children(term).forEach(child -> walk(child, frame));
        }
    }

    private void into(Call call, Frame frame) {
        Frame inner = new Frame(world, call.definition().frameSize());
        for (int i = 0; i < call.arguments().size(); i++) {
            Term argument = call.arguments().get(i);
            Value value = argument.evaluate(frame);
            inner.set(i, value);
            // What is said of an element is found inside; of a value nobody knows there where it comes from.
            if (!(value instanceof Element)) {
                walk(argument, frame);
            }
        }
        walk(call.definition().body(), inner);
    }

    private void members(Term term, Frame frame) {
        if (term instanceof Quantified quantified) {
            Value value = quantified.evaluate(frame);
            forEach(quantified.set(), quantified.slot(), frame, (here, membership) -> {
                Value each = quantified.instance(here, membership);
                boolean tells = each instanceof Unknown || each == Bool.of(!quantified.universal());
                if (tells && Kleene.truth(each) == Kleene.truth(value)) {
                    walk(quantified.where(), here);
                    walk(quantified.body(), here);
                }
            });
        } else if (term instanceof Comprehension comprehension) {
            Term where = comprehension.where();
            if (where == null) {
                walk(comprehension.set(), frame);
            }
            forEach(comprehension.set(), comprehension.slot(), frame, (here, membership) -> {
                if (where == null || where.evaluate(here) != Bool.FALSE) {
                    walk(where, here);
                    walk(comprehension.yield(), here);
                }
            });
        } else if (term instanceof Flatten flatten) {
            forEach(flatten.set(), flatten.slot(), frame, (here, membership) -> walk(flatten.step(), here));
        } else if (term instanceof Extremum extremum) {
            extremes(extremum, frame);
        }
    }

    /** The values that are as extreme as any, with what makes them so. */
    private void extremes(Extremum extremum, Frame frame) {
        Extremum.Over over = extremum.over();
        extremum.values().forEach(value -> walk(value, frame));
        if (over == null) {
            return;
        }
        Value extreme = extremum.evaluate(frame);
        forEach(over.set(), over.slot(), frame, (here, membership) -> {
            Term where = over.where();
            boolean counts = where == null || where.evaluate(here) != Bool.FALSE;
            Value value = counts ? over.value().evaluate(here) : Value.None.NONE;
            boolean isKnown = extreme instanceof Value.Constant || extreme instanceof Value.Int;
            if (counts && (!isKnown || value.equals(extreme))) {
                walk(where, here);
                walk(over.value(), here);
            }
        });
    }

    /** What is done with a member that stands in its place in a frame. */
    private interface Visit {
        void member(Frame frame, Value membership);
    }

    private void forEach(Term set, int slot, Frame frame, Visit visit) {
        if (set.evaluate(frame) instanceof ValueSet members) {
            for (int i = 0; i < members.size() && grounds.size() < MOST; i++) {
                frame.set(slot, members.member(i));
                visit.member(frame, members.membership(i));
            }
        }
    }

    /** Whether a term is a fact of its own, which then is taken; otherwise its parts are. */
    private boolean says(Term term, Frame frame) {
        if (term instanceof AttributeOf of && of.target().evaluate(frame) instanceof Element element) {
            value(element, of.attribute().name(), term.evaluate(frame));
        } else if (term instanceof Navigate to && to.target().evaluate(frame) instanceof Element element) {
            value(element, to.navigation().word(), term.evaluate(frame));
        } else if (term instanceof Nearest to && to.target().evaluate(frame) instanceof Element element) {
            value(element, "nearest(" + to.kind().name() + ")", term.evaluate(frame));
        } else if (term instanceof KindTest test && test.element().evaluate(frame) instanceof Element element) {
            // Of what an element is not, only the consequences matter, and they are told.
            if (term.evaluate(frame) == Bool.TRUE) {
                grounds.add(Ground.of(element, " is ", names(test.kinds())));
            }
        } else if (term instanceof HasControl has && has.element().evaluate(frame) instanceof Element element) {
            control(element, has.control());
        } else if (term instanceof Within within && within.element().evaluate(frame) instanceof Element element) {
            Term place = within.place();
            Value outer = place == null ? null : place.evaluate(frame);
            Object where = outer == null ? names(within.kinds()) : outer;
            boolean is = term.evaluate(frame) == Bool.TRUE;
            grounds.add(Ground.of(element, is ? " within " : " not within ", where));
        } else if (term instanceof Reaches reaches) {
            path(reaches, frame);
        } else if (term instanceof Distance distance) {
            List<Object> parts = ends(distance.from(), distance.to(), frame);
            parts.add(" is " + plain(term.evaluate(frame)) + " away");
            grounds.add(new Ground(parts));
        } else {
            return false;
        }
        return true;
    }

    /** Whether an element has a control, and what that follows from. */
    void control(Element element, Kind control) {
        Holding holding = world.holding(element, control);
        String has =
                holding.value() instanceof Unknown ? " may have " : holding.value() == Bool.TRUE ? " has " : " lacks ";
        grounds.add(Ground.of(element, has, control.name()));
        ControlDefinition.Condition condition =
                world.vocabulary().definition(control).holdsWhen();
        if (holding.ground() == Holding.Ground.DERIVED && condition != null) {
            Frame inner = new Frame(world, condition.frameSize());
            inner.set(0, element);
            walk(condition.term(), inner);
        }
    }

    private void path(Reaches reaches, Frame frame) {
        Value value = reaches.evaluate(frame);
        List<Object> parts = ends(reaches.from(), reaches.to(), frame);
        parts.add(value == Bool.TRUE ? " is reached" : value == Bool.FALSE ? " is not reached" : " may be reached");
        if (value == Bool.TRUE) {
            String between = " over ";
            for (Element step : world.paths()
                    .witness(
                            reaches.options(),
                            reaches.from().evaluate(frame),
                            reaches.to().evaluate(frame),
                            frame)) {
                parts.add(between);
                parts.add(step);
                between = ", ";
            }
        }
        grounds.add(new Ground(parts));
    }

    /** {@code web to ledger}; a set is only called one, because the path tells which of it matter. */
    private static List<Object> ends(Term from, Term to, Frame frame) {
        List<Object> parts = new ArrayList<>();
        parts.add(from.evaluate(frame) instanceof Element start ? start : "a set");
        parts.add(" to ");
        parts.add(to.evaluate(frame) instanceof Element end ? end : "a set");
        return parts;
    }

    /** A value of an element; of a set each member is a fact of its own. */
    private void value(Element element, String what, Value value) {
        if (!(value instanceof ValueSet set)) {
            grounds.add(Ground.of(element, "." + what + " = ", value instanceof Element ? value : plain(value)));
            return;
        }
        TreeMap<String, Value> members = new TreeMap<>(Comparator.naturalOrder());
        for (int i = 0; i < set.size(); i++) {
            // What could be a member is every datum of the model where nothing is stated, and says nothing of the
            // element.
            if (set.membership(i) == Bool.TRUE) {
                members.put(set.member(i).toString(), set.member(i));
            }
        }
        if (members.isEmpty()) {
            grounds.add(Ground.of(element, "." + what + (set.isCertain() ? " is empty" : " is unknown")));
        }
        for (Value member : members.values()) {
            if (grounds.size() < MOST) {
                grounds.add(
                        Ground.of(element, "." + what + " has ", member instanceof Element ? member : plain(member)));
            }
        }
    }

    /** A value as it is the same however it is written. */
    private static String plain(Value value) {
        return value instanceof Value.Duration duration ? duration.seconds() + "s" : value.toString();
    }

    private static String names(List<Kind> kinds) {
        return kinds.stream().map(Kind::name).sorted().collect(Collectors.joining(" or "));
    }
}
