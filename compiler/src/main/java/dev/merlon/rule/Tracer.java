package dev.merlon.rule;

import dev.merlon.logic.And;
import dev.merlon.logic.AttributeOf;
import dev.merlon.logic.Binding;
import dev.merlon.logic.Call;
import dev.merlon.logic.ControlDefinition;
import dev.merlon.logic.Frame;
import dev.merlon.logic.HasControl;
import dev.merlon.logic.KindTest;
import dev.merlon.logic.Kleene;
import dev.merlon.logic.Navigate;
import dev.merlon.logic.Presence;
import dev.merlon.logic.Quantified;
import dev.merlon.logic.Reaches;
import dev.merlon.logic.Term;
import dev.merlon.logic.Terms;
import dev.merlon.logic.Variable;
import dev.merlon.logic.World;
import dev.merlon.model.Element;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import dev.merlon.source.Span;
import dev.merlon.type.Article;
import dev.merlon.type.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says why a condition came out as it did: walks into the parts that decided it, down to facts of the model.
 *
 * <p>Evaluates the parts again in the frame at hand; nothing is recorded while rules run.
 */
final class Tracer {
    /** How deep definitions are followed. */
    private static final int DEPTH_LIMIT = 4;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final World world;
    private final Frame frame;
    private final List<Because> steps = new ArrayList<>();
    private final int depth;
    private int nesting;

    Tracer(World world, Frame frame) {
        this(world, frame, 0);
    }

    /** @param depth how far the reasons are nested in another */
    Tracer(World world, Frame frame, int depth) {
        this.world = world;
        this.frame = frame;
        this.depth = depth;
    }

    /** The reasons for the value of a condition, most telling first, without repetition. */
    List<Because> trace(Term condition) {
        walk(condition);
        return steps.stream().distinct().toList();
    }

    /** The facts that a control of an element follows from, or its absence. */
    static List<Because> derivation(World world, Element element, Kind control) {
        List<ControlDefinition.Given> refuted = world.refuted(element, control);
        if (!refuted.isEmpty()) {
            return refuted.stream()
                    .map(given -> Phrases.reading(
                            element, given.attribute(), world.readUngiven(element, given.attribute()), 1))
                    .toList();
        }
        ControlDefinition.Condition condition =
                world.vocabulary().definition(control).holdsWhen();
        if (condition == null) {
            return List.of();
        }
        Frame frame = new Frame(world, condition.frameSize());
        frame.set(0, element);
        return new Tracer(world, frame, 1).trace(condition.term());
    }

    /** The first part of a conjunction that is false. */
    static Term firstFalse(Term condition, Frame frame) {
        if (condition instanceof And and) {
            boolean left = and.left().evaluate(frame) == Bool.FALSE;
            return firstFalse(left ? and.left() : and.right(), frame);
        }
        return condition;
    }

    private void walk(Term term) {
        List<Term> deciders = Deciders.of(term, frame);
        if (deciders != null) {
            deciders.forEach(this::walk);
            return;
        }
        Value value = term.evaluate(frame);
        if (term instanceof Quantified quantified) {
            walkMembers(quantified, value);
        } else if (term instanceof Call call) {
            walkInto(call, value);
        } else {
            say(term, value);
        }
    }

    private void walkMembers(Quantified quantified, Value value) {
        Value range = quantified.set().evaluate(frame);
        if (!(range instanceof ValueSet set)) {
            say(quantified, value);
            return;
        }
        for (int i = 0; i < set.size(); i++) {
            frame.set(quantified.slot(), set.member(i));
            Value here = quantified.instance(frame, set.membership(i));
            if (Kleene.truth(here) == Kleene.truth(value) && isTelling(quantified, here)) {
                if (set.membership(i) instanceof Unknown unknown) {
                    steps.add(new Because(missing(unknown), null, depth));
                }
                if (quantified.where() != null) {
                    walk(quantified.where());
                }
                walk(quantified.body());
                return;
            }
        }
        steps.add(new Because(noneOf(quantified, set, value), null, depth));
    }

    /** A single member decides an {@code any} by making it true, and an {@code all} by making it false. */
    private static boolean isTelling(Quantified quantified, Value here) {
        return here instanceof Unknown || here == Bool.of(!quantified.universal());
    }

    private String noneOf(Quantified quantified, ValueSet set, Value value) {
        String what = code(quantified.set());
        if (set.size() == 0) {
            return what + " is empty";
        }
        if (quantified.universal()) {
            return value == Bool.TRUE ? "it holds for all of " + what : "it is not known for all of " + what;
        }
        return value == Bool.FALSE ? "it holds for none of " + what : "it is not known for " + what;
    }

    /** What a definition comes to is said by what decides it; only where nothing is left to say, by its name. */
    private void walkInto(Call call, Value value) {
        if (nesting >= DEPTH_LIMIT || !(value instanceof Bool || value instanceof Unknown)) {
            say(call, value);
            return;
        }
        Frame inner = new Frame(world, call.definition().frameSize());
        for (int i = 0; i < call.arguments().size(); i++) {
            inner.set(i, call.arguments().get(i).evaluate(frame));
        }
        Tracer deeper = new Tracer(world, inner, depth);
        deeper.nesting = nesting + 1;
        List<Because> found = deeper.trace(call.definition().body());
        if (found.isEmpty()) {
            say(call, value);
        } else {
            steps.addAll(found);
        }
    }

    /** Says a part that is not taken apart further: by the facts in it, or by its text. */
    private void say(Term term, Value value) {
        if (term instanceof KindTest test && test.element().evaluate(frame) instanceof Element element) {
            String kinds = element.kinds().stream().map(Object::toString).collect(Collectors.joining(", "));
            steps.add(new Because(name(element) + " is " + Article.of(kinds) + " " + kinds, element.span(), depth));
        } else if (term instanceof HasControl has && has.element().evaluate(frame) instanceof Element element) {
            steps.addAll(Phrases.holding(world, element, has.control(), depth));
        } else if (term instanceof Reaches reaches) {
            sayPath(reaches, value);
        } else if (term instanceof Presence presence) {
            sayPresence(presence, value);
        } else {
            int before = steps.size();
            sayFacts(term);
            if (steps.size() == before) {
                steps.add(new Because(code(term) + " " + outcome(value), null, depth));
            }
        }
    }

    private void sayFacts(Term term) {
        if (term instanceof AttributeOf of && of.target().evaluate(frame) instanceof Element element) {
            steps.add(Phrases.reading(element, of.attribute(), world.read(element, of.attribute()), depth));
            return;
        }
        if (term instanceof Navigate navigate
                && navigate.target().evaluate(frame) instanceof Element element
                && term.evaluate(frame) instanceof Element found) {
            String way = navigate.navigation().word();
            steps.add(new Because("the " + way + " of " + name(element) + " is " + name(found), found.span(), depth));
            return;
        }
        // Inside of a quantifier and the like, a variable stands for many elements, or for none yet.
        for (Term child : Terms.children(term)) {
            if (!Terms.isBinder(term) && !(child instanceof Quantified)) {
                sayFacts(child);
            }
        }
    }

    private void sayPath(Reaches reaches, Value value) {
        Value from = reaches.from().evaluate(frame);
        Value to = reaches.to().evaluate(frame);
        String ends = show(from) + " to " + show(to);
        if (value == Bool.FALSE) {
            boolean isEmpty = isEmpty(from) || isEmpty(to);
            String reason = isEmpty
                    ? code(isEmpty(from) ? reaches.from() : reaches.to()) + " is empty"
                    : "there is no path from " + ends;
            steps.add(new Because(reason, null, depth));
            return;
        }
        List<Element> path = value == Bool.TRUE ? world.paths().witness(reaches.options(), from, to, frame) : List.of();
        String via = path.stream().map(Tracer::name).collect(Collectors.joining(", "));
        Span span = path.isEmpty() ? null : path.get(0).span();
        String certainty = value == Bool.TRUE ? "a path leads from " : "a path may lead from ";
        steps.add(new Because(certainty + ends + (via.isEmpty() ? "" : " over " + via), span, depth, path));
    }

    private static boolean isEmpty(Value value) {
        return value instanceof ValueSet set && set.size() == 0;
    }

    private void sayPresence(Presence presence, Value value) {
        Value set = presence.set().evaluate(frame);
        String what = code(presence.set());
        if (value == Bool.TRUE && set instanceof ValueSet members) {
            steps.add(new Because(what + " has " + show(members), span(members), depth));
        } else {
            steps.add(new Because(what + (value == Bool.FALSE ? " is empty" : " is not known"), null, depth));
        }
    }

    private static @Nullable Span span(ValueSet members) {
        return members.size() > 0 && members.member(0) instanceof Element element ? element.span() : null;
    }

    private static String missing(Unknown unknown) {
        return "`" + unknown.facts().first().id() + "` is not stated";
    }

    private static String outcome(Value value) {
        if (value instanceof Bool bool) {
            return bool == Bool.TRUE ? "holds" : "does not hold";
        }
        return value instanceof Unknown ? "is not known" : "is " + value;
    }

    /**
     * The text of a term, with the names of elements in place of the variables that stand for them. Of a name that a rule gives to
     * a term, which is nobody's word but the rule's, the text of that term.
     */
    private String code(Term named) {
        Term term = named instanceof Binding binding ? binding.definition() : named;
        StringBuilder text = new StringBuilder(term.span().text());
        List<Variable> variables = new ArrayList<>();
        collect(term, new BitSet(), variables);
        variables.sort(Comparator.comparing(Variable::span).reversed());
        Span last = null;
        for (Variable variable : variables) {
            Span span = variable.span();
            boolean written = span.start() >= term.span().start()
                    && span.end() <= term.span().end()
                    && span.text().equals(variable.name());
            if (written
                    && !span.equals(last)
                    && frame.isBound(variable.slot())
                    && frame.get(variable.slot()) instanceof Element element) {
                int start = span.start() - term.span().start();
                text.replace(start, start + variable.name().length(), element.name());
                last = span;
            }
        }
        String line = SPACES.matcher(text.toString().strip()).replaceAll(" ");
        return "`" + line.replace("( ", "(").replace(" )", ")") + "`";
    }

    /** The variables in a term but those that it binds itself, which stand for one element after the other. */
    private static void collect(Term term, BitSet bound, List<Variable> variables) {
        if (term instanceof Variable variable && !bound.get(variable.slot())) {
            variables.add(variable);
        }
        if (Terms.isBinder(term)) {
            bound.set(Terms.boundSlot(term));
        }
        for (Term child : Terms.children(term)) {
            collect(child, bound, variables);
        }
    }

    private static String show(Value value) {
        if (value instanceof Element element) {
            return name(element);
        }
        if (value instanceof ValueSet set) {
            int shown = Math.min(3, set.size());
            String some =
                    set.members().subList(0, shown).stream().map(Tracer::show).collect(Collectors.joining(", "));
            return set.size() > shown ? some + " and " + (set.size() - shown) + " more" : some;
        }
        return value.toString();
    }

    private static String name(Element element) {
        return "`" + element.name() + "`";
    }
}
