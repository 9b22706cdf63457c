package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.parse.Parser;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds libraries on the class path: a library {@code std.core} is the file {@code META-INF/merlon/std/core.tm} of a jar
 * whose {@code META-INF/merlon/libraries.txt} lists {@code std/core.tm} on a line.
 *
 * <p>Each file is read and parsed once. May be used by several threads.
 */
public final class LibraryLoader implements LibrarySource {
    /** The libraries that come with the compiler, and others on its class path. */
    public static final LibraryLoader CLASS_PATH = new LibraryLoader(LibraryLoader.class.getClassLoader());

    private static final String FOLDER = "META-INF/merlon/";
    private static final String LIST = FOLDER + "libraries.txt";

    private final ClassLoader loader;
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();
    private @Nullable Map<String, String> paths;

    /** The syntax of a library and the mistakes in it. */
    private record Parsed(CompilationUnit unit, List<Diagnostic> mistakes) {}

    public LibraryLoader(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public List<String> names() {
        return List.copyOf(paths().keySet());
    }

    @Override
    public List<CompilationUnit> find(String name, Diagnostics diagnostics) {
        String path = paths().get(name);
        if (path == null) {
            return List.of();
        }
        Parsed found = parsed.computeIfAbsent(path, this::parse);
        found.mistakes.forEach(diagnostics::report);
        return List.of(found.unit);
    }

    private Parsed parse(String path) {
        Diagnostics mistakes = new Diagnostics();
        CompilationUnit unit = Parser.parse(new SourceFile("library:" + path, read(path)), mistakes);
        return new Parsed(unit, mistakes.inFileOrder());
    }

    private String read(String path) {
        try (InputStream stream = loader.getResourceAsStream(FOLDER + path)) {
            if (stream == null) {
                throw new IllegalStateException(LIST + " lists " + path + ", which is not there");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of each library, by its name. */
    private synchronized Map<String, String> paths() {
        if (paths == null) {
            paths = findPaths();
        }
        return paths;
    }

    private Map<String, String> findPaths() {
        Map<String, String> found = new TreeMap<>();
        try {
            for (URL list : Collections.list(loader.getResources(LIST))) {
                try (InputStream stream = list.openStream()) {
                    for (String line :
                            new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
                        if (line.endsWith(".tm")) {
                            String path = line.substring(0, line.length() - ".tm".length());
                            found.putIfAbsent(path.replace('/', '.'), line);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
