package dev.merlon.logic;

import dev.merlon.model.Element;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.type.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of conditions over several worlds: a model as it is written, and in the ways it could be without what nobody has
 * reviewed.
 *
 * <p>A condition is taken apart as far as it is made of conditions. Each of the smallest ones ranges over its values in all
 * worlds; what is made of them ranges over every combination, also of such as no single world has. A fact that raises risk thus
 * counts, while one beside it that would lower it does not.
 *
 * <p>Every world has elements of its own; those of one name are the same. Variables have a frame in each world, and none in
 * worlds that are without an element that a variable stands for.
 */
public final class Ranges {
    private final List<World> worlds;
    private final Map<List<@Nullable Object>, Range> calls = new HashMap<>();
    private final Set<Object> certain = new HashSet<>();

    /** @param worlds first the model as it is written, last without anything that nobody has reviewed */
    public Ranges(List<World> worlds) {
        this.worlds = List.copyOf(worlds);
        for (Element element : worlds.get(worlds.size() - 1).model().elements()) {
            certain.add(key(element));
        }
    }

    /** The frames in all worlds, without variables. */
    public @Nullable Frame[] frames(int size) {
        @Nullable Frame[] frames = new @Nullable Frame[worlds.size()];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = new Frame(worlds.get(i), size);
        }
        return frames;
    }

    /** The range of a condition. */
    public Range of(Term term, @Nullable Frame[] frames) {
        if (term instanceof And and) {
            Range left = of(and.left(), frames);
            return left.greatest() == Truth.FALSE ? left : left.and(of(and.right(), frames));
        }
        if (term instanceof Or or) {
            Range left = of(or.left(), frames);
            return left.least() == Truth.TRUE ? left : left.or(of(or.right(), frames));
        }
        if (term instanceof Not not) {
            return of(not.operand(), frames).not();
        }
        if (term instanceof Binding binding) {
            return of(binding.definition(), frames);
        }
        if (term instanceof Once once) {
            return of(once.term(), frames(Terms.frameSize(once.term())));
        }
        if (term instanceof Conditional conditional) {
            return conditional(conditional, frames);
        }
        if (term instanceof Quantified quantified) {
            return quantified(quantified, frames);
        }
        if (term instanceof Known) {
            return alone(term, endsOf(frames));
        }
        if (term instanceof Presence presence) {
            return presence(presence, frames);
        }
        return term instanceof Call call ? call(call, frames) : alone(term, frames);
    }

    private Range presence(Presence term, @Nullable Frame[] frames) {
        Sets sets = sets(term.set(), frames);
        if (sets.isSilent) {
            return alone(term, frames);
        }
        Range result = sets.others;
        for (Member member : sets.members) {
            result = result.or(member.membership);
        }
        return result;
    }

    /** The frames with all drafts and with none: what is drafted of an element that is only drafted is known as well as that. */
    private static @Nullable Frame[] endsOf(@Nullable Frame[] frames) {
        @Nullable Frame[] ends = new @Nullable Frame[frames.length];
        ends[0] = frames[0];
        ends[frames.length - 1] = frames[frames.length - 1];
        return ends[0] == null && ends[frames.length - 1] == null ? frames : ends;
    }

    /** A condition that is not taken apart. */
    public Range alone(Term term, @Nullable Frame[] frames) {
        Range range = null;
        for (Frame frame : frames) {
            if (frame != null) {
                Range here = Range.of(Kleene.truth(term.evaluate(frame)));
                range = range == null ? here : range.hull(here);
            }
        }
        return range == null ? Range.FALSE : range;
    }

    private Range conditional(Conditional term, @Nullable Frame[] frames) {
        Range condition = of(term.condition(), frames);
        Range then = of(term.then(), frames);
        Term otherwise = term.otherwise();
        Range other = otherwise == null ? Range.of(Truth.UNKNOWN) : of(otherwise, frames);
        Range range = null;
        for (Truth truth : Truth.values()) {
            if (truth.compareTo(condition.least()) >= 0 && truth.compareTo(condition.greatest()) <= 0) {
                Range here = switch (truth) {
                    case TRUE -> then;
                    case FALSE -> other;
                    case UNKNOWN -> either(then, other);
                };
                range = range == null ? here : range.hull(here);
            }
        }
        return range == null ? other : range;
    }

    /** One of two conditions, and nobody knows which: known only as far as both agree. */
    private static Range either(Range one, Range other) {
        boolean false1 = one.least() == Truth.FALSE && other.least() == Truth.FALSE;
        boolean true1 = one.greatest() == Truth.TRUE && other.greatest() == Truth.TRUE;
        return new Range(false1 ? Truth.FALSE : Truth.UNKNOWN, true1 ? Truth.TRUE : Truth.UNKNOWN);
    }

    private Range call(Call term, @Nullable Frame[] frames) {
        List<@Nullable Object> key = new ArrayList<>();
        key.add(term.definition());
        @Nullable Frame[] inner = new @Nullable Frame[frames.length];
        for (int i = 0; i < frames.length; i++) {
            Frame frame = frames[i];
            if (frame == null) {
                key.add(null);
                continue;
            }
            Frame own = new Frame(worlds.get(i), term.definition().frameSize());
            for (int j = 0; j < term.arguments().size(); j++) {
                Value value = term.arguments().get(j).evaluate(frame);
                own.set(j, value);
                key.add(value);
            }
            inner[i] = own;
        }
        if (worlds.get(0).isSet(term.definition())) {
            return alone(term, frames);
        }
        Range known = calls.get(key);
        if (known == null) {
            known = of(term.definition().body(), inner);
            calls.put(key, known);
        }
        return known;
    }

    private Range quantified(Quantified term, @Nullable Frame[] frames) {
        Sets sets = sets(term.set(), frames);
        if (sets.isSilent) {
            return alone(term, frames);
        }
        Range neutral = term.universal() ? Range.TRUE : Range.FALSE;
        Range result = neutral;
        for (Member member : sets.members) {
            @Nullable Frame[] inner = frames.clone();
            for (int i = 0; i < inner.length; i++) {
                Frame frame = inner[i];
                Value value = member.values[i];
                if (frame != null && value != null) {
                    frame.set(term.slot(), value);
                } else {
                    inner[i] = null;
                }
            }
            Term where = term.where();
            Range counts = where == null ? member.membership : member.membership.and(of(where, inner));
            if (counts.greatest() != Truth.FALSE) {
                Range holds = of(term.body(), inner);
                result = term.universal() ? result.and(counts.not().or(holds)) : result.or(counts.and(holds));
            }
        }
        return term.universal() ? result.and(sets.others.not()) : result.or(sets.others);
    }

    private Sets sets(Term set, @Nullable Frame[] frames) {
        return sets(Collections.nCopies(frames.length, set), frames);
    }

    /**
     * The members of a set in all worlds, and whether there may be others.
     *
     * @param terms the set in each world; null in worlds without a frame
     */
    public Sets sets(List<? extends @Nullable Term> terms, @Nullable Frame[] frames) {
        Map<Object, Member> members = new LinkedHashMap<>();
        int live = 0;
        int silences = 0;
        Range others = null;
        for (int i = 0; i < frames.length; i++) {
            Frame frame = frames[i];
            Term set = terms.get(i);
            if (frame == null || set == null) {
                continue;
            }
            live++;
            Value value = set.evaluate(frame);
            ValueSet range = value instanceof ValueSet here ? here : ValueSet.EMPTY;
            silences += range.silence() != null ? 1 : 0;
            Range open = Range.of(value instanceof Unknown || range.open() != null ? Truth.UNKNOWN : Truth.FALSE);
            others = others == null ? open : others.hull(open);
            for (int j = 0; j < range.size(); j++) {
                Value member = range.member(j);
                members.computeIfAbsent(key(member), k -> new Member(frames.length))
                        .put(i, member, Kleene.truth(range.membership(j)));
            }
        }
        // Where the last world is without a subject, and so does not tell, what is only drafted may still be gone.
        boolean silent = frames[frames.length - 1] == null;
        members.forEach((key, member) -> member.complete(frames, silent && isDrafted(member, key)));
        return new Sets(members.values(), others == null ? Range.FALSE : others, live > 0 && silences == live);
    }

    private boolean isDrafted(Member member, Object key) {
        return member.values[0] instanceof Element element && element.id() >= 0 && !certain.contains(key);
    }

    /** What stands for the same thing in every world. */
    public static Object key(Value value) {
        return value instanceof Element element ? element.root().ordinal() + " " + element.name() : value;
    }

    /**
     * A set in all worlds.
     *
     * @param others whether there may be more members than those that are listed
     * @param isSilent whether it follows from what an element does not say, in every world
     */
    public record Sets(Collection<Member> members, Range others, boolean isSilent) {}

    /** A member of a set in some of the worlds. */
    public static final class Member {
        private final @Nullable Value[] values;
        private final Truth[] truths;
        private Range membership = Range.FALSE;

        private Member(int count) {
            values = new @Nullable Value[count];
            truths = new Truth[count];
            Arrays.fill(truths, Truth.FALSE);
        }

        private void put(int world, Value value, Truth truth) {
            values[world] = value;
            truths[world] = truths[world].or(truth);
        }

        private void complete(@Nullable Frame[] frames, boolean mayBeGone) {
            Range range = mayBeGone ? Range.FALSE : null;
            for (int i = 0; i < frames.length; i++) {
                if (frames[i] != null) {
                    Range here = Range.of(truths[i]);
                    range = range == null ? here : range.hull(here);
                }
            }
            membership = range == null ? Range.FALSE : range;
        }

        /** The value in a world, or null where it is no member there. */
        public @Nullable Value in(int world) {
            return values[world];
        }

        public Range membership() {
            return membership;
        }
    }
}
