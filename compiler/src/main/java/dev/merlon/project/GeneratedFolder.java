package dev.merlon.project;

import dev.merlon.backend.OutputFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with files that are generated again and again: what is the same stays as it is, and what an earlier run left is removed,
 * if it says of itself that it was generated.
 */
public final class GeneratedFolder {
    private static final int MOST_DEPTH = 4;

    private final Path folder;
    private final String header;
    private final String setting;

    /**
     * A folder.
     *
     * @param header the words in the first line of every generated file; nothing else is removed or written over
     * @param setting by what people name the folder, {@code -o}
     */
    public GeneratedFolder(Path folder, String header, String setting) {
        this.folder = folder.toAbsolutePath().normalize();
        this.header = header;
        this.setting = setting;
    }

    /**
     * Writes files that are not there as they should be, and removes others that were generated.
     *
     * @return how many were written or removed
     * @throws UnwritableException where one cannot be written or removed, or where a file in its place was not generated
     */
    public int replace(List<OutputFile> files) {
        try {
            List<OutputFile> changed = new ArrayList<>();
            for (OutputFile file : files) {
                Path place = folder.resolve(file.name());
                if (!Files.isRegularFile(place)) {
                    changed.add(file);
                } else if (!Arrays.equals(Files.readAllBytes(place), file.content())) {
                    requireGenerated(place);
                    changed.add(file);
                }
            }
            List<Path> stale = stale(files);
            new OutputWriter(folder, "name another place with " + setting).write(changed);
            for (Path each : stale) {
                Files.delete(each);
                dropIfEmpty(each.getParent());
            }
            return changed.size() + stale.size();
        } catch (IOException e) {
            throw new UnwritableException(
                    "cannot write to `" + folder + "`: " + OutputWriter.reason(e),
                    "name another place with " + setting);
        }
    }

    private void requireGenerated(Path place) throws IOException {
        if (!isGenerated(place)) {
            throw new UnwritableException(
                    "`" + place + "` was not generated, and is not written over",
                    "name a folder of its own with " + setting);
        }
    }

    private List<Path> stale(List<OutputFile> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Set<Path> current =
                files.stream().map(file -> folder.resolve(file.name())).collect(Collectors.toSet());
        List<Path> stale = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder, MOST_DEPTH)) {
            for (Path each : all.sorted().toList()) {
                boolean isFile = Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS);
                if (isFile && each.toString().endsWith(".java") && !current.contains(each) && isGenerated(each)) {
                    stale.add(each);
                }
            }
        }
        return stale;
    }

    private boolean isGenerated(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            char[] start = new char[200];
            int read = reader.read(start);
            String text = read <= 0 ? "" : new String(start, 0, read);
            int end = text.indexOf('\n');
            return (end < 0 ? text : text.substring(0, end)).contains(header);
        }
    }

    private static void dropIfEmpty(@Nullable Path parent) throws IOException {
        if (parent == null) {
            return;
        }
        try (Stream<Path> rest = Files.list(parent)) {
            if (rest.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(parent);
    }
}
