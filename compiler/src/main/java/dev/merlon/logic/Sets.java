package dev.merlon.logic;

import dev.merlon.model.Between;
import dev.merlon.model.Element;
import dev.merlon.model.Facts;
import dev.merlon.model.Unknown;
import dev.merlon.model.Value;
import dev.merlon.model.Value.Bool;
import dev.merlon.model.ValueSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operations on three-valued sets. */
final class Sets {
    private Sets() {}

    /** Takes a member and whether it is one (true or unknown). */
    interface Visitor {
        void visit(Value member, Value membership);
    }

    /** Calls {@code visitor} for every member of a set; a set that is unknown, or open, leaves its mark in {@code result}. */
    static void forEach(Value value, Collector result, Visitor visitor) {
        if (value instanceof ValueSet set) {
            for (int i = 0; i < set.size(); i++) {
                visitor.visit(set.member(i), set.membership(i));
            }
            Facts open = set.open();
            if (open != null) {
                result.open(open);
            }
        } else if (value instanceof Unknown unknown) {
            result.open(unknown.facts());
        }
    }

    /** Gathers the members of a set, in the order of their arrival. */
    static final class Collector {
        /** Up to this many members, looking through them is quicker than an index. */
        private static final int FEW = 8;

        private static final Value[] NOTHING = {};

        private Value[] members = NOTHING;
        private int size;
        /** As long as members, as soon as one of them is in doubt. */
        private @Nullable Facts @Nullable [] doubts;

        private @Nullable Map<Value, Integer> places;
        private @Nullable Facts open;

        /** Adds a member that is one as far as {@code membership} says. */
        void add(Value member, Value membership) {
            if (membership == Bool.FALSE) {
                return;
            }
            if (member instanceof Unknown unknown) {
                open(membership instanceof Unknown doubt ? unknown.facts().cheaper(doubt.facts()) : unknown.facts());
            } else if (member instanceof Between between) {
                open(between.facts());
            } else if (member != Value.None.NONE) {
                merge(member, membership instanceof Unknown doubt ? doubt.facts() : null);
            }
        }

        /** Of a value that comes twice, the cheaper doubt counts; or none, if it is once certain. */
        private void merge(Value member, @Nullable Facts doubt) {
            int place = find(member);
            if (place < 0) {
                addNew(member, doubt);
                return;
            }
            Facts known = doubts == null ? null : doubts[place];
            if (doubts != null && known != null) {
                doubts[place] = doubt == null ? null : known.cheaper(doubt);
            }
        }

        /** Adds an element that is not among the members. */
        void addNew(Element member, Value membership) {
            addNew(member, membership instanceof Unknown doubt ? doubt.facts() : null);
        }

        private void addNew(Value member, @Nullable Facts doubt) {
            if (size == members.length) {
                members = Arrays.copyOf(members, Math.max(4, 2 * size));
                doubts = doubts == null ? null : Arrays.copyOf(doubts, members.length);
            }
            if (doubts == null && doubt != null) {
                doubts = new @Nullable Facts[members.length];
            }
            if (doubts != null) {
                doubts[size] = doubt;
            }
            members[size++] = member;
        }

        /** Where a value stands, or -1; notes where it will stand then. */
        private int find(Value member) {
            if (size < FEW) {
                for (int i = 0; i < size; i++) {
                    if (members[i].equals(member)) {
                        return i;
                    }
                }
                return -1;
            }
            if (places == null) {
                places = new HashMap<>();
                for (int i = 0; i < size; i++) {
                    places.put(members[i], i);
                }
            }
            Integer place = places.putIfAbsent(member, size);
            return place == null ? -1 : place;
        }

        /** Adds the members of a set, or a single value. */
        void addAll(Value value, Value membership) {
            if (value instanceof ValueSet set) {
                for (int i = 0; i < set.size(); i++) {
                    add(set.member(i), Kleene.and(membership, set.membership(i)));
                }
                Facts more = set.open();
                if (more != null) {
                    open(membership instanceof Unknown doubt ? more.cheaper(doubt.facts()) : more);
                }
            } else {
                add(value, membership);
            }
        }

        void open(Facts facts) {
            open = open == null ? facts : open.cheaper(facts);
        }

        ValueSet toSet() {
            if (size == 0 && open == null) {
                return ValueSet.EMPTY;
            }
            return ValueSet.of(Arrays.copyOf(members, size), doubts == null ? null : Arrays.copyOf(doubts, size), open);
        }
    }
}
