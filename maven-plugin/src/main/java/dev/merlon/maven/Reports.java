package dev.merlon.maven;

import dev.merlon.backend.OutputFile;
import dev.merlon.compile.Compilation;
import dev.merlon.rule.Analysis;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Where the files about each model of a module go: into the folder itself, or where there are several, one each below it. */
final class Reports {
    private final Path folder;
    private final Map<Analysis, String> names = new IdentityHashMap<>();

    Reports(List<Compilation> compilations, Path folder) {
        this.folder = folder;
        List<Analysis> analyses = compilations.stream()
                .map(Compilation::analysis)
                .filter(Objects::nonNull)
                .toList();
        Set<String> taken = new HashSet<>();
        for (Analysis analysis : analyses) {
            names.put(
                    analysis,
                    analyses.size() == 1 ? "" : free(analysis.model().model().name(), taken));
        }
    }

    /** The files of an analysis with their names below the folder. */
    List<OutputFile> placed(Analysis analysis, List<OutputFile> files) {
        String name = name(analysis);
        return name.isEmpty()
                ? files
                : files.stream()
                        .map(file -> new OutputFile(name + "/" + file.name(), file.content()))
                        .toList();
    }

    /** The page about an analysis. */
    Path page(Analysis analysis) {
        return folder.resolve(name(analysis)).resolve(OutputFormat.PAGE);
    }

    private String name(Analysis analysis) {
        return names.getOrDefault(analysis, "");
    }

    /** A name for a folder that no other model has, in letters that every file system takes. */
    private static String free(String model, Set<String> taken) {
        String plain = model.replaceAll("[^A-Za-z0-9-]", "_");
        String name = plain;
        for (int i = 2; !taken.add(name); i++) {
            name = plain + "-" + i;
        }
        return name;
    }
}
