package dev.merlon.logic;

import java.util.Locale;

/** The ways that the language itself has from an element to others. */
public enum Navigation {
    INBOUND(true),
    OUTBOUND(true),
    FLOWS(true),
    NEIGHBOURS(true),
    BOUNDARY(false),
    BOUNDARIES(true),
    USES(true),
    /** Of an element the data it uses; of a use its one datum, {@link #DATUM}. */
    DATA(true),
    DATUM(false),
    IDENTITY(false),
    ENDPOINTS(true),
    SOURCE(false),
    TARGET(false),
    CROSSED(true),
    CROSSES_BOUNDARY(false),
    PARENT(false),
    /** The boundaries inside a boundary, at any depth. */
    INNER_BOUNDARIES(true),
    COMPONENTS(true),
    ACTORS(true),
    STORED_IN(true),
    CARRIED_BY(true),
    USES_OF(true),
    AT(false),
    ROLE(false),
    GRANTS(true),
    USED_BY(true),
    RIGHTS(true),
    FOR(false);

    private final boolean set;

    Navigation(boolean set) {
        this.set = set;
    }

    /** Whether it leads to a set. */
    public boolean leadsToSet() {
        return set;
    }

    /** The name as it is written. */
    public String word() {
        return switch (this) {
            case DATUM -> "data";
            case INNER_BOUNDARIES -> "boundaries";
            case USES_OF -> "uses";
            default -> name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
