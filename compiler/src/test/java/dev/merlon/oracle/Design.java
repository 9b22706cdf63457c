package dev.merlon.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A model: things with what is stated of them, in the order in which they are written. */
record Design(List<Thing> things) {
    /**
     * An element and what is stated of it.
     *
     * @param root {@code boundary}, {@code component}, {@code flow} or {@code data}
     * @param parent the boundary around it; empty for none
     * @param from the source of a flow; empty for others
     * @param to the target of a flow; empty for others
     * @param each what a boundary says of each element of a kind in it: values by kind and attribute, {@code Stop.level}
     * @param stores what a component stores, null where it does not say; of data, what it contains
     */
    record Thing(
            String root,
            String name,
            String kind,
            String parent,
            String from,
            String to,
            Map<String, String> stated,
            Map<String, String> each,
            Set<String> with,
            Set<String> without,
            @Nullable Set<String> stores,
            boolean closed) {
        Thing {
            stated = new TreeMap<>(stated);
            each = new TreeMap<>(each);
            with = new TreeSet<>(with);
            without = new TreeSet<>(without);
            stores = stores == null ? null : new TreeSet<>(stores);
        }

        private String text(String inside) {
            StringBuilder text =
                    new StringBuilder(root).append(' ').append(name).append(" : ");
            text.append(root.equals("flow") ? from + " -> " + to + " via " + kind : kind);
            with.forEach(control -> text.append(" with ").append(control));
            without.forEach(control -> text.append(" without ").append(control));
            List<String> body = new ArrayList<>();
            stated.forEach((attribute, value) -> body.add(attribute + " = " + value));
            each.forEach((of, value) -> body.add("each " + of.replace(".", " { ") + " = " + value + " }"));
            if (root.equals("data") && stores != null && !stores.isEmpty()) {
                body.add("contains " + String.join(", ", stores));
            } else if (!root.equals("data") && stores != null) {
                body.add("stores " + (stores.isEmpty() ? "none" : String.join(", ", stores)));
            }
            if (closed) {
                body.add("closed");
            }
            if (!inside.isEmpty()) {
                body.add(inside.strip());
            }
            String content = body.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
            return text + (content.isEmpty() ? "" : " {\n" + content + "}") + "\n";
        }

        private Thing with(Map<String, String> facts, Set<String> controls, Set<String> missing) {
            return new Thing(root, name, kind, parent, from, to, facts, each, controls, missing, stores, closed);
        }

        private Thing with(String place, @Nullable Set<String> data, boolean all) {
            return new Thing(root, name, kind, place, from, to, stated, each, with, without, data, all);
        }

        private Stream<Thing> simpler() {
            List<Thing> found = new ArrayList<>();
            stated.keySet().forEach(key -> {
                Map<String, String> less = new TreeMap<>(stated);
                less.remove(key);
                found.add(with(less, with, without));
            });
            each.keySet().forEach(key -> {
                Map<String, String> less = new TreeMap<>(each);
                less.remove(key);
                found.add(new Thing(root, name, kind, parent, from, to, stated, less, with, without, stores, closed));
            });
            with.forEach(control -> found.add(with(stated, less(with, control), without)));
            without.forEach(control -> found.add(with(stated, with, less(without, control))));
            if (stores != null) {
                found.add(with(parent, null, closed));
                stores.forEach(datum -> found.add(with(parent, less(stores, datum), closed)));
            }
            if (closed) {
                found.add(with(parent, stores, false));
            }
            if (!parent.isEmpty()) {
                found.add(with("", stores, closed));
            }
            return found.stream();
        }

        private static Set<String> less(Set<String> all, String one) {
            Set<String> less = new TreeSet<>(all);
            less.remove(one);
            return less;
        }

        private boolean names(String other) {
            return parent.equals(other)
                    || from.equals(other)
                    || to.equals(other)
                    || stated.values().stream().anyMatch(value -> value.matches(".*\\b" + other + "\\b.*"))
                    || stores != null && stores.contains(other);
        }
    }

    String text() {
        return textInside("");
    }

    private String textInside(String parent) {
        return things.stream()
                .filter(thing -> thing.parent().equals(parent))
                .map(thing -> thing.text(thing.root().equals("boundary") ? textInside(thing.name()) : ""))
                .collect(Collectors.joining());
    }

    Thing thing(String name) {
        return things.stream()
                .filter(thing -> thing.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Thing> of(String root) {
        return things.stream().filter(thing -> thing.root().equals(root)).toList();
    }

    // What is stated, and nothing else: 0 is no, 1 unknown, 2 yes.

    /** Whether it is said of a thing that it has a control. */
    int has(String name, String control) {
        if (thing(name).with.stream().anyMatch(stated -> NaiveModel.isA(stated, control))) {
            return 2;
        }
        return thing(name).without.stream().anyMatch(stated -> NaiveModel.isA(control, stated)) ? 0 : 1;
    }

    int holds(String name, String attribute) {
        return List.of("false", "unknown", "true").indexOf(thing(name).stated.getOrDefault(attribute, "unknown"));
    }

    /** The lowest and the highest rank that an attribute of the one thing in a set may have. */
    int[] ranks(Map<String, Integer> one, String attribute) {
        String name = one.keySet().iterator().next();
        String stated = name.equals("?") ? "unknown" : thing(name).stated.getOrDefault(attribute, "unknown");
        int rank = stated.equals("unknown") ? -1 : Integer.parseInt(stated.substring(1));
        return new int[] {rank, rank < 0 ? Integer.MAX_VALUE : rank};
    }

    Map<String, Integer> all(String kind) {
        return members(things.stream().filter(thing -> thing.kind.equals(kind)).map(Thing::name));
    }

    /** What is one step from a thing; {@code ?} where that is not said. */
    Map<String, Integer> step(String name, String step) {
        Stream<Thing> flows = of("flow").stream();
        return switch (step) {
            case "inbound" -> members(flows.filter(flow -> flow.to.equals(name)).map(Thing::name));
            case "outbound" ->
                members(flows.filter(flow -> flow.from.equals(name)).map(Thing::name));
            case "source" -> members(Stream.of(thing(name).from));
            case "target" -> members(Stream.of(thing(name).to));
            default -> {
                String stated = thing(name).stated.get(step);
                yield stated == null
                        ? Map.of("?", 1)
                        : members(Stream.of(stated.split("[^a-z0-9]+")).filter(each -> !each.isEmpty()));
            }
        };
    }

    private static Map<String, Integer> members(Stream<String> names) {
        return names.collect(Collectors.toMap(name -> name, name -> 2, Math::max));
    }

    /** The model with one thing less, or with less stated of one thing. */
    Stream<Design> simpler() {
        List<Design> found = new ArrayList<>();
        for (Thing thing : things) {
            if (things.stream().noneMatch(other -> other.names(thing.name()))) {
                found.add(new Design(
                        things.stream().filter(other -> other != thing).toList()));
            }
        }
        for (Thing thing : things) {
            thing.simpler()
                    .forEach(simple -> found.add(new Design(things.stream()
                            .map(other -> other == thing ? simple : other)
                            .toList())));
        }
        return found.stream();
    }
}
