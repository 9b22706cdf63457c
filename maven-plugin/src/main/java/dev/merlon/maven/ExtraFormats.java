package dev.merlon.maven;

import dev.merlon.backend.Backend;
import dev.merlon.backend.Gate;
import dev.merlon.backend.OutputFile;
import dev.merlon.compile.Compilation;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.export.BackendFailure;
import dev.merlon.export.Backends;
import dev.merlon.export.Exports;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The formats that the goal {@code check} writes when they are named: those of backends. */
final class ExtraFormats implements AutoCloseable {
    private final CheckJob job;
    private final Gate gate;
    private final Backends known;
    private final List<Backend> backends = new ArrayList<>();

    /** @throws BuildFailure where there is no such format, or one that cannot be loaded */
    ExtraFormats(CheckJob job, Gate gate) {
        this.job = job;
        this.gate = gate;
        try {
            // Nobody's code is loaded where none of its formats is asked for.
            known = Backends.among(job.extras().isEmpty() ? List.of() : job.backends());
            for (String name : job.extras()) {
                backends.add(known.find(name).orElseThrow(() -> unknown(name, known)));
            }
        } catch (BackendFailure e) {
            throw new BuildFailure(e.line());
        }
    }

    @Override
    public void close() {
        known.close();
    }

    private static BuildFailure unknown(String name, Backends known) {
        List<String> words = new ArrayList<>(OutputFormat.words());
        known.names().stream().filter(each -> !words.contains(each)).forEach(words::add);
        return new BuildFailure("`" + name + "` is not a value of merlon.formats; "
                + NameSuggester.nearest(name, words)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("there are " + String.join(", ", words) + "."));
    }

    /** The files about all that was checked together, also where it has mistakes. */
    List<OutputFile> ofAll(List<Compilation> compilations) {
        return files(true, compilations);
    }

    /** The files about one model. */
    List<OutputFile> of(Compilation model) {
        return files(false, List.of(model));
    }

    private List<OutputFile> files(boolean ofAll, List<Compilation> about) {
        List<OutputFile> files = new ArrayList<>();
        try {
            for (Backend backend : backends) {
                if (backend.isOfAll() == ofAll) {
                    files.addAll(new Exports(about, gate, job.day(), job.version()).files(backend));
                }
            }
        } catch (BackendFailure e) {
            throw new BuildFailure(e.line());
        }
        return files;
    }

    /** @throws BuildFailure where two formats have files of one name */
    static void requireApart(List<OutputFile> files) {
        Set<String> names = new HashSet<>();
        for (OutputFile file : files) {
            if (!names.add(file.name().toLowerCase(Locale.ROOT))) {
                throw new BuildFailure(
                        "Two formats of merlon.formats write `" + file.name() + "`; leave one of them out.");
            }
        }
    }
}
