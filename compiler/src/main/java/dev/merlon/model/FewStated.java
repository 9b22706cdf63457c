package dev.merlon.model;

import dev.merlon.type.Attribute;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an element says of its attributes, in their order: so few that looking through them is the quickest look-up. */
final class FewStated extends AbstractMap<Attribute, Stated> {
    private final Attribute[] attributes;
    private final Stated[] values;

    private FewStated(Map<Attribute, Stated> ordered) {
        attributes = ordered.keySet().toArray(new Attribute[0]);
        values = ordered.values().toArray(new Stated[0]);
    }

    static Map<Attribute, Stated> of(Map<Attribute, Stated> ordered) {
        return ordered.isEmpty() ? Map.of() : new FewStated(ordered);
    }

    @Override
    public @Nullable Stated get(@Nullable Object attribute) {
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i] == attribute) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object attribute) {
        return get(attribute) != null;
    }

    @Override
    public int size() {
        return attributes.length;
    }

    @Override
    public Set<Entry<Attribute, Stated>> entrySet() {
        Map<Attribute, Stated> all = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i++) {
            all.put(attributes[i], values[i]);
        }
        return all.entrySet();
    }
}
