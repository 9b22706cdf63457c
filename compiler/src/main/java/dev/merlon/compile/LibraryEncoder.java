package dev.merlon.compile;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.SyntaxCodec;
import dev.merlon.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A step of the build: writes the syntax of every library on the class path as bytes, which the {@link LibraryLoader} reads
 * faster than it could parse the text.
 */
final class LibraryEncoder {
    private LibraryEncoder() {}

    /** @param arguments the folder to write to, which becomes part of the class path */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        LibraryLoader loader = new LibraryLoader(LibraryEncoder.class.getClassLoader());
        for (String name : loader.names()) {
            Diagnostics diagnostics = new Diagnostics();
            for (CompilationUnit unit : loader.parse(name, diagnostics)) {
                if (diagnostics.hasErrors()) {
                    System.err.println("not encoded, because it has mistakes: " + name);
                } else {
                    Path file = folder.resolve(LibraryLoader.syntaxPath(name));
                    Files.createDirectories(file.getParent());
                    Files.write(file, SyntaxCodec.encode(unit));
                }
            }
        }
    }
}
