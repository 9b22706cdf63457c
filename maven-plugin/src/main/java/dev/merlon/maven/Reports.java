package dev.merlon.maven;

import dev.merlon.backend.OutputFile;
import dev.merlon.compile.Compilation;
import dev.merlon.diagnostic.Diagnostic;
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
    private final List<Compilation> compilations;
    private final Map<Analysis, String> names = new IdentityHashMap<>();

    Reports(List<Compilation> compilations, Path folder) {
        this.folder = folder;
        this.compilations = compilations;
        List<Analysis> analyses = analyses();
        Set<String> taken = new HashSet<>();
        for (Analysis analysis : analyses) {
            names.put(
                    analysis,
                    analyses.size() == 1 ? "" : free(analysis.model().model().name(), taken));
        }
    }

    /** One for each model. */
    List<Analysis> analyses() {
        return compilations.stream()
                .map(Compilation::analysis)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What an analysis is of. */
    Compilation compilation(Analysis analysis) {
        return compilations.stream()
                .filter(compilation -> compilation.analysis() == analysis)
                .findFirst()
                .orElseThrow();
    }

    /** The variants of a model. */
    List<Analysis> variants(Analysis analysis) {
        return compilations.stream()
                .filter(compilation -> compilation.analysis() == analysis)
                .flatMap(compilation -> compilation.variants().stream())
                .toList();
    }

    /** What is remarkable about the text of a model. */
    List<Diagnostic> warnings(Analysis analysis) {
        return compilations.stream()
                .filter(compilation -> compilation.analysis() == analysis)
                .flatMap(compilation -> compilation.diagnostics().stream())
                .toList();
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

    /** The folder of its files below the folder of all, or nothing where it is that. */
    String name(Analysis analysis) {
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
