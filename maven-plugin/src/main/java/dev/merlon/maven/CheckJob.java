package dev.merlon.maven;

import dev.merlon.compile.LockMode;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.evidence.EvidenceFiles;
import dev.merlon.source.Digest;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that the goal {@code check} has to know, in a form that can be passed to another process.
 *
 * @param base the folder that names of files are shown from
 * @param evidence the files and folders with results of tests and scanners
 * @param bases what earlier checks wrote
 * @param whole whether models that are used are shown too
 * @param extras the formats of backends
 * @param backends the jars that add formats, with what they need
 * @param outputs the folder for reports
 * @param failOn the severity that fails the build, or null where policies decide
 * @param version that of the plugin
 * @param state the file that remembers what was checked
 * @param key what is set and does not lie in files
 */
record CheckJob(
        Path base,
        List<Path> models,
        LibraryPlaces libraries,
        LockMode locks,
        LocalDate day,
        List<Path> evidence,
        List<Path> policies,
        List<Path> bases,
        boolean whole,
        Set<OutputFormat> formats,
        List<String> extras,
        List<Path> backends,
        Path outputs,
        @Nullable String failOn,
        String version,
        Path state,
        String key) {
    CheckJob {
        models = List.copyOf(models);
        evidence = List.copyOf(evidence);
        policies = List.copyOf(policies);
        bases = List.copyOf(bases);
        formats = Set.copyOf(formats);
        extras = List.copyOf(extras);
        backends = List.copyOf(backends);
    }

    UpToDate upToDate() {
        return new UpToDate(state, key);
    }

    /**
     * What the results of tests and scanners say, whatever they say of time.
     *
     * @param all whether all of them count, and not only those of generated tests
     */
    String evidenceDigest(boolean all) {
        if (evidence.isEmpty() && !all) {
            return "";
        }
        Diagnostics diagnostics = new Diagnostics();
        String text = EvidenceFiles.read(evidence, Path::toString, diagnostics).text();
        if (!all) {
            String generated =
                    text.lines().filter(line -> line.contains(" merlon.")).collect(Collectors.joining("\n"));
            return generated.isEmpty() ? "" : Digest.of(generated);
        }
        String mistakes = diagnostics.inFileOrder().stream()
                .map(mistake -> mistake.code() + " " + mistake.message())
                .collect(Collectors.joining("\n"));
        return Digest.of(evidence + "\n" + text + mistakes);
    }

    void write(DataOutput out) throws IOException {
        Wire.writeText(base.toString(), out);
        writePaths(models, out);
        writePaths(libraries.all(), out);
        writeTexts(libraries.missing(), out);
        Wire.writeText(locks.name(), out);
        Wire.writeText(day.toString(), out);
        writePaths(evidence, out);
        writePaths(policies, out);
        writePaths(bases, out);
        out.writeBoolean(whole);
        writeTexts(formats.stream().map(Enum::name).toList(), out);
        writeTexts(extras, out);
        writePaths(backends, out);
        Wire.writeText(outputs.toString(), out);
        Wire.writeText(failOn == null ? "" : failOn, out);
        Wire.writeText(version, out);
        Wire.writeText(state.toString(), out);
        writeTexts(List.of(key.split("\n", -1)), out);
    }

    static CheckJob read(DataInput in) throws IOException {
        return new CheckJob(
                Path.of(Wire.readText(in)),
                readPaths(in),
                new LibraryPlaces(readPaths(in), readTexts(in)),
                LockMode.valueOf(Wire.readText(in)),
                LocalDate.parse(Wire.readText(in)),
                readPaths(in),
                readPaths(in),
                readPaths(in),
                in.readBoolean(),
                formats(readTexts(in)),
                readTexts(in),
                readPaths(in),
                Path.of(Wire.readText(in)),
                orNull(Wire.readText(in)),
                Wire.readText(in),
                Path.of(Wire.readText(in)),
                String.join("\n", readTexts(in)));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Set<OutputFormat> formats(List<String> names) {
        Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
        names.forEach(name -> formats.add(OutputFormat.valueOf(name)));
        return formats;
    }

    private static void writePaths(List<Path> paths, DataOutput out) throws IOException {
        writeTexts(paths.stream().map(Path::toString).toList(), out);
    }

    private static List<Path> readPaths(DataInput in) throws IOException {
        return readTexts(in).stream().map(Path::of).toList();
    }

    private static void writeTexts(List<String> texts, DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            Wire.writeText(text, out);
        }
    }

    private static List<String> readTexts(DataInput in) throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(Wire.readText(in));
        }
        return texts;
    }
}
