package dev.merlon.check;

import dev.merlon.model.Element;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The full names of all elements of a system: of a model and of all models that it uses. */
final class SystemNames {
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<Element, ModelNames> owners = new HashMap<>();
    private final Map<String, Element> stated = new TreeMap<>();

    /** Takes an element; gives back the one that has its full name already, or null. */
    @Nullable
    Element add(ElementDraft draft, ModelNames owner) {
        owners.put(draft.element(), owner);
        return elements.putIfAbsent(draft.element().name(), draft.element());
    }

    /** Takes a use or a grant, which has no name but what it says. */
    void state(String key, Element element) {
        stated.putIfAbsent(key, element);
    }

    /** The use or grant that says something, or null. */
    @Nullable
    Element stated(String key) {
        return stated.get(key);
    }

    /** All uses and grants. */
    Collection<Element> allStated() {
        return stated.values();
    }

    /** The names of the model that declares an element. */
    @Nullable
    ModelNames namesOf(Element element) {
        return owners.get(element);
    }
}
