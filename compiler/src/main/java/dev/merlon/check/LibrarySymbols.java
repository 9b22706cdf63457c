package dev.merlon.check;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one library declares, by space and name. */
final class LibrarySymbols {
    private final String name;
    private final Map<Space, Map<String, Symbol>> symbols = new EnumMap<>(Space.class);

    LibrarySymbols(String name) {
        this.name = name;
        for (Space space : Space.values()) {
            symbols.put(space, new LinkedHashMap<>());
        }
    }

    String name() {
        return name;
    }

    @Nullable
    Symbol find(Space space, String simpleName) {
        return inSpace(space).get(simpleName);
    }

    /** All symbols of a space, in the order of their declaration. */
    Collection<Symbol> all(Space space) {
        return inSpace(space).values();
    }

    /** Adds a symbol and gives back null; or gives back the one that already has its name. */
    @Nullable
    Symbol add(Symbol symbol) {
        return inSpace(symbol.space()).putIfAbsent(symbol.name().text(), symbol);
    }

    private Map<String, Symbol> inSpace(Space space) {
        Map<String, Symbol> found = symbols.get(space);
        if (found == null) {
            throw new IllegalStateException(space.name());
        }
        return found;
    }
}
