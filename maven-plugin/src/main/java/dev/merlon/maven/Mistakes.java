package dev.merlon.maven;

import dev.merlon.backend.Tally;
import dev.merlon.compile.Compilation;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.Display;
import dev.merlon.diagnostic.Label;
import dev.merlon.source.Position;
import dev.merlon.source.Span;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Tells what is wrong with texts, in the form in which editors turn the lines of a build into links. */
final class Mistakes {
    private final Teller log;
    private final Path base;

    /** @param base the folder that names of files are shown from */
    Mistakes(Teller log, Path base) {
        this.log = log;
        this.base = base;
    }

    /**
     * Tells all that was found.
     *
     * @param missing dependencies that could not be had; they may be the reason of an error
     * @throws BuildFailure where something is an error
     */
    void tell(List<Compilation> compilations, List<String> missing) {
        int dropped = compilations.stream().mapToInt(Compilation::dropped).sum();
        List<Diagnostic> all = compilations.stream()
                .flatMap(compilation -> compilation.diagnostics().stream())
                .distinct()
                .toList();
        String more = dropped == 0 ? "" : " and " + dropped + " more that are not shown";
        tell(all, "The threat model", more, missing);
    }

    /**
     * Tells mistakes of something.
     *
     * @throws BuildFailure where one of them is an error
     */
    void tell(List<Diagnostic> all, String what, List<String> missing) {
        tell(all, what, "", missing);
    }

    /** @throws BuildFailure where something is an error */
    void tell(Diagnostics diagnostics) {
        tell(diagnostics.inFileOrder(), "The threat model", List.of());
    }

    private void tell(List<Diagnostic> all, String what, String more, List<String> missing) {
        all.forEach(this::print);
        List<Diagnostic> errors = all.stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            throw new BuildFailure(what + " does not compile: " + Tally.number(errors.size(), "error")
                    + more + ". The first:\n" + line(errors.get(0))
                    + (missing.isEmpty()
                            ? ""
                            : "\nWithout these dependencies, which could not be had: " + String.join(", ", missing)));
        }
    }

    private void print(Diagnostic diagnostic) {
        Consumer<String> out = diagnostic.isError() ? log::error : log::warn;
        out.accept(line(diagnostic));
        for (Label label : diagnostic.labels()) {
            out.accept("  " + place(label.span()) + " " + Display.escape(label.text()));
        }
        diagnostic.notes().forEach(note -> remark("note", note, out));
        diagnostic.helps().forEach(help -> remark("help", help, out));
    }

    private String line(Diagnostic diagnostic) {
        return place(diagnostic.span()) + " " + Display.escape(diagnostic.message()) + " [" + diagnostic.code() + "]";
    }

    private static void remark(String word, String text, Consumer<String> out) {
        String start = "  " + word + ": ";
        for (String line : CommandWords.inMaven(text).split("\n", -1)) {
            out.accept(start + Display.escape(line));
            start = " ".repeat(start.length());
        }
    }

    /** {@code /project/model.tm:[12,5]}; the name alone where a mistake is about a file as a whole. */
    String place(Span span) {
        String name = span.file().name();
        String shown = Display.escape(path(name));
        if (span.file().text().isEmpty()) {
            return shown + ":";
        }
        Position position = span.position();
        return shown + ":[" + position.line() + "," + position.column() + "]";
    }

    private String path(String name) {
        try {
            Path path = base.resolve(name);
            return Files.exists(path) ? path.toString() : name;
        } catch (InvalidPathException e) {
            return name;
        }
    }
}
