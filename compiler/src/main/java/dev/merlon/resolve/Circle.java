package dev.merlon.resolve;

import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Libraries or models that use each other in a circle, as seen from the first of their names, so that a circle is reported once
 * whoever is on it.
 *
 * @param members the first again at the end
 * @param uses where each uses the next
 */
record Circle(List<String> members, List<Span> uses) {
    /**
     * @param back the member that the last one of the chain uses
     * @param chain each with the place where it uses the next
     */
    static Circle of(String back, LinkedHashMap<String, Span> chain) {
        List<String> circle = new ArrayList<>(chain.keySet());
        circle = circle.subList(circle.indexOf(back), circle.size());
        String first = circle.stream().min(Comparator.naturalOrder()).orElse(back);
        List<String> turned = new ArrayList<>();
        List<Span> uses = new ArrayList<>();
        for (int i = 0; i < circle.size(); i++) {
            String name = circle.get((circle.indexOf(first) + i) % circle.size());
            turned.add(name);
            Span use = chain.get(name);
            if (use != null) {
                uses.add(use);
            }
        }
        turned.add(first);
        return new Circle(turned, uses);
    }
}
