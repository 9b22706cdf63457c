package dev.merlon.export;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.diagnostic.Display;
import dev.merlon.source.SourceFile;

/** The wording of what can be wrong with backends of others. */
final class BackendDiagnostics {
    static final DiagnosticCode NO_PLACE = DiagnosticCode.error(7301);
    static final DiagnosticCode NOT_LOADED = DiagnosticCode.error(7302);
    static final DiagnosticCode TWICE = DiagnosticCode.error(7303);
    static final DiagnosticCode FAILED = DiagnosticCode.error(7304);
    static final DiagnosticCode BAD_OUTPUT = DiagnosticCode.error(7305);

    private static final String HOW =
            "name a jar, or a folder with jars, with `--backend-path`; for several, give the option again";
    private static final String AUTHOR = "tell those who wrote the backend, or leave it out";

    private BackendDiagnostics() {}

    static Diagnostic noSuchPlace(String place) {
        return of(NO_PLACE, place, "there is no such folder or jar for backends")
                .withHelp(HOW);
    }

    static Diagnostic noPlace(String place) {
        return of(NO_PLACE, place, "backends are looked for in jars and in folders with jars, and this is neither")
                .withHelp(HOW);
    }

    static Diagnostic nothingThere(String place) {
        return of(NO_PLACE, place, "there is no backend here")
                .withNote("a jar names its backends in `" + BackendPath.SERVICES + "`")
                .withHelp("name another place, or take this one out of `--backend-path`");
    }

    static Diagnostic notLoaded(String place, String reason) {
        return of(NOT_LOADED, place, "a backend of this place cannot be loaded: " + reason)
                .withHelp("use the backend with the version of Merlon that it was made for; or " + AUTHOR);
    }

    static Diagnostic noJar(String place) {
        return of(NOT_LOADED, place, "this is no jar, or a damaged one").withHelp("get it again from where it came");
    }

    static Diagnostic notRead(String place) {
        return of(NOT_LOADED, place, "this folder cannot be read").withHelp(HOW);
    }

    static Diagnostic badName(String place, String type, String name) {
        return of(
                        NOT_LOADED,
                        place,
                        "the backend `" + type + "` calls itself `" + name + "`, which is no name for a format")
                .withNote(
                        "names of formats have small letters, digits and hyphens, begin with a letter, and have at most "
                                + ForeignBackend.LONGEST_NAME)
                .withHelp(AUTHOR);
    }

    static Diagnostic twice(String name, String place, String other) {
        return of(TWICE, place, "there are two backends `" + name + "`")
                .withNote("the other is in " + other)
                .withNote("which of them is asked must not depend on the order of places")
                .withHelp("leave one of them out of `--backend-path`");
    }

    static Diagnostic failed(String name, String place, String reason) {
        return of(FAILED, place, "the backend `" + name + "` fails: " + reason)
                .withNote("nothing was written")
                .withHelp(AUTHOR);
    }

    static Diagnostic badOutput(String name, String place, String reason) {
        return of(BAD_OUTPUT, place, "what the backend `" + name + "` made cannot be written: " + reason)
                .withNote("nothing was written")
                .withHelp(AUTHOR);
    }

    /** What is said comes from code of others, so that it may hold anything. */
    private static Diagnostic of(DiagnosticCode code, String place, String message) {
        return Diagnostic.of(code, new SourceFile(place, "").span(0, 0), Display.escape(message));
    }
}
