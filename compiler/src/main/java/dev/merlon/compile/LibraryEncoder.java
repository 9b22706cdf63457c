package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.SyntaxCodec;
import dev.merlon.check.Checker;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.resolve.LibraryPins;
import dev.merlon.resolve.ProjectFiles;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.resolve.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A step of the build: writes the syntax of every library on the class path as bytes, and what came of checking it, which the
 * {@link LibraryLoader} reads faster than it could parse and check the text.
 */
final class LibraryEncoder {
    private final LibraryLoader loader = new LibraryLoader(LibraryEncoder.class.getClassLoader());
    private final Path folder;

    private LibraryEncoder(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder to write to, which becomes part of the class path */
    public static void main(String[] arguments) throws IOException {
        LibraryEncoder encoder = new LibraryEncoder(Path.of(arguments[0]));
        for (String name : encoder.loader.names()) {
            encoder.encode(name);
        }
    }

    /** Writes nothing of a library with mistakes: the tests report those, and a run parses and checks its text. */
    private void encode(String name) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        List<CompilationUnit> units = loader.parse(name, diagnostics);
        List<ResolvedProgram> programs =
                Resolver.resolve(units, ProjectFiles.NONE, loader, LibraryPins.NONE, diagnostics);
        if (diagnostics.hasErrors() || programs.size() != 1 || units.size() != 1) {
            System.err.println("not encoded, because it has mistakes: " + name);
            return;
        }
        write(LibraryLoader.syntaxPath(name), SyntaxCodec.encode(units.get(0)));
        try {
            write(LibraryLoader.checkedPath(name), Checker.encode(programs.get(0)));
        } catch (IllegalArgumentException e) {
            System.err.println("not encoded: " + e.getMessage());
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
