package dev.merlon.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;

/**
 * What a file system knows of a file without reading it, in one word.
 *
 * <p>Two equal stamps mean the same content: the time when the system last changed anything of the file is among it, which, unlike
 * the time of its content, nobody can set. Where a file system knows no such time, as FAT does not, it is that of the content, and
 * only who sets that back for a file of the same size is not noticed. A file that may be written in the very moment of its stamp is
 * the matter of the caller.
 */
public final class FileStamp {
    /** The stamp of no file, and of all where the file system does not know enough; it says nothing. */
    public static final String NONE = "-";

    private static final String UNIX = "unix";

    private FileStamp() {}

    /** The stamp of a file, without blanks. */
    public static String of(Path file) {
        if (!file.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
            return NONE;
        }
        try {
            Map<String, Object> known = Files.readAttributes(file, UNIX + ":size,ino,lastModifiedTime,ctime");
            return known.get("lastModifiedTime") instanceof FileTime written
                            && known.get("ctime") instanceof FileTime changed
                    ? known.get("size") + ":" + known.get("ino") + ":" + word(written) + ":" + word(changed)
                    : NONE;
        } catch (IOException e) {
            return NONE;
        }
    }

    /** Not as a date, whose format takes Java longer to prepare than to look at a hundred files. */
    private static String word(FileTime time) {
        Instant instant = time.toInstant();
        return instant.getEpochSecond() + "." + instant.getNano();
    }
}
