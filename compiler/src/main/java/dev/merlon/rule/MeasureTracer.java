package dev.merlon.rule;

import dev.merlon.logic.AttributeDefinition;
import dev.merlon.logic.AttributeOf;
import dev.merlon.logic.Call;
import dev.merlon.logic.Comparison;
import dev.merlon.logic.Conditional;
import dev.merlon.logic.Distance;
import dev.merlon.logic.Extremum;
import dev.merlon.logic.Frame;
import dev.merlon.logic.Reading;
import dev.merlon.logic.Sum;
import dev.merlon.logic.Term;
import dev.merlon.logic.Terms;
import dev.merlon.logic.Variable;
import dev.merlon.logic.Way;
import dev.merlon.logic.World;
import dev.merlon.model.Between;
import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.model.Facts;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says why a measure, such as an impact or what is added to a likelihood, is what it is: the member that makes a greatest value
 * as great, the branch that was taken, the cheapest way that a distance is measured along.
 *
 * <p>Like the {@link Tracer}, which does so for conditions, and which it asks for those.
 */
final class MeasureTracer {
    private static final int DEPTH_LIMIT = 8;

    private final World world;
    private final Frame frame;
    private final Set<Because> steps;
    private final Set<Because> without;
    private final int depth;
    private final int nesting;
    /** Who called the definition that is walked through, and with what; null and nothing outside of definitions. */
    private final @Nullable MeasureTracer caller;

    private final List<Term> arguments;

    MeasureTracer(World world, Frame frame) {
        this.world = world;
        this.frame = frame;
        this.steps = new LinkedHashSet<>();
        this.without = new LinkedHashSet<>();
        this.depth = 0;
        this.nesting = 0;
        this.caller = null;
        this.arguments = List.of();
    }

    private MeasureTracer(MeasureTracer caller, Frame inner, List<Term> arguments, int depth) {
        this.world = caller.world;
        this.frame = inner;
        this.steps = caller.steps;
        this.without = caller.without;
        this.depth = depth;
        this.nesting = caller.nesting + 1;
        this.caller = caller;
        this.arguments = arguments;
    }

    /** The facts, most telling first, each once. That there is no way is told only where there is none at all. */
    List<Because> trace(Term measure) {
        walk(measure);
        List<Because> found = new ArrayList<>(steps.isEmpty() ? without : steps);
        Value value = measure.evaluate(frame);
        Facts missing = value instanceof Between between
                ? between.facts()
                : value instanceof Unknown unknown ? unknown.facts() : null;
        String more = missing == null
                ? ""
                : missing.all().stream()
                        .filter(fact -> found.stream().noneMatch(step -> isAbout(step, fact)))
                        .map(fact -> "`" + fact.id() + "` is not stated")
                        .collect(Collectors.joining(", "));
        if (!more.isEmpty()) {
            found.add(new Because("it is a range: " + more, null, 0));
        }
        return found;
    }

    /** Whether it is told already that a fact is missing. */
    private static boolean isAbout(Because step, Fact fact) {
        return step.text().equals("`" + fact.name() + "` of `" + fact.element().name() + "` is not stated");
    }

    private void walk(Term term) {
        if (nesting >= DEPTH_LIMIT) {
            return;
        }
        if (term instanceof Conditional) {
            branch(term);
        } else if (term instanceof Call call) {
            into(call);
        } else if (term instanceof Extremum extremum) {
            extreme(extremum);
        } else if (term instanceof Sum sum) {
            walk(sum.left());
            walk(sum.right());
        } else if (term instanceof Distance distance) {
            way(distance);
        } else if (term instanceof Variable variable) {
            argument(variable);
        } else if (term instanceof AttributeOf of && of.target().evaluate(frame) instanceof Element element) {
            attribute(element, of);
        } else if (measures(term)) {
            List<Term> deciders = Deciders.of(term, frame);
            (deciders == null ? Terms.children(term) : deciders).forEach(this::walk);
        } else if (isCondition(term)) {
            new Tracer(world, frame, depth).trace(term).forEach(steps::add);
        }
    }

    /** A condition is told only where nothing behind it is: what a distance comes to says more than what it is compared with. */
    private static boolean isCondition(Term term) {
        return term instanceof Comparison || !Terms.children(term).isEmpty();
    }

    private static boolean measures(Term term) {
        if (term instanceof Distance) {
            return true;
        }
        if (term instanceof Call call) {
            return measures(call.definition().body());
        }
        return !Terms.isBinder(term) && Terms.children(term).stream().anyMatch(MeasureTracer::measures);
    }

    private void branch(Term conditional) {
        List<Term> deciders = Deciders.of(conditional, frame);
        if (deciders != null) {
            deciders.forEach(this::walk);
        }
    }

    private void into(Call call) {
        Frame inner = new Frame(world, call.definition().frameSize());
        for (int i = 0; i < call.arguments().size(); i++) {
            inner.set(i, call.arguments().get(i).evaluate(frame));
        }
        new MeasureTracer(this, inner, call.arguments(), depth)
                .walk(call.definition().body());
    }

    /** A measure that was handed over comes from where it was computed. */
    private void argument(Variable variable) {
        if (caller != null && variable.slot() < arguments.size() && !(variable.evaluate(frame) instanceof Element)) {
            caller.walk(arguments.get(variable.slot()));
        }
    }

    /** The first value that is surely as extreme as any. */
    private void extreme(Extremum extremum) {
        Value extreme = extremum.evaluate(frame);
        for (Term value : extremum.values()) {
            if (isAsExtreme(value.evaluate(frame), extreme, extremum.greatest())) {
                walk(value);
                return;
            }
        }
        Extremum.Over over = extremum.over();
        if (over == null || !(over.set().evaluate(frame) instanceof ValueSet members)) {
            return;
        }
        for (int i = 0; i < members.size(); i++) {
            frame.set(over.slot(), members.member(i));
            Term where = over.where();
            boolean counts = where == null || where.evaluate(frame) == Bool.TRUE;
            if (counts && isAsExtreme(over.value().evaluate(frame), extreme, extremum.greatest())) {
                walk(over.value());
                return;
            }
        }
    }

    private static boolean isAsExtreme(Value value, Value extreme, boolean greatest) {
        return end(value, greatest).equals(end(extreme, greatest));
    }

    private static Value end(Value value, boolean greatest) {
        // Of a range, the end that it surely reaches.
        return value instanceof Between between ? greatest ? between.least() : between.greatest() : value;
    }

    private void way(Distance distance) {
        Value from = distance.from().evaluate(frame);
        Value to = distance.to().evaluate(frame);
        Optional<Way> way = world.paths().cheapest(distance.options().relations(), from, to);
        if (way.isPresent()) {
            Way found = way.get();
            steps.add(new Because(
                    "the cheapest way from `" + found.start().name() + "` to `"
                            + found.end().name() + "` " + found.inWords(),
                    found.legs().isEmpty() ? null : found.legs().get(0).via().span(),
                    depth,
                    found.legs().stream().map(Way.Leg::via).toList()));
        } else if (to instanceof Element end) {
            without.add(new Because(
                    "no way leads from `" + distance.from().span().text() + "` to `" + end.name() + "`", null, depth));
        }
    }

    /** The value, and what a default that is computed follows from. */
    private void attribute(Element element, AttributeOf of) {
        Reading reading = world.read(element, of.attribute());
        steps.add(Phrases.reading(element, of.attribute(), reading, depth));
        AttributeDefinition.Default computed = reading.source() == Reading.Source.DEFAULT && reading.kind() != null
                ? world.vocabulary().definition(of.attribute()).defaults().get(reading.kind())
                : null;
        if (computed != null) {
            Frame inner = new Frame(world, computed.frameSize());
            inner.set(0, element);
            new MeasureTracer(this, inner, List.of(), depth + 1).walk(computed.value());
        }
    }
}
