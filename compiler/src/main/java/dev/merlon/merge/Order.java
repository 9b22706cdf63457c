package dev.merlon.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One order for what two sides have, in which what either has stands behind what it stood behind there. */
final class Order {
    private Order() {}

    /**
     * Everything that either side has. The order is that of the side that changed it; where both did, ours.
     *
     * @param base numbers in the order before
     * @param ours the same numbers where they are still there, and others
     */
    static List<Integer> of(List<Integer> base, List<Integer> ours, List<Integer> theirs) {
        boolean onlyTheyMoved = !isMoved(base, ours) && isMoved(base, theirs);
        return onlyTheyMoved ? of(theirs, ours) : of(ours, theirs);
    }

    private static boolean isMoved(List<Integer> base, List<Integer> side) {
        Set<Integer> known = new HashSet<>(base);
        Set<Integer> still = new HashSet<>(side);
        return !base.stream()
                .filter(still::contains)
                .toList()
                .equals(side.stream().filter(known::contains).toList());
    }

    private static List<Integer> of(List<Integer> frame, List<Integer> other) {
        Set<Integer> inFrame = new HashSet<>(frame);
        Set<Integer> inOther = new HashSet<>(other);
        // What is put in behind each, and at the front.
        Map<Integer, List<Integer>> behind = new HashMap<>();
        List<Integer> front = new ArrayList<>();
        List<Integer> current = front;
        for (int each : other) {
            if (inFrame.contains(each)) {
                current = behind.computeIfAbsent(each, any -> new ArrayList<>());
            } else {
                current.add(each);
            }
        }
        List<Integer> result = new ArrayList<>();
        List<Integer> waiting = front;
        for (int each : frame) {
            // What only the frame has stays with what it stands behind.
            if (inOther.contains(each)) {
                result.addAll(waiting);
                waiting = behind.getOrDefault(each, List.of());
            }
            result.add(each);
        }
        result.addAll(waiting);
        return result;
    }
}
