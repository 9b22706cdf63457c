package dev.merlon.compile;

import java.nio.file.Path;
import java.util.List;

/**
 * An earlier time, with which policies compare to tell what is new.
 *
 * @param files what checks found then, in JSON
 * @param programs what was compiled then
 */
record Earlier(List<Path> files, List<Compilation> programs) {
    /** Nothing is known of one. */
    static final Earlier NONE = new Earlier(List.of(), List.of());

    Earlier {
        files = List.copyOf(files);
        programs = List.copyOf(programs);
    }
}
