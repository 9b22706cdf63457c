package dev.merlon.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of the corpus, as it is on the disk of a user: copied, with what cannot be kept in a repository. That is said in its
 * file {@code setup}, a line each, in {@link Shorthand}:
 *
 * <pre>
 * write NAME TEXT         a file; {@code \n} begins a line
 * many COUNT NAME TEXT    files, in whose names and texts {@code {n}} counts
 * link NAME TARGET        a symbolic link
 * jar NAME FILE           a jar with the compiled classes of a file of Java, which it names as backends
 * </pre>
 */
public final class Scene {
    private final Path folder;

    private Scene(Path folder) {
        this.folder = folder;
    }

    /** Copies a case into a folder, which is then the current one of the user. */
    public static void set(Path input, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.sorted().toList()) {
                Path copy = folder.resolve(input.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Path setup = input.resolve("setup");
        if (Files.exists(setup)) {
            Scene scene = new Scene(folder);
            for (String line : Files.readAllLines(setup)) {
                scene.apply(line);
            }
        }
    }

    private void apply(String line) throws IOException {
        List<String> words = List.of(line.split(" ", 3));
        switch (words.get(0)) {
            case "write" -> write(words.get(1), words.get(2), 1);
            case "many" -> {
                String[] file = words.get(2).split(" ", 2);
                for (int i = 1; i <= Integer.parseInt(words.get(1)); i++) {
                    write(file[0], file[1], i);
                }
            }
            case "link" -> {
                Path link = folder.resolve(words.get(1));
                Files.createDirectories(link.getParent());
                Files.createSymbolicLink(link, Path.of(words.get(2)));
            }
            case "jar" ->
                BackendJar.write(
                        folder.resolve(words.get(1)), Files.readString(folder.resolve(words.get(2))), Map.of());
            default -> throw new IllegalArgumentException(line);
        }
    }

    private void write(String name, String text, int number) throws IOException {
        Path file = folder.resolve(Shorthand.counted(name, number)).normalize();
        Files.createDirectories(file.getParent());
        // A repetition counts by itself.
        String counted = text.contains("<repeat") ? text.replace("\\n", "\n") : Shorthand.counted(text, number);
        Files.write(file, Shorthand.bytes(counted));
    }
}
