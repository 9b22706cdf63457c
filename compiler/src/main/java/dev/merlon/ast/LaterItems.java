package dev.merlon.ast;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Items that are decoded when somebody looks at them first. May be used by several threads. */
final class LaterItems extends AbstractList<Item> {
    private @Nullable Supplier<List<Item>> source;
    private List<Item> items = List.of();

    LaterItems(Supplier<List<Item>> source) {
        this.source = source;
    }

    private synchronized List<Item> items() {
        if (source != null) {
            items = source.get();
            source = null;
        }
        return items;
    }

    @Override
    public Item get(int index) {
        return items().get(index);
    }

    @Override
    public int size() {
        return items().size();
    }
}
