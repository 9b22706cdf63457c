package dev.merlon.rule;

import dev.merlon.model.Element;
import dev.merlon.model.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The order of threats by their ids.
 *
 * <p>Ids are put together when they are asked for. Where there are many threats, most comparisons do without.
 */
final class ThreatIds {
    private ThreatIds() {}

    static int compare(Threat one, Threat other) {
        if (one.rule() == other.rule()) {
            return one.subjects().size() == 1 && other.subjects().size() == 1
                    ? one.subjects()
                            .get(0)
                            .name()
                            .compareTo(other.subjects().get(0).name())
                    : compareSeveral(one, other);
        }
        String first = one.rule().id();
        String second = other.rule().id();
        return first.startsWith(second) || second.startsWith(first)
                ? one.id().compareTo(other.id())
                : first.compareTo(second);
    }

    private static int compareSeveral(Threat one, Threat other) {
        for (int i = 0; i < one.subjects().size(); i++) {
            Element first = one.subjects().get(i);
            Element second = other.subjects().get(i);
            if (first != second) {
                return first.name().startsWith(second.name()) || second.name().startsWith(first.name())
                        ? one.subjectText().compareTo(other.subjectText())
                        : Written.name(first.name()).compareTo(Written.name(second.name()));
            }
        }
        return 0;
    }

    /** As they mostly are: rules are considered in the order of their ids, on elements in the order of their names. */
    private static boolean isInOrder(Collection<RuleThreats> found) {
        Threat last = null;
        for (RuleThreats of : found) {
            if (!of.isInOrder() || last != null && !of.isEmpty() && compare(last, of.get(0)) >= 0) {
                return false;
            }
            last = of.isEmpty() ? last : of.get(of.size() - 1);
        }
        return true;
    }

    /** The threats of all rules in the order of their ids; of two with one id, the later. */
    static List<Threat> sorted(Collection<RuleThreats> found) {
        int count = 0;
        for (RuleThreats of : found) {
            count += of.size();
        }
        List<Threat> threats = new ArrayList<>(count);
        found.forEach(of -> threats.addAll(of.all()));
        if (isInOrder(found)) {
            return List.copyOf(threats);
        }
        threats.sort(ThreatIds::compare);
        int size = 0;
        for (Threat threat : threats) {
            boolean again = size > 0 && compare(threats.get(size - 1), threat) == 0;
            threats.set(again ? size - 1 : size++, threat);
        }
        return List.copyOf(threats.subList(0, size));
    }
}
