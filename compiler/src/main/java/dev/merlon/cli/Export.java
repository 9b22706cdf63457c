package dev.merlon.cli;

import dev.merlon.backend.Backend;
import dev.merlon.backend.Gate;
import dev.merlon.backend.OutputFile;
import dev.merlon.export.Backends;
import dev.merlon.export.Exports;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formats of backends, as a command asks for them. Nothing of them is looked for before one is asked for. */
final class Export implements AutoCloseable {
    private final Path folder;
    private final List<Path> places;
    private final LocalDate asOf;
    private @Nullable Backends backends;

    private Export(Path folder, List<Path> places, LocalDate asOf) {
        this.folder = folder;
        this.places = places;
        this.asOf = asOf;
    }

    static Export of(Arguments arguments, Terminal terminal) {
        Export export =
                new Export(terminal.folder(), Options.backendPlaces(arguments), Options.asOf(arguments, terminal));
        if (!export.places.isEmpty()) {
            // What is wrong with a place is told whether it is of use or not.
            export.backends();
        }
        return export;
    }

    private Backends backends() {
        if (backends == null) {
            backends = Backends.of(folder, places);
        }
        return backends;
    }

    /** All formats of backends. */
    List<Backend> all() {
        return backends().all();
    }

    /**
     * @param others the formats that are no backends
     * @throws UsageException if there is no format of that name
     */
    void require(String format, List<String> others) {
        if (!others.contains(format) && backends().find(format).isEmpty()) {
            List<String> names = new ArrayList<>(others);
            names.addAll(backends().names());
            Formats.require(format, names);
        }
    }

    /** The files of a format; none where mistakes keep it from having any. */
    List<OutputFile> files(String format, Workspace workspace, Gate gate) {
        Backend backend = backends().find(format).orElseThrow();
        if (!backend.isOfAll()) {
            if (workspace.hasErrors()) {
                return List.of();
            }
            if (workspace.analyses().isEmpty()) {
                throw Workspace.several(List.of());
            }
        }
        return new Exports(workspace.compilations(), gate, asOf, Version.text()).files(backend);
    }

    /** Whether a format says nothing of what does not compile. */
    boolean leavesOut(String format) {
        return backends != null
                && backends.find(format).filter(each -> !each.isOfAll()).isPresent();
    }

    @Override
    public void close() {
        if (backends != null) {
            backends.close();
        }
    }
}
