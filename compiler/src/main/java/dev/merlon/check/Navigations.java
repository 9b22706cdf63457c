package dev.merlon.check;

import dev.merlon.logic.Navigation;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The ways that the language has from elements of each root kind, with the type of what they lead to. */
final class Navigations {
    private static final List<String> NAMES = List.of(
            "actors",
            "at",
            "boundaries",
            "boundary",
            "carried-by",
            "components",
            "crossed",
            "crosses-boundary",
            "data",
            "endpoints",
            "flows",
            "for",
            "grants",
            "identity",
            "inbound",
            "neighbours",
            "outbound",
            "parent",
            "rights",
            "role",
            "source",
            "stored-in",
            "target",
            "used-by",
            "uses");

    private final Symbols symbols;
    private final Type place;
    private final Map<RootKind, Map<String, Way>> known = new EnumMap<>(RootKind.class);

    /** A way, and the type of what it leads to. */
    record Way(Navigation navigation, Type type) {}

    Navigations(Symbols symbols) {
        this.symbols = symbols;
        this.place = new Type.OfKind(List.of(symbols.root(RootKind.COMPONENT), symbols.root(RootKind.ACTOR)));
    }

    /** The way of that name from elements of a kind, or null. */
    @Nullable
    Way find(Kind kind, String name) {
        if (kind.root() == RootKind.FLOW && (name.equals("source") || name.equals("target"))) {
            return fromFlow(kind, name);
        }
        Map<String, Way> ways = known.get(kind.root());
        if (ways == null) {
            ways = ways(symbols.root(kind.root()));
            known.put(kind.root(), ways);
        }
        return ways.get(name);
    }

    private Map<String, Way> ways(Kind root) {
        Map<String, Way> ways = new HashMap<>();
        for (String name : NAMES) {
            Way way = make(root, name);
            if (way != null) {
                ways.put(name, way);
            }
        }
        return ways;
    }

    private @Nullable Way make(Kind kind, String name) {
        return switch (kind.root()) {
            case ACTOR, COMPONENT -> fromPlace(name);
            case FLOW -> fromFlow(kind, name);
            case BOUNDARY, MODEL -> fromBoundary(name);
            case DATA -> fromData(name);
            case USE -> fromUse(name);
            case IDENTITY -> fromIdentity(name);
            case GRANT -> fromGrant(name);
            case ENDPOINT, CONTROL -> null;
        };
    }

    /** The names of all ways from elements of a kind. */
    Set<String> names(Kind kind) {
        Set<String> names = new TreeSet<>();
        for (String name : NAMES) {
            if (find(kind, name) != null) {
                names.add(name);
            }
        }
        return names;
    }

    private @Nullable Way fromPlace(String name) {
        return switch (name) {
            case "inbound" -> new Way(Navigation.INBOUND, set(RootKind.FLOW));
            case "outbound" -> new Way(Navigation.OUTBOUND, set(RootKind.FLOW));
            case "flows" -> new Way(Navigation.FLOWS, set(RootKind.FLOW));
            case "neighbours" -> new Way(Navigation.NEIGHBOURS, new Type.SetOf(place));
            case "endpoints" -> new Way(Navigation.ENDPOINTS, set(RootKind.ENDPOINT));
            default -> fromUser(name);
        };
    }

    /** What places and flows have in common: they use data, act with an identity and lie in boundaries. */
    private @Nullable Way fromUser(String name) {
        return switch (name) {
            case "uses" -> new Way(Navigation.USES, set(RootKind.USE));
            case "data" -> new Way(Navigation.DATA, set(RootKind.DATA));
            case "identity" -> new Way(Navigation.IDENTITY, new Type.Optional(one(RootKind.IDENTITY)));
            case "boundary" -> new Way(Navigation.BOUNDARY, one(RootKind.BOUNDARY));
            case "boundaries" -> new Way(Navigation.BOUNDARIES, set(RootKind.BOUNDARY));
            default -> null;
        };
    }

    private @Nullable Way fromFlow(Kind kind, String name) {
        return switch (name) {
            case "source" -> new Way(Navigation.SOURCE, end(symbols.sources(kind)));
            case "target" -> new Way(Navigation.TARGET, end(symbols.targets(kind)));
            case "crossed" -> new Way(Navigation.CROSSED, set(RootKind.BOUNDARY));
            case "crosses-boundary" -> new Way(Navigation.CROSSES_BOUNDARY, Type.Basic.BOOL);
            default -> fromUser(name);
        };
    }

    private @Nullable Way fromBoundary(String name) {
        return switch (name) {
            case "parent" -> new Way(Navigation.PARENT, new Type.Optional(one(RootKind.BOUNDARY)));
            case "boundaries" -> new Way(Navigation.INNER_BOUNDARIES, set(RootKind.BOUNDARY));
            case "components" -> new Way(Navigation.COMPONENTS, set(RootKind.COMPONENT));
            case "actors" -> new Way(Navigation.ACTORS, set(RootKind.ACTOR));
            default -> null;
        };
    }

    private @Nullable Way fromData(String name) {
        return switch (name) {
            case "uses" -> new Way(Navigation.USES_OF, set(RootKind.USE));
            case "stored-in" -> new Way(Navigation.STORED_IN, set(RootKind.COMPONENT));
            case "carried-by" -> new Way(Navigation.CARRIED_BY, set(RootKind.FLOW));
            default -> null;
        };
    }

    private @Nullable Way fromUse(String name) {
        return switch (name) {
            case "data" -> new Way(Navigation.DATUM, one(RootKind.DATA));
            case "at" ->
                new Way(
                        Navigation.AT,
                        new Type.OfKind(List.of(
                                symbols.root(RootKind.COMPONENT),
                                symbols.root(RootKind.ACTOR),
                                symbols.root(RootKind.FLOW))));
            case "role" -> new Way(Navigation.ROLE, new Type.OfEnumeration(symbols.useRole()));
            default -> null;
        };
    }

    private @Nullable Way fromIdentity(String name) {
        return switch (name) {
            case "grants" -> new Way(Navigation.GRANTS, set(RootKind.GRANT));
            case "used-by" -> new Way(Navigation.USED_BY, new Type.SetOf(place));
            default -> null;
        };
    }

    private @Nullable Way fromGrant(String name) {
        return switch (name) {
            case "identity" -> new Way(Navigation.IDENTITY, one(RootKind.IDENTITY));
            case "target" ->
                new Way(
                        Navigation.TARGET,
                        new Type.OfKind(List.of(
                                symbols.root(RootKind.COMPONENT),
                                symbols.root(RootKind.BOUNDARY),
                                symbols.root(RootKind.DATA))));
            case "rights" -> rights();
            case "for" -> new Way(Navigation.FOR, new Type.Optional(one(RootKind.ACTOR)));
            default -> null;
        };
    }

    private Way rights() {
        Enumeration right = symbols.prelude().right();
        Type element = right == null ? Type.Basic.ANYTHING : new Type.OfEnumeration(right);
        return new Way(Navigation.RIGHTS, new Type.SetOf(element));
    }

    private Type end(List<Kind> kinds) {
        return kinds.isEmpty() ? place : new Type.OfKind(kinds);
    }

    private Type one(RootKind root) {
        return Type.OfKind.of(symbols.root(root));
    }

    private Type set(RootKind root) {
        return new Type.SetOf(one(root));
    }
}
