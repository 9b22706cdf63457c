package dev.merlon.rule;

import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one rule on all its subjects, before decisions and refinements: its page of the ledger, and the threats, which
 * are all that is not simply not applicable or out of scope, in the order of subjects.
 *
 * <p>What later steps ask of every threat is kept in arrays of numbers: there may be a hundred thousand of them, all over the
 * memory.
 */
final class RuleThreats {
    private final Ledger.Page page;
    private final List<Threat> threats = new ArrayList<>();
    /** Of each threat its place in the page, and the number of its first subject. */
    private int[] places = new int[16];

    private int[] firsts = new int[16];
    /** Whether the first subjects are in the order of their numbers. */
    private boolean firstsInOrder = true;

    private boolean inOrder = true;
    private @Nullable Map<List<Element>, Integer> bySubject;
    private @Nullable Map<Element, List<Integer>> byFirst;

    RuleThreats(Ledger.Page page) {
        this.page = page;
    }

    Ledger.Page page() {
        return page;
    }

    Rule rule() {
        return page.rule();
    }

    int size() {
        return threats.size();
    }

    boolean isEmpty() {
        return threats.isEmpty();
    }

    Threat get(int index) {
        return threats.get(index);
    }

    List<Threat> all() {
        return threats;
    }

    Disposition disposition(int index) {
        return page.disposition(places[index]);
    }

    /** The number of the first subject of a threat; -1 for a possible use. */
    int first(int index) {
        return firsts[index];
    }

    /** Whether the threats are in the order of their ids. */
    boolean isInOrder() {
        return inOrder;
    }

    /** Adds a threat on the subject that is added to the page with it. */
    void add(Element[] tuple, Threat threat) {
        int size = threats.size();
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
            firsts = Arrays.copyOf(firsts, 2 * size);
        }
        int first = tuple[0].id();
        places[size] = page.size();
        firsts[size] = first;
        firstsInOrder &= size == 0 ? first >= 0 : first >= firsts[size - 1];
        inOrder &= size == 0 || ThreatIds.compare(threats.get(size - 1), threat) < 0;
        page.add(tuple, threat.disposition());
        threats.add(threat);
    }

    void replace(int index, Threat threat) {
        threats.set(index, threat);
        page.change(places[index], threat.disposition());
    }

    /** The threat on a subject, or null. */
    @Nullable
    Integer find(List<Element> subjects) {
        if (bySubject == null) {
            bySubject = new HashMap<>();
            for (int i = 0; i < threats.size(); i++) {
                bySubject.put(threats.get(i).subjects(), i);
            }
        }
        return bySubject.get(subjects);
    }

    /** The threats whose first subject is an element, or is known to be a member of a set. */
    List<Integer> on(Value elements) {
        List<Integer> found = new ArrayList<>();
        if (elements instanceof ValueSet set) {
            for (int i = 0; i < set.size(); i++) {
                if (set.doubt(i) == null && set.member(i) instanceof Element element) {
                    addOn(element, found);
                }
            }
        } else if (elements instanceof Element element) {
            addOn(element, found);
        }
        return found;
    }

    private void addOn(Element first, List<Integer> found) {
        if (!firstsInOrder) {
            found.addAll(byFirst().getOrDefault(first, List.of()));
            return;
        }
        int index = Arrays.binarySearch(firsts, 0, threats.size(), first.id());
        while (index > 0 && firsts[index - 1] == first.id()) {
            index--;
        }
        for (int i = index; i >= 0 && i < threats.size() && firsts[i] == first.id(); i++) {
            found.add(i);
        }
    }

    private Map<Element, List<Integer>> byFirst() {
        Map<Element, List<Integer>> known = byFirst;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < threats.size(); i++) {
                Element first = threats.get(i).subjects().get(0);
                known.computeIfAbsent(first, f -> new ArrayList<>()).add(i);
            }
            byFirst = known;
        }
        return known;
    }
}
