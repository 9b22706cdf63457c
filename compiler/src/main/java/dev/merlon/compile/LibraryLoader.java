package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.Statement;
import dev.merlon.ast.SyntaxCodec;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.parse.Parser;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.source.SourceFile;
import dev.merlon.type.RootKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What the names of files begin with that come with the compiler. */
    static final String SHOWN_BEFORE = "library:";

    /** What the names of libraries begin with that list the clauses of frameworks: after it comes the name of a taxonomy. */
    public static final String FRAMEWORKS = "std.frameworks.";

    private static final String FOLDER = "META-INF/merlon/";
    private static final String SYNTAX_FOLDER = "META-INF/merlon-syntax/";
    private static final String LIST = FOLDER + "libraries.txt";

    private final ClassLoader loader;
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();
    private @Nullable Map<String, String> paths;

    /** The syntax of a library and the mistakes in it. */
    private record Parsed(CompilationUnit unit, List<Diagnostic> mistakes, byte @Nullable [] checked) {}

    public LibraryLoader(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Begins to read the libraries on another thread, so that they are there when a model that is parsed meanwhile asks for
     * them; those of frameworks are left out, for most models use none. What goes wrong there goes wrong again, and is told, where the library is asked for.
     */
    public void readAhead() {
        Thread thread = new Thread(() -> readMost(), "libraries");
        thread.setUncaughtExceptionHandler((dying, problem) -> {});
        thread.setDaemon(true);
        thread.start();
    }

    private void readMost() {
        for (String name : names()) {
            if (!name.startsWith(FRAMEWORKS)) {
                find(name, new Diagnostics());
            }
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(paths().keySet());
    }

    /**
     * The first library here, in the order of names, that declares a kind of that name; or null.
     *
     * @param root of what it has to be a kind; null where a kind of anything will do, or an enum
     */
    public @Nullable String declaring(String type, @Nullable RootKind root) {
        for (String name : names()) {
            for (CompilationUnit unit : find(name, new Diagnostics())) {
                if (unit.items().stream().anyMatch(item -> declares(item.statement(), type, root))) {
                    return name;
                }
            }
        }
        return null;
    }

    private boolean declares(Statement statement, String type, @Nullable RootKind root) {
        if (statement instanceof LibraryStatement.Kind kind) {
            return kind.name().text().equals(type)
                    && (root == null
                            || kind.superKind() != null
                                    && isOf(kind.superKind().name().last().text(), root));
        }
        return root == null
                && statement instanceof LibraryStatement.Enumeration enumeration
                && enumeration.name().text().equals(type);
    }

    /** Whether a kind is the root, or descends from it in the libraries here, which are right and have no circles. */
    private boolean isOf(String kind, RootKind root) {
        return kind.equals(root.kindName()) || declaring(kind, root) != null;
    }

    @Override
    public List<CompilationUnit> find(String name, Diagnostics diagnostics) {
        String path = paths().get(name);
        if (path == null) {
            return List.of();
        }
        Parsed found = parsed.computeIfAbsent(path, p -> load(name, p));
        found.mistakes.forEach(diagnostics::report);
        return List.of(found.unit);
    }

    /** What the build found when it checked a library, as its bytes; null if it did not. */
    public byte @Nullable [] checked(String name) {
        String path = paths().get(name);
        return path == null ? null : parsed.computeIfAbsent(path, p -> load(name, p)).checked;
    }

    /** The files of a library, parsed anew. */
    List<CompilationUnit> parse(String name, Diagnostics diagnostics) {
        String path = paths().get(name);
        return path == null ? List.of() : List.of(Parser.parse(source(path, read(path)), diagnostics));
    }

    /** Where the syntax of a library is kept as bytes. */
    static String syntaxPath(String name) {
        return SYNTAX_FOLDER + name.replace('.', '/') + ".tms";
    }

    /** Where what came of checking a library is kept as bytes. */
    static String checkedPath(String name) {
        return SYNTAX_FOLDER + name.replace('.', '/') + ".tmc";
    }

    /** A file whose text is made of its bytes where somebody wants it. */
    private static SourceFile source(String path, byte[] text) {
        return new SourceFile(SHOWN_BEFORE + path, () -> new String(text, StandardCharsets.UTF_8));
    }

    /** The syntax as the build encoded it, if it is that of the text on the class path; otherwise parsed. */
    private Parsed load(String name, String path) {
        byte[] text = read(path);
        byte[] bytes = readBytes(syntaxPath(name));
        if (bytes != null && SyntaxCodec.isOf(text, bytes)) {
            Optional<CompilationUnit> unit = SyntaxCodec.decode(source(path, text), bytes);
            if (unit.isPresent()) {
                return new Parsed(unit.get(), List.of(), readBytes(checkedPath(name)));
            }
        }
        Diagnostics mistakes = new Diagnostics();
        CompilationUnit unit = Parser.parse(source(path, text), mistakes);
        return new Parsed(unit, mistakes.inFileOrder(), null);
    }

    private byte @Nullable [] readBytes(String path) {
        try (InputStream stream = loader.getResourceAsStream(path)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read(String path) {
        byte[] text = readBytes(FOLDER + path);
        if (text == null) {
            throw new IllegalStateException(LIST + " lists " + path + ", which is not there");
        }
        return text;
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
                    for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
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
