package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.resolve.VersionNumber;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.util.Optional;

/** The wording of what can be wrong with the places that libraries come from. */
final class LibraryPathDiagnostics {
    static final DiagnosticCode NO_PLACE = DiagnosticCode.error(7122);
    static final DiagnosticCode BAD_JAR = DiagnosticCode.error(7123);
    static final DiagnosticCode TWICE = DiagnosticCode.error(7124);
    static final DiagnosticCode INSTEAD = DiagnosticCode.warning(7125);
    static final DiagnosticCode NOTHING_THERE = DiagnosticCode.warning(7126);

    private static final String HOW =
            "name a folder or a jar with `--library-path`; for several, give the option again";

    private LibraryPathDiagnostics() {}

    static Diagnostic noSuchPlace(String name, Optional<String> nearest) {
        Diagnostic plain = Diagnostic.of(NO_PLACE, at(name), "there is no such folder or jar for libraries");
        return plain.withHelp(
                nearest.map(near -> "did you mean `" + near + "`?").orElse(HOW));
    }

    static Diagnostic noPlace(String name) {
        return Diagnostic.of(NO_PLACE, at(name), "libraries are looked for in folders and jars, and this is neither")
                .withHelp(HOW);
    }

    static Diagnostic nothingThere(String name) {
        return Diagnostic.of(NOTHING_THERE, at(name), "there is no library here")
                .withNote(
                        "libraries are `.tm` files that begin with `library`: below `META-INF/merlon/` of a jar or folder,"
                                + " or anywhere in a folder without that")
                .withHelp("name another place, or take this one out of `--library-path`");
    }

    static Diagnostic noJar(String name) {
        return badJar(name, "this is no jar, or a damaged one", "get it again from where it came");
    }

    static Diagnostic tooLarge(String name, long most) {
        return badJar(
                name,
                "this jar has more than " + (most >> 20) + " MB, too much for libraries",
                "put the libraries into a jar of their own");
    }

    static Diagnostic tooManyEntries(String name, int most) {
        return badJar(
                name,
                "there are more than " + most + " entries in this jar",
                "put the libraries into a jar of their own");
    }

    static Diagnostic oddName(String name, String entry) {
        return badJar(
                name,
                "the entry `" + entry + "` of this jar has a name that is no plain path, or that another entry has too",
                "do not use this jar before somebody has explained it: jar tools do not write such names");
    }

    static Diagnostic twice(String name, VersionNumber version, Span first, Span second) {
        return Diagnostic.of(TWICE, second, "there are two libraries `" + name + "` of version " + version)
                .withLabel(first, "the other, with other content")
                .withNote("which of them counts must not depend on the order of places")
                .withHelp("take one of them out of the library path, or give it another version");
    }

    static Diagnostic insteadOfBuiltIn(String name, Span place, VersionNumber builtIn) {
        return Diagnostic.of(
                        INSTEAD,
                        place,
                        "this is used in place of the `" + name + "` that comes with the compiler, version " + builtIn)
                .withNote("a library of that name decides which threats of the standard library are found")
                .withHelp(
                        "if that is meant, keep it as it is with `merlon lock`; if not, take it out of the library path");
    }

    /** Whether a lock pins what a mistake warns of. */
    static boolean isAnswered(Diagnostic mistake, LockedLibraries locked) {
        return mistake.code().equals(INSTEAD) && locked.isSettled(mistake.span().file());
    }

    private static Diagnostic badJar(String name, String message, String help) {
        return Diagnostic.of(BAD_JAR, at(name), message)
                .withNote("a jar is read within bounds, so that it can come from anywhere")
                .withHelp(help);
    }

    /** A place whose text is not known. */
    private static Span at(String name) {
        return new SourceFile(name, "").span(0, 0);
    }
}
