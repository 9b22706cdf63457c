package dev.merlon.export;

import dev.merlon.backend.Backend;
import dev.merlon.backend.Checked;
import dev.merlon.backend.Gate;
import dev.merlon.backend.OutputFile;
import dev.merlon.compile.Compilation;
import dev.merlon.project.CheckResults;
import dev.merlon.rule.Analysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What was compiled together, for backends to write about.
 *
 * @param gate what makes a check fail
 * @param version the version of Merlon
 */
public record Exports(List<Compilation> compilations, Gate gate, LocalDate day, String version) {
    public Exports {
        compilations = List.copyOf(compilations);
    }

    /** What a backend makes of it; of several models it has a folder for each. */
    public List<OutputFile> files(Backend backend) {
        if (backend.isOfAll()) {
            return backend.filesOf(checked(compilations));
        }
        List<Compilation> models =
                compilations.stream().filter(each -> each.analysis() != null).toList();
        if (models.size() == 1) {
            return backend.filesOf(checked(models));
        }
        List<OutputFile> files = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Compilation each : models) {
            String folder = folder(each, taken);
            for (OutputFile file : backend.filesOf(checked(List.of(each)))) {
                files.add(new OutputFile(folder + "/" + file.name(), file.content()));
            }
        }
        return files;
    }

    /** A name for a folder that no other model has, in letters that every file system takes. */
    private static String folder(Compilation model, Set<String> taken) {
        Analysis analysis = Objects.requireNonNull(model.analysis());
        String plain = analysis.model().model().name().replaceAll("[^A-Za-z0-9-]", "_");
        String name = plain;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = plain + "-" + i;
        }
        return name;
    }

    private Checked checked(List<Compilation> about) {
        return new Checked(CheckResults.of(about, gate), day, version);
    }
}
