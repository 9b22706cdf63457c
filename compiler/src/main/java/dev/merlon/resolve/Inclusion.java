package dev.merlon.resolve;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.FileStatement.Include;
import dev.merlon.ast.Item;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.NameSuggester;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Follows {@code include} from file to file. */
final class Inclusion {
    private final ProjectFiles files;
    private final Diagnostics diagnostics;
    private final Map<String, CompilationUnit> known = new TreeMap<>();

    Inclusion(ProjectFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** Takes a file that is read already. */
    void know(CompilationUnit unit) {
        known.put(unit.source().name(), unit);
    }

    /** The files of a module: the first root file, then the others, its parts and what any of them includes, by name. */
    List<CompilationUnit> complete(String whole, List<CompilationUnit> root, List<CompilationUnit> parts) {
        Map<String, CompilationUnit> units = new TreeMap<>();
        Deque<CompilationUnit> waiting = new ArrayDeque<>(root);
        waiting.addAll(parts);
        while (!waiting.isEmpty()) {
            CompilationUnit unit = waiting.remove();
            if (units.put(unit.source().name(), unit) == null) {
                for (Item item : unit.items()) {
                    if (item.statement() instanceof Include include) {
                        waiting.addAll(included(whole, unit, include));
                    }
                }
            }
        }
        CompilationUnit first = root.get(0);
        List<CompilationUnit> sorted = new ArrayList<>(units.values());
        sorted.sort((one, other) -> Boolean.compare(other == first, one == first));
        return sorted;
    }

    private List<CompilationUnit> included(String whole, CompilationUnit unit, Include include) {
        String text = include.pattern().value();
        FilePattern pattern = FilePattern.of(unit.source().name(), text);
        if (pattern == null) {
            diagnostics.report(ResolveDiagnostics.badPattern(include.pattern().span()));
            return List.of();
        }
        if (!mayRead(unit, pattern.hasStars() ? pattern.folder() : pattern.path())) {
            diagnostics.report(
                    ResolveDiagnostics.outsideProject(include.pattern().span(), text));
            return List.of();
        }
        List<String> names = names(pattern);
        names.remove(unit.source().name());
        if (names.isEmpty()) {
            reportNothing(unit, include, pattern, text);
        }
        List<CompilationUnit> found = new ArrayList<>();
        for (String name : names) {
            CompilationUnit part = read(unit, name, include);
            Header header = part == null ? null : Header.of(part, diagnostics);
            if (part == null || header == null) {
                continue;
            }
            if (header.form() == Header.Form.PART && header.name().equals(whole)) {
                found.add(part);
            } else {
                diagnostics.report(ResolveDiagnostics.notAPart(
                        name, whole, include.pattern().span(), header.span()));
            }
        }
        return found;
    }

    private List<String> names(FilePattern pattern) {
        List<String> names = new ArrayList<>();
        for (String name : files.list(pattern.folder(), pattern.deep())) {
            if (pattern.matches(name)) {
                names.add(name);
            }
        }
        for (String name : known.keySet()) {
            if (!names.contains(name) && pattern.matches(name)) {
                names.add(name);
            }
        }
        names.sort(Comparator.naturalOrder());
        return names;
    }

    private void reportNothing(CompilationUnit unit, Include include, FilePattern pattern, String text) {
        if (pattern.hasStars()) {
            diagnostics.report(
                    ResolveDiagnostics.nothingMatches(include.pattern().span(), text));
            return;
        }
        if (pattern.path().equals(unit.source().name())) {
            diagnostics.report(
                    ResolveDiagnostics.includesItself(include.pattern().span()));
            return;
        }
        String name = lastName(pattern.path());
        List<String> siblings = files.list(pattern.folder(), false).stream()
                .filter(sibling -> !sibling.equals(unit.source().name()))
                .map(Inclusion::lastName)
                .toList();
        String before = text.substring(0, text.lastIndexOf('/') + 1);
        diagnostics.report(ResolveDiagnostics.noSuchFile(
                include.pattern().span(),
                text,
                NameSuggester.nearest(name, siblings).map(before::concat)));
    }

    /** Whether a file may include another: in the project, or, for a file of a used model outside of it, where that may be. */
    private boolean mayRead(CompilationUnit unit, String path) {
        return files.contains(path) || !files.contains(unit.source().name()) && files.reaches(path);
    }

    private @Nullable CompilationUnit read(CompilationUnit from, String name, Include include) {
        if (!known.containsKey(name) && !mayRead(from, name)) {
            diagnostics.report(
                    ResolveDiagnostics.outsideProject(include.pattern().span(), name));
            return null;
        }
        return read(name);
    }

    /** The syntax of a file, read once; null and a diagnostic where it cannot be read. */
    @Nullable
    CompilationUnit read(String name) {
        CompilationUnit unit = known.get(name);
        if (unit == null) {
            unit = files.read(name, diagnostics);
            if (unit != null) {
                know(unit);
            }
        }
        return unit;
    }

    /** The parts of a model that lie in the folder of its root file, wherever the compiler was told to look. */
    List<CompilationUnit> partsBeside(CompilationUnit root, String whole) {
        String file = root.source().name();
        String folder = file.substring(0, Math.max(0, file.lastIndexOf('/')));
        List<CompilationUnit> parts = new ArrayList<>();
        for (String name : files.list(folder, true)) {
            CompilationUnit unit = known.get(name);
            if (unit != null) {
                addPart(unit, whole, parts, diagnostics);
            } else if (files.reaches(name)) {
                Diagnostics mistakes = new Diagnostics();
                CompilationUnit read = files.read(name, mistakes);
                if (read != null && addPart(read, whole, parts, mistakes)) {
                    know(read);
                    mistakes.inFileOrder().forEach(diagnostics::report);
                }
            }
        }
        return parts;
    }

    private static boolean addPart(
            CompilationUnit unit, String whole, List<CompilationUnit> parts, Diagnostics mistakes) {
        Header header = Header.of(unit, mistakes);
        boolean isPart = header != null
                && header.form() == Header.Form.PART
                && header.name().equals(whole);
        if (isPart) {
            parts.add(unit);
        }
        return isPart;
    }

    boolean isKnown(String name) {
        return known.containsKey(name);
    }

    static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
