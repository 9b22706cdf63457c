package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.model.Facts;
import dev.merlon.model.Silence;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.type.Kind;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * What is said over the data at elements that say nothing of them.
 *
 * <p>Every datum is possibly used at each such element. What a condition on such a use comes to depends on the datum alone,
 * save that one of the facts to ask is about the element. So it is found once, for a place that stands for all of them, and
 * that fact is replaced: large models have thousands of such elements, and thousands of data.
 *
 * <p>This holds because the fact of the place is always among those that could be asked. Where it is chosen, it is thus the
 * cheaper one at every element; where another is chosen, that one is compared again with the element's own.
 */
final class Unstated {
    /** Marks what has to be found one by one. */
    private static final Object DIFFERS = new Object();

    private final World world;
    private final boolean shortcuts;
    private final PossibleUses possibleUses;
    private final Fact placeholder;
    private final Element place;
    private final Map<Element, Patterns> patterns;
    private final Map<Key, Object> known;

    /** The possible uses of some data, and these. */
    record Patterns(ValueSet uses, ValueSet data) {}

    /** A choice by a condition of which one part is the same for every member, and by the rest of it. */
    private record Gated(Term gate, Comprehension choice) {}

    /** What is asked, over which pattern; each is the same only as itself. */
    static final class Key {
        private final Object what;
        private final ValueSet pattern;

        Key(Object what, ValueSet pattern) {
            this.what = what;
            this.pattern = pattern;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.what == what && key.pattern == pattern;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(what) + System.identityHashCode(pattern);
        }
    }

    /** The members of a pattern as they are at an element. */
    private static final class Here extends AbstractList<Value> implements RandomAccess {
        private final List<Value> general;
        private final Element at;
        private final PossibleUses possibleUses;

        Here(List<Value> general, Element at, PossibleUses possibleUses) {
            this.general = general;
            this.at = at;
            this.possibleUses = possibleUses;
        }

        @Override
        public int size() {
            return general.size();
        }

        @Override
        public Value get(int index) {
            Value member = general.get(index);
            return member instanceof Element element && element.id() < 0
                    ? possibleUses.of(at, possibleUses.ends(element).datum())
                    : member;
        }
    }

    /** @param shortcuts whether anything is shared at all */
    Unstated(World world, boolean shortcuts) {
        Computed shared = world.computed();
        this.world = world;
        this.shortcuts = shortcuts;
        this.possibleUses = shared.possibleUses;
        this.placeholder = shared.silent;
        this.place = placeholder.element();
        this.patterns = shared.patterns;
        this.known = shared.ofSilence;
    }

    /** A possible use of every datum that the model of the element can name. */
    ValueSet uses(Element at) {
        return here(patterns(at).uses, at);
    }

    /** Every datum that the model of the element can name, possibly. */
    ValueSet data(Element at) {
        return here(patterns(at).data, at);
    }

    private Patterns patterns(Element at) {
        Element of = at.id() < 0 ? at : world.model().modelOf(at);
        return patterns.computeIfAbsent(of, m -> {
            List<Element> all = world.model().nameableData(at);
            Facts missing = Facts.of(placeholder);
            List<Element> possible = new ArrayList<>(all.size());
            for (Element datum : all) {
                possible.add(possibleUses.of(place, datum));
            }
            return new Patterns(
                    ValueSet.of(possible, Collections.nCopies(all.size(), missing), null),
                    ValueSet.of(all, Collections.nCopies(all.size(), missing), null));
        });
    }

    private ValueSet here(ValueSet pattern, Element at) {
        return here(new Silence(pattern, placeholder, Navigator.missingUses(at)));
    }

    private ValueSet here(Silence silence) {
        ValueSet pattern = silence.pattern();
        List<Value> members =
                isOfUses(pattern) ? new Here(pattern.members(), silence.element(), possibleUses) : pattern.members();
        return ValueSet.silent(members, silence);
    }

    /** The value over a set that follows from silence; null where it has to be found one by one. */
    @Nullable
    Value value(Quantified term, Silence silence) {
        Key key = new Key(term, silence.pattern());
        Object general = known.get(key);
        if (general == null) {
            general = isOfDataAlone(silence.pattern(), term.slot(), term.body(), term.where())
                    ? term.over(silence.pattern(), frame(term))
                    : DIFFERS;
            known.put(key, general);
        }
        return general == DIFFERS ? null : here((Value) general, silence);
    }

    /** The values over a set that follows from silence, taken together; null where they have to be found one by one. */
    Extremum.@Nullable Fold fold(Extremum term, Extremum.Over over, Silence silence) {
        Key key = new Key(over, silence.pattern());
        Object general = known.get(key);
        if (general == null) {
            general = DIFFERS;
            if (isOfDataAlone(silence.pattern(), over.slot(), over.value(), over.where())) {
                Extremum.Fold fold = term.fold(silence.pattern(), over, placeholder, frame(term));
                // Facts of other kinds could be cheaper than those with the element's own at one element and not at
                // another.
                general = fold.isOfAttributes() ? fold : DIFFERS;
            }
            known.put(key, general);
        }
        return general == DIFFERS ? null : (Extremum.Fold) general;
    }

    /** What is chosen from a set that follows from silence; null where it has to be found one by one. */
    @Nullable
    Value chosen(Comprehension term, Silence silence, Frame frame) {
        Key key = new Key(term, silence.pattern());
        Object general = known.get(key);
        if (general == null) {
            general = isOfDataAlone(silence.pattern(), term.slot(), term.where(), term.yield())
                    ? term.over(silence.pattern(), frame(term))
                    : differing(term);
            known.put(key, general);
        }
        if (general instanceof Gated gated) {
            return chosen(gated, silence, frame);
        }
        return general == DIFFERS ? null : here((Value) general, silence);
    }

    /** What is chosen where a part of the condition is about nothing but the element, such as {@code known(x.uses)}. */
    private @Nullable Value chosen(Gated gated, Silence silence, Frame frame) {
        Value opens = gated.gate.evaluate(frame);
        if (opens == Value.Bool.FALSE) {
            return ValueSet.EMPTY;
        }
        return opens == Value.Bool.TRUE ? chosen(gated.choice, silence, frame) : null;
    }

    private static Object differing(Comprehension term) {
        Term where = term.where();
        Term gate = where == null ? null : Terms.part(where, part -> !Terms.mentions(part, term.slot()));
        if (where == null || gate == null) {
            return DIFFERS;
        }
        Term rest = Terms.part(where, part -> Terms.mentions(part, term.slot()));
        return new Gated(gate, new Comprehension(term.set(), term.slot(), rest, term.yield(), term.span()));
    }

    /** Where a set that follows from silence leads; null where it has to be found one by one. */
    @Nullable
    Value flattened(Flatten term, Silence silence) {
        Key key = new Key(term, silence.pattern());
        Object general = known.get(key);
        if (general == null) {
            general = isOfDataAlone(silence.pattern(), term.slot(), term.step())
                    ? term.over(silence.pattern(), frame(term))
                    : DIFFERS;
            known.put(key, general);
        }
        return general == DIFFERS ? null : here((Value) general, silence);
    }

    /** Whether all members of a set that follows from silence have a control; null where it has to be found one by one. */
    @Nullable
    Value allHave(Silence silence, Kind control) {
        if (!shortcuts) {
            return null;
        }
        Key key = new Key(control, silence.pattern());
        Object general = known.get(key);
        if (general == null) {
            general = world.allHave(silence.pattern(), control);
            known.put(key, general);
        }
        return here((Value) general, silence);
    }

    private Value here(Value general, Silence silence) {
        if (general instanceof Unknown unknown) {
            return new Unknown(silence.here(unknown.facts()));
        }
        if (general instanceof ValueSet set) {
            return set.size() == 0 && set.isCertain()
                    ? ValueSet.EMPTY
                    : here(new Silence(set, placeholder, silence.own()));
        }
        return general;
    }

    private Frame frame(Term term) {
        return new Frame(world, Terms.frameSize(term));
    }

    private boolean isOfUses(ValueSet pattern) {
        Key key = new Key(Unstated.class, pattern);
        Object is = known.get(key);
        if (is == null) {
            is = pattern.members().stream().anyMatch(member -> member instanceof Element element && element.id() < 0);
            known.put(key, is);
        }
        return is == Boolean.TRUE;
    }

    /** Whether terms look at nothing that differs between two elements that say nothing of their data. */
    private boolean isOfDataAlone(ValueSet pattern, int slot, @Nullable Term... terms) {
        if (!shortcuts) {
            return false;
        }
        BitSet free = new BitSet();
        int use = slot;
        if (!isOfUses(pattern)) {
            free.set(slot);
            use = -1;
        }
        for (Term term : terms) {
            if (term != null && !isOfDataAlone(term, use, free)) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param use the variable that stands for a use, of which not everything may be looked at
     * @param free the variables that stand for what follows from the datum
     */
    private static boolean isOfDataAlone(Term term, int use, BitSet free) {
        if (Terms.isClosed(term)) {
            return true;
        }
        if (term instanceof Navigate navigate && isVariable(navigate.target(), use)) {
            return navigate.navigation() != Navigation.AT && navigate.navigation() != Navigation.BOUNDARY;
        }
        if (term instanceof AttributeOf attribute && isVariable(attribute.target(), use)
                || term instanceof KindTest test && isVariable(test.element(), use)
                || term instanceof HasControl has && isVariable(has.element(), use)) {
            return true;
        }
        if (term instanceof Call call
                && call.arguments().size() == 1
                && isVariable(call.arguments().get(0), use)) {
            return isOfDataAlone(call.definition().body(), 0, new BitSet());
        }
        if (term instanceof Variable variable) {
            return free.get(variable.slot());
        }
        if (term instanceof Binding) {
            return false;
        }
        int bound = Terms.boundSlot(term);
        if (bound >= 0) {
            free.set(bound);
        }
        boolean alone = true;
        for (Term child : Terms.children(term)) {
            alone = alone && isOfDataAlone(child, use, free);
        }
        if (bound >= 0) {
            free.clear(bound);
        }
        return alone;
    }

    private static boolean isVariable(Term term, int slot) {
        return slot >= 0 && term instanceof Variable variable && variable.slot() == slot;
    }
}
