package dev.merlon.check;

import dev.merlon.logic.Table;
import dev.merlon.type.Enumeration;
import org.jspecify.annotations.Nullable;

/** The names of {@code std.core} that the compiler itself uses; each null where the program does without. */
final class Prelude {
    static final String LIBRARY = "std.core";

    private final Symbols symbols;

    Prelude(Symbols symbols) {
        this.symbols = symbols;
    }

    @Nullable
    Enumeration severity() {
        return enumeration("Severity");
    }

    @Nullable
    Enumeration likelihood() {
        return enumeration("Likelihood");
    }

    @Nullable
    Enumeration impact() {
        return enumeration("Impact");
    }

    @Nullable
    Enumeration threatClass() {
        return enumeration("ThreatClass");
    }

    /** What grants give. */
    @Nullable
    Enumeration right() {
        return enumeration("Right");
    }

    /** The severity by likelihood and impact. */
    @Nullable
    Table severityTable() {
        LibrarySymbols core = symbols.library(LIBRARY);
        return core != null && core.find(Space.VALUE, "severity") instanceof Symbol.OfTable found
                ? found.table()
                : null;
    }

    private @Nullable Enumeration enumeration(String name) {
        LibrarySymbols core = symbols.library(LIBRARY);
        return core != null && core.find(Space.TYPE, name) instanceof Symbol.OfEnumeration found
                ? found.enumeration()
                : null;
    }
}
