package dev.merlon.compile;

import dev.merlon.source.SourceFile;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that a compilation begins with.
 *
 * @param root the folder of the project: no file outside of it is read
 * @param files those that could be read, in the order of their names
 */
public record Sources(Path root, List<SourceFile> files) {
    public Sources {
        files = List.copyOf(files);
    }
}
