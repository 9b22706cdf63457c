package dev.merlon.export;

import dev.merlon.backend.Backend;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Finds the backends in a place that the user names. Their code is loaded and run, with all rights of the user: a place may come
 * from the command line or a build file only, and never from anything that is read of a project.
 */
final class BackendPath implements AutoCloseable {
    /** Where a jar names its backends. */
    static final String SERVICES = "META-INF/services/" + Backend.class.getName();

    private static final String JAR = ".jar";

    private final Path base;
    private final List<BackendLoader> loaders = new ArrayList<>();

    /** @param base the folder that places are found from */
    BackendPath(Path base) {
        this.base = base;
    }

    /**
     * The backends of a place: those that it names, in the order in which it does.
     *
     * @throws BackendFailure where it has none, or one cannot be loaded
     */
    List<ForeignBackend> find(Path named) {
        String place = named.toString().replace('\\', '/');
        List<Path> jars = jars(base.resolve(named).toAbsolutePath().normalize(), place);
        List<ForeignBackend> found = load(loader(jars), place);
        if (found.isEmpty()) {
            throw new BackendFailure(BackendDiagnostics.nothingThere(place));
        }
        return found;
    }

    /** Those that some jars name, which see the classes of each other. */
    List<ForeignBackend> among(List<Path> jars) {
        return jars.isEmpty() ? List.of() : load(loader(jars), "the dependencies");
    }

    private BackendLoader loader(List<Path> jars) {
        BackendLoader loader = new BackendLoader(urls(jars));
        loaders.add(loader);
        return loader;
    }

    /** Lets go of all jars, which nobody can delete until then on some systems. */
    @Override
    public void close() {
        loaders.forEach(BackendPath::close);
        loaders.clear();
    }

    private static void close(BackendLoader loader) {
        try {
            loader.close();
        } catch (IOException e) {
            // That a jar cannot be let go of is no reason to take back what was written.
            return;
        }
    }

    /** Those on the class path. */
    static List<ForeignBackend> onClassPath() {
        return load(Backend.class.getClassLoader(), "the class path");
    }

    private static List<Path> jars(Path path, String place) {
        if (!Files.exists(path)) {
            throw new BackendFailure(BackendDiagnostics.noSuchPlace(place));
        }
        if (!Files.isDirectory(path)) {
            if (!place.endsWith(JAR)) {
                throw new BackendFailure(BackendDiagnostics.noPlace(place));
            }
            requireJar(path, place);
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(JAR) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            jars.forEach(jar -> requireJar(jar, place + "/" + jar.getFileName()));
            return jars;
        } catch (IOException e) {
            throw new BackendFailure(BackendDiagnostics.notRead(place));
        }
    }

    /** A loader of classes would pass over what is no jar. */
    private static void requireJar(Path jar, String place) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.size();
        } catch (IOException e) {
            throw new BackendFailure(BackendDiagnostics.noJar(place));
        }
    }

    private static URL[] urls(List<Path> jars) {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            try {
                urls.add(jar.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static List<ForeignBackend> load(ClassLoader loader, String place) {
        List<ForeignBackend> found = new ArrayList<>();
        try {
            Iterator<Backend> backends =
                    ServiceLoader.load(Backend.class, loader).iterator();
            while (backends.hasNext()) {
                found.add(ForeignBackend.of(backends.next(), place));
            }
        } catch (ServiceConfigurationError | LinkageError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new BackendFailure(BackendDiagnostics.notLoaded(place, ForeignBackend.reason(cause)));
        }
        return found;
    }
}
