package dev.merlon.cli;

import dev.merlon.history.HistoryException;
import dev.merlon.project.NamedState;
import dev.merlon.project.NamedStates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds the state of a project that somebody named: a folder where there is one; otherwise a revision.
 *
 * @param what what the name is of, where it is empty
 * @param notAFile what to do where it is one of a file
 * @param unknown what to do where nothing is called so
 */
record StateFinder(Terminal terminal, String what, String notAFile, String unknown) {
    NamedState find(String name, NamedStates states) {
        if (name.isBlank()) {
            // What a script leaves empty by mistake must not pass for this folder.
            throw new UsageException(what + " is empty", "name a revision or a folder; this folder is `.`");
        }
        Path path =
                terminal.folder().resolve(Options.path(name)).toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            if (name.matches("[\\p{L}\\p{N}].*") && isRevision(name, states)) {
                throw new UsageException(
                        "`" + name + "` is a folder and a revision",
                        "write ./" + name + " for the folder, or refs/heads/" + name + " for a branch of this name");
            }
            return NamedStates.folder(name, path);
        }
        try {
            return states.revision(name);
        } catch (HistoryException e) {
            if (Files.isRegularFile(path)) {
                throw new UsageException("`" + name + "` is a file", notAFile);
            }
            throw new UsageException("`" + name + "` is neither a folder nor a revision: " + e.getMessage(), unknown);
        }
    }

    private static boolean isRevision(String name, NamedStates states) {
        try {
            states.revision(name);
            return true;
        } catch (HistoryException e) {
            return false;
        }
    }

    /** The places of libraries: those of the state itself, where it has them. */
    static List<Path> libraries(Arguments arguments, NamedState state, Terminal terminal) {
        return Options.libraryPlaces(arguments).stream()
                .map(place -> {
                    Path own = state.base().resolve(place).normalize();
                    return state.files().isThere(own)
                            ? own
                            : terminal.folder().resolve(place).normalize();
                })
                .toList();
    }
}
