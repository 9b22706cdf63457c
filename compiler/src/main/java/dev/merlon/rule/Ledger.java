package dev.merlon.rule;

import dev.merlon.model.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Every rule on every subject, with what became of it: the proof that a threat was considered.
 *
 * <p>Kept in arrays, because a large model has millions of pairs; the reason for each is worked out when it is asked for.
 */
public final class Ledger {
    private static final Disposition[] DISPOSITIONS = Disposition.values();

    private final List<Page> pages;

    /** The pairs of one rule, in the order in which its variables range. */
    public static final class Page {
        private final Rule rule;
        private final int arity;
        private Element[] subjects = new Element[16];
        private byte[] dispositions = new byte[16];
        private int size;
        private long nanoseconds;

        Page(Rule rule) {
            this.rule = rule;
            this.arity = rule.variables().size();
        }

        void add(Element[] tuple, Disposition disposition) {
            if (size == dispositions.length) {
                dispositions = Arrays.copyOf(dispositions, size * 2);
            }
            if ((size + 1) * arity > subjects.length) {
                subjects = Arrays.copyOf(subjects, Math.max(subjects.length * 2, (size + 1) * arity));
            }
            System.arraycopy(tuple, 0, subjects, size * arity, arity);
            dispositions[size++] = (byte) disposition.ordinal();
        }

        void change(int index, Disposition disposition) {
            dispositions[index] = (byte) disposition.ordinal();
        }

        public Rule rule() {
            return rule;
        }

        /** How many subjects the rule was considered on. */
        public int size() {
            return size;
        }

        void took(long time) {
            nanoseconds = time;
        }

        /**
         * How long it took to consider the rule on all its subjects. What several rules need is computed for the first of them
         * and kept, so that the time is also that of the rules after it.
         */
        public long nanoseconds() {
            return nanoseconds;
        }

        public List<Element> subjects(int index) {
            return List.of(Arrays.copyOfRange(subjects, index * arity, (index + 1) * arity));
        }

        public Disposition disposition(int index) {
            return DISPOSITIONS[dispositions[index]];
        }
    }

    Ledger(List<Page> pages) {
        this.pages = List.copyOf(pages);
    }

    /**
     * The pairs that are wanted; and of the rules without any, those that are.
     *
     * @param wantedPairs whether a pair of a page is wanted, by its place there
     */
    Ledger only(BiPredicate<Page, Integer> wantedPairs, Predicate<Rule> wantedRules) {
        List<Page> kept = new ArrayList<>();
        for (Page page : pages) {
            Page part = new Page(page.rule);
            for (int i = 0; i < page.size; i++) {
                if (wantedPairs.test(page, i)) {
                    part.add(page.subjects(i).toArray(Element[]::new), page.disposition(i));
                }
            }
            if (part.size > 0 || wantedRules.test(page.rule)) {
                kept.add(part);
            }
        }
        return new Ledger(kept);
    }

    /** A page for every rule, by the ids of rules; one without pairs had nothing to range over. */
    public List<Page> pages() {
        return pages;
    }

    /** How many pairs there are in all. */
    public long size() {
        return pages.stream().mapToLong(Page::size).sum();
    }

    /** How many pairs there are of each disposition; every disposition is a key. */
    public Map<Disposition, Integer> counts() {
        int[] counts = new int[DISPOSITIONS.length];
        for (Page page : pages) {
            for (int i = 0; i < page.size; i++) {
                counts[page.dispositions[i]]++;
            }
        }
        Map<Disposition, Integer> byDisposition = new EnumMap<>(Disposition.class);
        for (Disposition disposition : DISPOSITIONS) {
            byDisposition.put(disposition, counts[disposition.ordinal()]);
        }
        return byDisposition;
    }

    /** The rules that had nothing to range over. */
    public List<Rule> unused() {
        List<Rule> found = new ArrayList<>();
        for (Page page : pages) {
            if (page.size == 0) {
                found.add(page.rule);
            }
        }
        return found;
    }
}
