package dev.merlon.check;

import dev.merlon.ast.Name;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.model.Evidence;
import dev.merlon.source.Span;
import java.util.List;
import java.util.Optional;

/** The wording of mistakes in what should prove a control. */
final class EvidenceMistakes {
    static final DiagnosticCode UNKNOWN_KIND = DiagnosticCode.error(7024);
    static final DiagnosticCode LOCATOR = DiagnosticCode.error(7025);
    static final DiagnosticCode MAX_AGE = DiagnosticCode.error(7026);
    static final DiagnosticCode TWICE = DiagnosticCode.error(7027);

    private EvidenceMistakes() {}

    static Diagnostic unknownKind(Name kind, Optional<String> nearest, List<String> known) {
        Diagnostic plain = Diagnostic.of(UNKNOWN_KIND, kind.span(), "there is no evidence of the kind `" + kind + "`")
                .withNote("evidence is " + String.join(", ", known));
        return nearest.map(
                        near -> plain.withHelp("did you mean `" + near + "`?").withFix(kind.span(), near))
                .orElseGet(() -> plain.withHelp("take one of these; what no file of results proves is a `url`"));
    }

    static Diagnostic locator(Span place, String problem, Evidence.Kind kind) {
        return Diagnostic.of(LOCATOR, place, problem)
                .withHelp(
                        switch (kind) {
                            case JUNIT ->
                                "write a class, `\"com.example.LedgerIT\"`, or a test of it, `\"com.example.LedgerIT#rejects\"`";
                            case SARIF -> "write the id of a rule of the scanner, `\"java/weak-cipher\"`";
                            case FILE -> "write a path from the file it stands in, `\"audits/2026.pdf\"`";
                            case URL -> "write an address, `\"https://wiki.example.com/drill\"`";
                            case ATTESTATION -> "write what was attested, and by whom";
                        });
    }

    static Diagnostic noAge(Span place, Evidence.Kind kind) {
        Diagnostic plain = Diagnostic.of(MAX_AGE, place, "`" + kind.word() + "` evidence has no age");
        return (kind == Evidence.Kind.FILE
                        ? plain.withNote("when a file was written is lost when it is checked out")
                        : plain.withNote("nothing tells how old it is"))
                .withHelp("take out `max-age`; `relies on` an assumption has a last day");
    }

    static Diagnostic wholeDays(Span place) {
        return Diagnostic.of(MAX_AGE, place, "an age is counted in whole days")
                .withHelp("write at least one day: `max-age 30d`");
    }

    static Diagnostic twice(Span second, Span first) {
        return Diagnostic.of(TWICE, second, "this evidence is named twice")
                .withLabel(first, "first named here")
                .withHelp("keep one of them");
    }
}
