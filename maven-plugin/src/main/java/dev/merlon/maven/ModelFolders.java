package dev.merlon.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the models of a module lie when nobody says otherwise. */
final class ModelFolders {
    static final String MAIN = "src/main/threatmodel";

    private static final List<String> USUAL = List.of(MAIN, "threatmodel");

    private ModelFolders() {}

    static List<Path> usual(Path module) {
        return among(module, USUAL.stream());
    }

    /** The usual folders, whether they are there or not. */
    static List<Path> all(Path module) {
        return USUAL.stream().map(module::resolve).toList();
    }

    /** The usual folders of a module, and those with nothing but tests of rules. */
    static List<Path> withTests(Path module) {
        return among(module, Stream.concat(USUAL.stream(), Stream.of("src/test/threatmodel")));
    }

    private static List<Path> among(Path module, Stream<String> folders) {
        return folders.map(module::resolve).filter(Files::isDirectory).toList();
    }
}
