package dev.merlon.resolve;

import dev.merlon.ast.FileStatement;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which version of each library a program takes: the locked one where it fits everything that asks for the library, else the
 * newest that does.
 *
 * <p>What a version of a library asks for counts while that version is taken. The choice is made again until nothing changes;
 * where no library uses itself, that takes no more rounds than the longest chain of uses is long.
 */
final class VersionSelection {
    private static final int MOST_ROUNDS = 200;

    private final List<Edition> users;
    private final LibraryPins pins;
    private final Function<String, List<Edition>> editions;
    private Map<String, Edition> chosen = new TreeMap<>();
    private Map<String, List<Demand>> demands = new TreeMap<>();

    /** A use of a library, and who says so. */
    private record Demand(Module by, FileStatement.Use use) {}

    /**
     * @param users the model or library that the program begins with, then the models it uses
     * @param editions all versions of a library, the newest first
     */
    VersionSelection(List<Edition> users, LibraryPins pins, Function<String, List<Edition>> editions) {
        this.users = users;
        this.pins = pins;
        this.editions = editions;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            demands = demands();
            Map<String, Edition> next = new TreeMap<>();
            demands.forEach((name, all) -> next.put(name, pick(name, all)));
            boolean stable = isSame(next);
            chosen = next;
            if (stable) {
                return;
            }
        }
    }

    /** Compares by identity: editions are found once, and comparing their syntax would be slow. */
    private boolean isSame(Map<String, Edition> next) {
        for (Map.Entry<String, Edition> entry : next.entrySet()) {
            if (chosen.get(entry.getKey()) != entry.getValue()) {
                return false;
            }
        }
        return next.size() == chosen.size();
    }

    /** The version that the program takes of a library; null where there is none. */
    @Nullable
    Edition of(String library) {
        return chosen.get(library);
    }

    /** Reports the uses that the chosen versions do not fit. */
    void report(Diagnostics diagnostics) {
        demands.forEach((name, all) -> {
            List<Edition> here = editions.apply(name);
            boolean possible = true;
            for (Demand demand : all) {
                if (demand.use.version() != null && here.stream().noneMatch(edition -> edition.fits(demand.use))) {
                    diagnostics.report(ResolveDiagnostics.otherVersion(demand.use.version(), name, here));
                    possible = false;
                }
            }
            Edition edition = chosen.get(name);
            List<Demand> unmet = edition == null
                    ? List.of()
                    : all.stream().filter(demand -> !edition.fits(demand.use)).toList();
            if (possible && !unmet.isEmpty()) {
                diagnostics.report(conflict(name, all, here));
            }
        });
    }

    private static Diagnostic conflict(String name, List<Demand> all, List<Edition> here) {
        List<Demand> strict =
                all.stream().filter(demand -> demand.use.version() != null).toList();
        Demand first = strict.get(0);
        Map<String, FileStatement.Use> others = new TreeMap<>();
        strict.stream().skip(1).forEach(demand -> others.putIfAbsent(demand.by.name(), demand.use));
        return ResolveDiagnostics.noCommonVersion(name, first.use, others, here);
    }

    /** Every use of a library by what the program takes, nearest first. */
    private Map<String, List<Demand>> demands() {
        Map<String, List<Demand>> found = new TreeMap<>();
        TreeSet<String> seen = new TreeSet<>();
        Deque<Edition> waiting = new ArrayDeque<>(users);
        while (!waiting.isEmpty()) {
            Edition edition = waiting.remove();
            for (FileStatement.Use use : edition.uses()) {
                String name = use.library() == null ? "" : use.library().text();
                List<Edition> all = name.isEmpty() ? List.of() : editions.apply(name);
                if (all.isEmpty()) {
                    continue;
                }
                found.computeIfAbsent(name, key -> new ArrayList<>()).add(new Demand(edition.module(), use));
                if (seen.add(name)) {
                    Edition next = chosen.get(name);
                    waiting.add(next == null ? all.get(0) : next);
                }
            }
        }
        return found;
    }

    private Edition pick(String name, List<Demand> all) {
        List<Edition> here = editions.apply(name);
        List<Edition> fitting = here.stream()
                .filter(edition -> all.stream().allMatch(demand -> edition.fits(demand.use)))
                .toList();
        if (fitting.isEmpty()) {
            return here.get(0);
        }
        Optional<String> pinned = pins.version(users.get(0).module(), name);
        return fitting.stream()
                .filter(edition ->
                        pinned.isPresent() && edition.version().toString().equals(pinned.get()))
                .findFirst()
                .orElse(fitting.get(0));
    }
}
