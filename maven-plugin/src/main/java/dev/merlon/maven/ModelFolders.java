package dev.merlon.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the models of a module lie when nobody says otherwise. */
final class ModelFolders {
    static final String MAIN = "src/main/threatmodel";

    private static final List<String> USUAL = List.of(MAIN, "threatmodel");

    private ModelFolders() {}

    static List<Path> usual(Path module) {
        return among(module, USUAL);
    }

    /** The usual folders, whether they are there or not. */
    static List<Path> all(Path module) {
        return USUAL.stream().map(module::resolve).toList();
    }

    /** The usual folders of a module, and those with nothing but tests of rules. */
    static List<Path> withTests(Path module) {
        List<String> folders = new ArrayList<>(USUAL);
        folders.add("src/test/threatmodel");
        return among(module, folders);
    }

    private static List<Path> among(Path module, List<String> folders) {
        List<Path> found = new ArrayList<>();
        for (String folder : folders) {
            Path path = module.resolve(folder);
            if (Files.isDirectory(path)) {
                found.add(path);
            }
        }
        return found;
    }
}
