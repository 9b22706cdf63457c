package dev.merlon.rule;

import dev.merlon.model.Element;
import dev.merlon.model.Value;
import dev.merlon.model.ValueSet;
import dev.merlon.type.RootKind;
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
 * <p>What later steps ask of every threat is kept in arrays of numbers: there may be a hundred thousand threats, and each would
 * have to be fetched from memory.
 */
final class RuleThreats {
    private final Ledger.Page page;
    private final List<Threat> threats = new ArrayList<>();
    /** Of each threat its place in the page. */
    private int[] places = new int[16];
    /** Of each threat the number of its first subject. */
    private int[] firsts = new int[16];
    /** Whether the first subjects are in the order of their numbers. */
    private boolean firstsInOrder = true;

    private boolean inOrder = true;
    private @Nullable Map<List<Element>, Integer> bySubject;

    RuleThreats(Rule rule) {
        this.page = new Ledger.Page(rule);
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

    /** Adds a subject on which there is no threat. */
    void add(Element[] tuple, Disposition disposition) {
        page.add(tuple, disposition);
    }

    /** Adds a threat, with its subject. */
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
        inOrder &= size == 0 || isBefore(threats.get(size - 1), threat);
        page.add(tuple, threat.disposition());
        threats.add(threat);
    }

    /**
     * Whether the id of a threat of the rule comes first. Elements of one root kind are numbered in the order of their names, which
     * differ, save that two uses, or two grants, may say the same.
     */
    private static boolean isBefore(Threat one, Threat other) {
        Element first = one.subjects().get(0);
        Element second = other.subjects().get(0);
        RootKind root = first.root();
        boolean byNumber =
                one.subjects().size() == 1 && root == second.root() && root != RootKind.USE && root != RootKind.GRANT;
        return byNumber ? first.id() < second.id() : ThreatIds.compare(one, other) < 0;
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

    /** The threats on an element, or on the known members of a set, of a rule about one element at a time. */
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

    private void addOn(Element element, List<Integer> found) {
        Integer index = firstsInOrder
                ? (Integer) Arrays.binarySearch(firsts, 0, threats.size(), element.id())
                : find(List.of(element));
        if (index != null && index >= 0) {
            found.add(index);
        }
    }
}
