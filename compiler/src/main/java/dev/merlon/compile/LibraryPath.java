package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.resolve.LibraryCopy;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.source.DiskTree;
import dev.merlon.source.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Libraries and policies in folders and jars that the user names, besides those that come with the compiler.
 *
 * <p>Nothing in a jar is run or unpacked: its texts are read, within bounds. What is wrong with a text is told when its
 * library is used, what is wrong with a place always.
 */
public final class LibraryPath implements LibrarySource {
    private final LibrarySource builtIn;
    private final SourceReader reader;
    private final List<Path> places;
    private final Diagnostics mistakes = new Diagnostics();
    private @Nullable List<FoundLibrary> found;

    /**
     * @param base the folder that places are found from, and that names of files are shown from
     * @param places folders and jars, in the order in which they are looked at
     * @param builtIn the libraries that need no place
     */
    public LibraryPath(Path base, List<Path> places, LibrarySource builtIn) {
        this(base, places, builtIn, DiskTree.DISK);
    }

    /**
     * @param base the folder that places are found from, and that names of files are shown from
     * @param places folders and jars, in the order in which they are looked at
     * @param builtIn the libraries that need no place
     * @param files where folders and jars lie
     */
    public LibraryPath(Path base, List<Path> places, LibrarySource builtIn, FileTree files) {
        this.builtIn = builtIn;
        this.reader = new SourceReader(base).withFiles(files);
        this.places = places.stream()
                .map(place -> base.toAbsolutePath().resolve(place).normalize())
                .distinct()
                .toList();
    }

    @Override
    public List<String> names() {
        TreeSet<String> names = new TreeSet<>(builtIn.names());
        found().stream().filter(library -> !library.isPolicy()).forEach(library -> names.add(library.name()));
        return List.copyOf(names);
    }

    @Override
    public List<CompilationUnit> find(String name, Diagnostics diagnostics) {
        List<LibraryCopy> copies = copies(name);
        if (copies.isEmpty()) {
            return List.of();
        }
        copies.get(0).mistakes().forEach(diagnostics::report);
        return copies.get(0).units();
    }

    @Override
    public List<LibraryCopy> copies(String name) {
        List<LibraryCopy> known = builtIn.copies(name);
        LibraryChoice choice = new LibraryChoice(name, known);
        for (FoundLibrary library : found()) {
            if (library.name().equals(name) && !library.isPolicy()) {
                choice.add(library);
            }
        }
        return choice.copies();
    }

    @Override
    public List<LibraryCopy> policies(String name) {
        LibraryChoice choice = new LibraryChoice(name, List.of());
        for (FoundLibrary policy : found()) {
            if (policy.name().equals(name) && policy.isPolicy()) {
                choice.add(policy);
            }
        }
        return choice.copies();
    }

    @Override
    public Set<String> policyNames() {
        TreeSet<String> names = new TreeSet<>();
        found().stream().filter(FoundLibrary::isPolicy).forEach(policy -> names.add(policy.name()));
        return names;
    }

    @Override
    public void reportPlaces(Diagnostics diagnostics) {
        builtIn.reportPlaces(diagnostics);
        found();
        mistakes.inFileOrder().forEach(diagnostics::report);
    }

    private synchronized List<FoundLibrary> found() {
        if (found == null) {
            List<FoundLibrary> all = new ArrayList<>();
            places.forEach(place -> all.addAll(search(place)));
            found = List.copyOf(all);
        }
        return found;
    }

    private List<FoundLibrary> search(Path place) {
        String name = reader.name(place);
        if (!reader.files().isThere(place)) {
            mistakes.report(LibraryPathDiagnostics.noSuchPlace(name, reader.near(place, LibraryFolder.JAR)));
            return List.of();
        }
        List<FoundLibrary> libraries = new ArrayList<>();
        int before = mistakes.inFileOrder().size();
        if (reader.files().isFolder(place)) {
            LibraryFolder folder = new LibraryFolder(reader, place, mistakes);
            libraries.addAll(FoundLibrary.among(folder.texts(), mistakes));
            for (Path jar : folder.jars()) {
                libraries.addAll(FoundLibrary.among(
                        LibraryJar.texts(reader.files(), jar, reader.name(jar), mistakes), mistakes));
            }
        } else if (name.endsWith(LibraryFolder.JAR)) {
            libraries.addAll(FoundLibrary.among(LibraryJar.texts(reader.files(), place, name, mistakes), mistakes));
        } else {
            mistakes.report(LibraryPathDiagnostics.noPlace(name));
        }
        if (libraries.isEmpty() && mistakes.inFileOrder().size() == before) {
            mistakes.report(LibraryPathDiagnostics.nothingThere(name));
        }
        return libraries;
    }
}
