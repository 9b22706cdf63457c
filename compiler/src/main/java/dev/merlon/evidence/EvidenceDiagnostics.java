package dev.merlon.evidence;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;

/** The wording of what can go wrong with files of results. */
final class EvidenceDiagnostics {
    static final DiagnosticCode UNREADABLE = DiagnosticCode.warning(7033);
    static final DiagnosticCode OUT_OF_BOUNDS = DiagnosticCode.warning(7034);
    static final DiagnosticCode NO_SUCH_PATH = DiagnosticCode.warning(7035);

    private static final String NOTE = "what needs a result from it counts as a claim";

    private EvidenceDiagnostics() {}

    /** @param line the line, from 1; 0 where it is not known */
    static Diagnostic unreadable(String name, String reason, int line) {
        String where = line > 0 ? " (line " + line + ")" : "";
        return Diagnostic.of(UNREADABLE, at(name), "this file of results cannot be read: " + reason + where)
                .withNote(NOTE)
                .withHelp("run again what writes it, or take it out of the folder");
    }

    static Diagnostic otherEnding(String name) {
        return Diagnostic.of(UNREADABLE, at(name), "this is neither XML of tests nor SARIF, by its name")
                .withHelp("name a file that ends in `.xml`, `.sarif` or `.json`, or a folder with such files");
    }

    static Diagnostic tooLarge(String name, long megabytes) {
        return Diagnostic.of(OUT_OF_BOUNDS, at(name), "this file of results has more than " + megabytes + " MB")
                .withNote(NOTE)
                .withHelp("let what writes it leave out the output of tests, or write several files");
    }

    static Diagnostic tooManyFiles(String name, int most) {
        return Diagnostic.of(OUT_OF_BOUNDS, at(name), "there are more than " + most + " files of results")
                .withNote("this one and those after it are not read")
                .withHelp("name the folders of the results, not one around them");
    }

    static Diagnostic noSuchPath(String name) {
        return Diagnostic.of(NO_SUCH_PATH, at(name), "there is no such file or folder of results")
                .withNote(NOTE)
                .withHelp("run the tests before the check, or name another place with `--evidence`");
    }

    /** A place in a file whose text is not kept. */
    private static Span at(String name) {
        return new SourceFile(name, "").span(0, 0);
    }
}
