package dev.merlon.attack;

import dev.merlon.model.Element;
import java.util.List;

/**
 * Components that fall together: whoever takes over one of them has the same around it.
 *
 * @param components by name; none of them a foothold
 * @param certain what surely falls with each of them, they included, by name
 * @param possible what else may fall, because facts are missing; by name
 * @param targets the targets among all of these, by name
 */
public record Blast(List<Element> components, List<Element> certain, List<Element> possible, List<Element> targets) {
    public Blast {
        components = List.copyOf(components);
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
        targets = List.copyOf(targets);
    }

    /** How many surely fall with one of them. */
    public int least() {
        return certain.size() - 1;
    }

    /** How many fall with one of them at most. */
    public int most() {
        return certain.size() + possible.size() - 1;
    }

    /** The targets that fall and are not where it began, where it begins at one only. */
    public List<Element> lost() {
        return components.size() > 1
                ? targets
                : targets.stream().filter(target -> target != components.get(0)).toList();
    }
}
