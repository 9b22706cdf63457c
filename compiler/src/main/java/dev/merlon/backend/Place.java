package dev.merlon.backend;

import dev.merlon.source.Span;

/** A place in a text, as people are told of it. */
public final class Place {
    private static final String LIBRARY = "library:";

    private Place() {}

    /** File, line and column; in a library that comes with the compiler its name, since there is no file to open. */
    public static String text(Span span) {
        String file = span.file().name();
        return isInLibrary(span)
                ? file.substring(LIBRARY.length()).replaceFirst("\\.tm$", "").replace('/', '.')
                : span.toString();
    }

    /** Whether the place is in a library that comes with the compiler. */
    public static boolean isInLibrary(Span span) {
        return span.file().name().startsWith(LIBRARY);
    }
}
