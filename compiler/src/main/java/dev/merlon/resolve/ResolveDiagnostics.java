package dev.merlon.resolve;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The wording of mistakes in how files make up a program. */
final class ResolveDiagnostics {
    static final DiagnosticCode NO_HEADER = DiagnosticCode.error(20);
    static final DiagnosticCode SECOND_HEADER = DiagnosticCode.error(21);
    static final DiagnosticCode SECOND_ROOT = DiagnosticCode.error(22);
    static final DiagnosticCode PART_OF_NOTHING = DiagnosticCode.error(23);
    static final DiagnosticCode NOT_A_PART = DiagnosticCode.error(24);
    static final DiagnosticCode BAD_PATTERN = DiagnosticCode.error(25);
    static final DiagnosticCode NOTHING_INCLUDED = DiagnosticCode.error(26);
    static final DiagnosticCode OUTSIDE_PROJECT = DiagnosticCode.error(27);
    static final DiagnosticCode UNKNOWN_LIBRARY = DiagnosticCode.error(28);
    static final DiagnosticCode OTHER_VERSION = DiagnosticCode.error(29);
    static final DiagnosticCode LIBRARY_CYCLE = DiagnosticCode.error(30);

    private ResolveDiagnostics() {}

    static Diagnostic noHeader(Span start) {
        return Diagnostic.of(NO_HEADER, start, "this file does not say what it is")
                .withNote("after `tm 1` a file says which model or library it is, or which one it is part of")
                .withHelp("write `model my-system \"My system\"`, or `part of` and the name of a model");
    }

    static Diagnostic secondHeader(Span second, Span first) {
        return Diagnostic.of(SECOND_HEADER, second, "this file already said what it is")
                .withLabel(first, "here")
                .withHelp("put each model and each library into a file of its own");
    }

    static Diagnostic secondRoot(String what, String name, Span second, Span first) {
        return Diagnostic.of(SECOND_ROOT, second, "there are two files of the " + what + " `" + name + "`")
                .withLabel(first, "the other begins here")
                .withHelp("begin one of them with `part of " + name + "`, or give it another name");
    }

    static Diagnostic partOfNothing(String whole, Span place, Optional<String> nearest) {
        Diagnostic plain = Diagnostic.of(PART_OF_NOTHING, place, "there is no model or library `" + whole + "` here");
        return nearest.map(
                        name -> plain.withHelp("did you mean `" + name + "`?").withFix(place, name))
                .orElseGet(() ->
                        plain.withHelp("name the file that begins with `model " + whole + "`, or its folder, too"));
    }

    static Diagnostic notAPart(String file, String whole, Span include, Span header) {
        return Diagnostic.of(NOT_A_PART, include, "`" + file + "` is not part of `" + whole + "`")
                .withLabel(header, "it says so here")
                .withHelp("begin it with `part of " + whole + "`, or include another file");
    }

    static Diagnostic badPattern(Span pattern) {
        return Diagnostic.of(BAD_PATTERN, pattern, "this is no path from the folder of this file")
                .withNote("a path has `/` between its names, on every system; `*` stands for any letters of a name,"
                        + " `**` for any folders")
                .withHelp("write a path such as `\"parts/*.tm\"`");
    }

    static Diagnostic noSuchFile(Span pattern, String path, Optional<String> nearest) {
        Diagnostic plain = Diagnostic.of(NOTHING_INCLUDED, pattern, "there is no file `" + path + "`");
        return nearest.map(name -> plain.withHelp("did you mean `" + name + "`?"))
                .orElseGet(() -> plain.withHelp("create it, or take out the `include`"));
    }

    static Diagnostic nothingMatches(Span pattern, String path) {
        return Diagnostic.of(NOTHING_INCLUDED, pattern, "no file matches `" + path + "`")
                .withNote("only files that end in `.tm` are looked at, and no hidden folders")
                .withHelp("change the pattern, or take out the `include`");
    }

    static Diagnostic outsideProject(Span pattern, String path) {
        return Diagnostic.of(OUTSIDE_PROJECT, pattern, "`" + path + "` lies outside of the project")
                .withNote(
                        "the project is the folder that the compiler was given, or the one that holds all given files;"
                                + " nothing is read outside of it, also not through a link")
                .withHelp("move the file into the project, or give the compiler the folder that holds both");
    }

    static Diagnostic unknownLibrary(Span place, String name, Optional<String> nearest, List<String> known) {
        Diagnostic plain = Diagnostic.of(UNKNOWN_LIBRARY, place, "there is no library `" + name + "`");
        if (nearest.isPresent()) {
            return plain.withHelp("did you mean `" + nearest.get() + "`?").withFix(place, nearest.get());
        }
        String list = known.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
        return (list.isEmpty() ? plain : plain.withNote("the libraries here are " + list))
                .withHelp("use one of those, or give the compiler the file of `" + name + "` too");
    }

    static Diagnostic otherVersion(Span place, String name, String found, Span header) {
        return Diagnostic.of(OTHER_VERSION, place, "`" + name + "` here is version " + found)
                .withLabel(header, "declared here")
                .withNote("a version fits when its first number is the same and the rest is not smaller")
                .withHelp("write `version " + found.split("\\.")[0] + "`, and read what changed");
    }

    static Diagnostic noVersion(Span place, String name, Span header) {
        return Diagnostic.of(OTHER_VERSION, place, "`" + name + "` does not say which version it is")
                .withLabel(header, "a version would stand here")
                .withHelp("add `version 1.0.0` there, or leave out the version here");
    }

    static Diagnostic libraryCycle(List<String> chain, List<Span> uses) {
        String path = chain.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" uses "));
        Diagnostic cycle = Diagnostic.of(LIBRARY_CYCLE, uses.get(0), "libraries use each other in a circle: " + path);
        for (int i = 1; i < uses.size(); i++) {
            cycle = cycle.withLabel(uses.get(i), "`" + chain.get(i) + "` uses `" + chain.get(i + 1) + "`");
        }
        return cycle.withHelp("move what both need into a third library");
    }
}
