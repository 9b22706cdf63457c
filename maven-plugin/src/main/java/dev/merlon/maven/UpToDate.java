package dev.merlon.maven;

import dev.merlon.backend.OutputFile;
import dev.merlon.compile.Seen;
import dev.merlon.project.OutputWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What a check that passed depended on and what it wrote, in a file of the build's folder. When all of it is still so, the
 * check need not be done again.
 *
 * <p>Content counts, not the time of files; but a file that the file system has not changed since is not read again. Of what the
 * check itself wrote, files of the same size and time are taken to be the same. A check that failed leaves nothing, so that it fails
 * again.
 */
final class UpToDate {
    private static final String FIRST = "merlon-check 4";
    private static final String KEY = "key ";
    private static final String EVIDENCE = "evidence ";
    private static final String SEEN = "seen ";
    private static final String OUTPUT = "output ";
    private static final String TOLD = "told ";

    private final Path file;
    private final List<String> key;

    /** @param key what is set and does not lie in files: the version of the plugin, its parameters, the day */
    UpToDate(Path file, String key) {
        this.file = file;
        this.key = List.of(key.split("\n"));
    }

    /** What the results of tests and scanners come to. */
    interface Evidence {
        /** Where nothing but the models counts. */
        Evidence NONE = all -> "";

        /** @param all whether all of them count, and not only those of generated tests */
        String digest(boolean all) throws IOException;
    }

    /** What was told then, where nothing has changed since; null where something has, or is not known. */
    @Nullable
    List<String> told(Path outputs, Evidence evidence) {
        try {
            if (!Files.isRegularFile(file)) {
                return null;
            }
            List<String> lines = Files.readAllLines(file);
            boolean same = !lines.isEmpty()
                    && lines.get(0).equals(FIRST)
                    && values(lines, KEY).equals(key)
                    && Seen.isStill(values(lines, SEEN))
                    && areThere(values(lines, OUTPUT), outputs)
                    && isStill(values(lines, EVIDENCE), evidence);
            return same ? values(lines, TOLD) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * What is looked at.
     *
     * @param start from when on files are read
     * @param seen the files of the models and of what they use
     * @param results what all results came to then; null where they cannot be read
     */
    record Looked(FileTime start, Seen seen, @Nullable String results) {
        /**
         * Before anything is looked at.
         *
         * @param places files and folders that count besides what a compiler notes
         */
        static Looked at(List<Path> places, Evidence evidence) {
            // File systems know times as exactly as to a second.
            FileTime start = FileTime.from(Instant.now().truncatedTo(ChronoUnit.SECONDS));
            Seen seen = new Seen();
            places.forEach(seen::place);
            return new Looked(start, seen, digest(evidence));
        }

        private static @Nullable String digest(Evidence evidence) {
            try {
                return evidence.digest(true);
            } catch (IOException e) {
                return null;
            }
        }
    }

    /** What came of it: the files in a folder, and what was told. */
    record Outcome(Path folder, List<OutputFile> files, List<String> told) {
        Outcome {
            files = List.copyOf(files);
            told = List.copyOf(told);
        }
    }

    /**
     * Remembers what was looked at and what came of it; not where something changed meanwhile, or cannot be read again.
     *
     * @param all whether the models name results of tests or scanners; those of generated tests always count
     */
    void remember(Looked looked, Outcome outcome, Evidence evidence, boolean all) {
        try {
            Optional<List<String>> seen = looked.seen().lines(looked.start());
            if (seen.isEmpty()) {
                return;
            }
            String results = evidence.digest(true);
            if (results.equals(looked.results())) {
                List<String> lines = lines(seen.get(), outcome, all + " " + (all ? results : evidence.digest(false)));
                // A name may have an end of line in it.
                if (lines.stream().noneMatch(UpToDate::isBroken)) {
                    write(lines);
                }
            }
        } catch (IOException e) {
            // What cannot be remembered is done again.
            return;
        }
    }

    private List<String> lines(List<String> seen, Outcome outcome, String results) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(FIRST);
        key.forEach(line -> lines.add(KEY + line));
        seen.forEach(line -> lines.add(SEEN + line));
        for (OutputFile output : outcome.files()) {
            lines.add(OUTPUT + stamp(outcome.folder().resolve(output.name())) + " " + checksum(output.content()) + " "
                    + output.name());
        }
        lines.add(EVIDENCE + results);
        outcome.told().forEach(line -> lines.add(TOLD + line));
        return lines;
    }

    private static boolean isBroken(String line) {
        return line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0;
    }

    private void write(List<String> lines) {
        byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        Path parent = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (parent != null && name != null) {
            new OutputWriter(parent, OutputWriter.IN_PLACE).write(List.of(new OutputFile(name.toString(), text)));
        }
    }

    private static boolean areThere(List<String> outputs, Path folder) throws IOException {
        for (String output : outputs) {
            String[] parts = output.split(" ", 3);
            Path path = folder.resolve(parts[parts.length - 1]);
            if (parts.length < 3
                    || !Files.isRegularFile(path)
                    || !stamp(path).equals(parts[0])
                            && !checksum(Files.readAllBytes(path)).equals(parts[1])) {
                return false;
            }
        }
        return !outputs.isEmpty();
    }

    /**
     * The size of what was written, and its CRC-32. Nothing is trusted because of it: it tells whether somebody touched a file of
     * the build's folder, and a digest takes longer.
     */
    private static String checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return content.length + ":" + Long.toHexString(checksum.getValue());
    }

    /** The size of a file, and when it was written, as exactly as the file system knows. */
    private static String stamp(Path path) throws IOException {
        // Not as a date, whose format takes Java longer to prepare than all else takes here.
        Instant written = Files.getLastModifiedTime(path).toInstant();
        return Files.size(path) + "@" + written.getEpochSecond() + "." + written.getNano();
    }

    private static boolean isStill(List<String> digests, Evidence evidence) throws IOException {
        if (digests.size() != 1) {
            return false;
        }
        boolean all = digests.get(0).startsWith(true + " ");
        return digests.get(0).equals(all + " " + evidence.digest(all));
    }

    private static List<String> values(List<String> lines, String start) {
        List<String> values = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(start)) {
                values.add(line.substring(start.length()));
            }
        }
        return values;
    }
}
