package dev.merlon.fuzz;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.compile.SourceReader;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.format.Formatter;
import dev.merlon.parse.Parser;
import dev.merlon.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;

/** Sets a text: what is set stays as it is, and says what was said before. */
final class FormatTarget {
    private FormatTarget() {}

    static void read(byte[] bytes, Path folder) {
        SourceFile before = SourceReader.read(new ByteArrayInputStream(bytes), "main.tm", new Diagnostics());
        if (before == null) {
            return;
        }
        String text = Formatter.format(before, new Diagnostics());
        if (text == null) {
            return;
        }
        SourceFile after = new SourceFile(before.name(), text);
        if (!text.equals(Formatter.format(after, new Diagnostics()))) {
            throw new AssertionError("set twice is not set once:\n" + text);
        }
        Diagnostics mistakes = new Diagnostics();
        CompilationUnit unit = Parser.parse(before, mistakes);
        Diagnostics later = new Diagnostics();
        CompilationUnit set = Parser.parse(after, later);
        if (mistakes.hasErrors() != later.hasErrors()) {
            throw new AssertionError("setting makes mistakes, or mends them:\n" + text);
        }
        if (!mistakes.hasErrors() && !Shape.of(unit).equals(Shape.of(set))) {
            throw new AssertionError("set, it says something else:\n" + text);
        }
    }
}
