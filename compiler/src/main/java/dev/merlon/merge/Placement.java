package dev.merlon.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where each name is declared on each side: what both sides add or move to different places would be there twice. */
final class Placement {
    private static final String VARIANT = "variant ";

    private final Map<String, Set<String>> base;
    private final Map<String, Set<String>> ours;
    private final Map<String, Set<String>> theirs;

    Placement(Block base, Block ours, Block theirs) {
        this.base = places(base);
        this.ours = places(ours);
        this.theirs = places(theirs);
    }

    /** Whether a part that only they have declares, at its place, a name that we have put elsewhere. */
    boolean isElsewhere(Part part, String path) {
        Map<String, Set<String>> added = new HashMap<>();
        add(part, path, added);
        return added.entrySet().stream().anyMatch(entry -> isElsewhere(entry.getKey(), entry.getValue()));
    }

    private boolean isElsewhere(String name, Set<String> places) {
        Set<String> put = new HashSet<>(ours.getOrDefault(name, Set.of()));
        put.removeAll(base.getOrDefault(name, Set.of()));
        put.removeAll(theirs.getOrDefault(name, Set.of()));
        return !put.isEmpty() && !put.containsAll(places);
    }

    /** The path of what stands in a declaration. */
    static String inside(String path, Key key) {
        return path + "\n" + key.text();
    }

    private static Map<String, Set<String>> places(Block file) {
        Map<String, Set<String>> places = new HashMap<>();
        file.parts().forEach(part -> add(part, "", places));
        return places;
    }

    private static void add(Part part, String path, Map<String, Set<String>> places) {
        if (part.key().isElement()) {
            places.computeIfAbsent(scope(path) + part.key().text(), any -> new HashSet<>())
                    .add(path);
        }
        if (part.body() != null) {
            String inside = inside(path, part.key());
            part.body().parts().forEach(each -> add(each, inside, places));
        }
    }

    /** A variant has names of its own. */
    private static String scope(String path) {
        int variant = path.indexOf("\n" + VARIANT);
        if (variant < 0) {
            return "";
        }
        int end = path.indexOf('\n', variant + 1);
        return path.substring(variant, end < 0 ? path.length() : end) + "\n";
    }
}
