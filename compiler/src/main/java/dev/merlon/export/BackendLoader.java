package dev.merlon.export;

import dev.merlon.backend.Backend;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of backends. They see those of the JDK, those of Merlon, and what is in their own place; not the libraries
 * that Merlon is made of, so that they can bring along any version of these.
 */
final class BackendLoader extends URLClassLoader {
    private static final String OURS = "dev.merlon.";
    private static final String ANNOTATIONS = "org.jspecify.annotations.";

    private final ClassLoader ours;

    BackendLoader(URL[] place) {
        super(place, ClassLoader.getPlatformClassLoader());
        this.ours = Backend.class.getClassLoader();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(OURS) || name.startsWith(ANNOTATIONS)) {
            try {
                return ours.loadClass(name);
            } catch (ClassNotFoundException e) {
                // A package of theirs that begins as ours do.
                return super.loadClass(name, resolve);
            }
        }
        return super.loadClass(name, resolve);
    }

    /** What is named in their place, and not what is on the class path as well. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return findResources(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return findResource(name);
    }
}
