package dev.merlon.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How deep things contain each other; without recursion, because this is asked before the depth is known to be small. */
final class Depths<T> {
    private final Map<T, Integer> depths = new HashMap<>();

    /** @param parts what each thing directly contains; circles are left out */
    Depths(Map<T, List<T>> parts) {
        Map<T, List<T>> wholes = new HashMap<>();
        Map<T, Integer> missing = new HashMap<>();
        Deque<T> ready = new ArrayDeque<>();
        parts.forEach((whole, contained) -> {
            missing.put(whole, contained.size());
            contained.forEach(
                    part -> wholes.computeIfAbsent(part, p -> new ArrayList<>()).add(whole));
        });
        wholes.keySet().stream().filter(part -> !parts.containsKey(part)).forEach(ready::add);
        while (!ready.isEmpty()) {
            T part = ready.remove();
            for (T whole : wholes.getOrDefault(part, List.of())) {
                depths.merge(whole, of(part) + 1, Math::max);
                if (missing.merge(whole, -1, Integer::sum) == 0) {
                    ready.add(whole);
                }
            }
        }
    }

    /** 0 for what contains nothing. */
    int of(T thing) {
        return depths.getOrDefault(thing, 0);
    }
}
