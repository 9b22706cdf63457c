package dev.merlon.lock;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.source.Span;

/** The wording of what can be wrong with the text of a lock. */
final class LockDiagnostics {
    static final DiagnosticCode DAMAGED = DiagnosticCode.error(7130);

    private static final String WRITE_ANEW = "take it back from version control, or delete it and run `merlon lock`";

    private LockDiagnostics() {}

    static Diagnostic noLock(Span place) {
        return of(place, "this is no lock: it does not begin with `" + LockFile.HEADER + "`", WRITE_ANEW);
    }

    static Diagnostic otherFormat(Span place) {
        return of(
                place,
                "this lock has another format than `" + LockFile.HEADER + "`, the one that this compiler reads",
                "use the Merlon that wrote it, or delete it and run `merlon lock`");
    }

    static Diagnostic conflict(Span place) {
        return of(
                place,
                "this lock holds both sides of a merge",
                "take either side as it is, then run `merlon lock`, which writes what is used now");
    }

    static Diagnostic unknownSection(Span place) {
        return of(place, "this section of the lock is not known", WRITE_ANEW);
    }

    static Diagnostic noSection(Span place) {
        return of(place, "this line of the lock stands in no section", WRITE_ANEW);
    }

    static Diagnostic noPin(Span place) {
        return of(place, "this line of the lock does not end in `sha256:` and 64 hexadecimal digits", WRITE_ANEW);
    }

    static Diagnostic otherLines(Span place) {
        return of(place, "the lines below this one are not those whose digest it has", WRITE_ANEW);
    }

    static Diagnostic again(Span place, Span first) {
        return of(place, "the lock already has this line", WRITE_ANEW).withLabel(first, "here");
    }

    private static Diagnostic of(Span place, String message, String help) {
        return Diagnostic.of(DAMAGED, place, message)
                .withNote("nothing in a damaged lock is believed")
                .withHelp(help);
    }
}
