package dev.merlon.backend;

import java.nio.charset.StandardCharsets;

/**
 * A file that a backend made and nobody has written yet.
 *
 * @param name where it goes, below the folder or at the place that the user chose; parts are separated by {@code /}
 * @param content its bytes; a reader must not change them
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody, and copying a picture twice serves nobody.
public record OutputFile(String name, byte[] content) {
    public OutputFile {
        if (name.isEmpty() || name.startsWith("/") || name.contains("\\") || (name + "/").contains("../")) {
            throw new IllegalArgumentException("not the name of a file below a folder: " + name);
        }
    }

    /** A file with a text, in UTF-8. */
    public static OutputFile of(String name, String text) {
        return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
