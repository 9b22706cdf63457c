package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.lock.Pin;
import dev.merlon.resolve.Module;
import dev.merlon.resolve.VersionNumber;
import dev.merlon.source.Digest;
import dev.merlon.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** The wording of how libraries can differ from those that are locked. */
final class LockedDiagnostics {
    static final DiagnosticCode OTHER_CONTENT = DiagnosticCode.error(7131);
    static final DiagnosticCode OTHER_VERSION = DiagnosticCode.error(7132);
    static final DiagnosticCode NOT_PINNED = DiagnosticCode.warning(7133);
    static final DiagnosticCode NOT_LOCKED = DiagnosticCode.error(7134);

    private static final String LOCK = "run `merlon lock`, and keep the file that it writes with the model";

    private LockedDiagnostics() {}

    static Diagnostic otherContent(Pin pin, Module library, String found) {
        return Diagnostic.of(
                        OTHER_CONTENT,
                        place(pin, library),
                        "`" + library.name() + "` " + LockedLibraries.version(pin) + " is not what was locked")
                .withLabel(library.header(), "its content has changed, and its version has not")
                .withNote("locked is " + Digest.shortened(pin.digest()) + "…, here is " + Digest.shortened(found) + "…")
                .withHelp("find out who changed it; if that is fine, `merlon lock` pins what is here");
    }

    static Diagnostic otherVersion(Pin pin, Module library, boolean isHere) {
        String locked = LockedLibraries.version(pin);
        VersionNumber used = VersionNumber.of(library.version());
        return Diagnostic.of(
                        OTHER_VERSION,
                        place(pin, library),
                        "`" + library.name() + "` is locked at version " + locked + ", and " + used + " would be used")
                .withLabel(library.header(), "this one")
                .withNote(
                        isHere
                                ? "version " + locked + " is here, but does not fit everything that uses the library"
                                : "version " + locked + " is not here")
                .withHelp((isHere ? "change the `use`" : "bring version " + locked + " back") + "; or see with `merlon"
                        + " upgrade --dry-run` what " + used + " changes, and take it with `merlon upgrade`");
    }

    static Diagnostic notPinned(Module program, List<String> missing) {
        return Diagnostic.of(
                        NOT_PINNED,
                        program.header(),
                        "`" + program.name() + "` uses libraries that its lock does not pin: " + names(missing))
                .withNote("a library that is not pinned can change the findings unseen")
                .withHelp(LOCK);
    }

    static Diagnostic mustBePinned(Module program, List<String> missing) {
        return notLocked(
                program.header(),
                "`" + program.name() + "` uses libraries that its lock does not pin: " + names(missing));
    }

    static Diagnostic noLock(Module program, String name) {
        return notLocked(program.header(), "`" + program.name() + "` is not locked: there is no `" + name + "`");
    }

    static Diagnostic notUsed(Module program, Pin pin) {
        Span place = pin.place();
        return notLocked(
                place == null ? program.header() : place,
                "`" + program.name() + "` does not use `" + LockedLibraries.name(pin) + "`");
    }

    static Diagnostic decisionsNotPinned(Module program, List<String> threats) {
        return notLocked(
                program.header(), "`" + program.name() + "` decides what its lock does not pin: " + names(threats));
    }

    static Diagnostic notDecided(Module program, Pin pin) {
        Span place = pin.place();
        return notLocked(
                place == null ? program.header() : place,
                "`" + program.name() + "` decides nothing about `" + pin.key() + "`");
    }

    private static Diagnostic notLocked(Span place, String message) {
        return Diagnostic.of(NOT_LOCKED, place, message)
                .withNote("`--locked` asks for a lock that pins what is used, and nothing else")
                .withHelp(LOCK);
    }

    private static Span place(Pin pin, Module library) {
        Span place = pin.place();
        return place == null ? library.header() : place;
    }

    private static String names(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
