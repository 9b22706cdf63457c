package dev.merlon.check;

import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.source.Span;
import java.util.List;

/** The wording of mistakes in policies. */
final class PolicyDiagnostics {
    static final DiagnosticCode UNKNOWN_WORD = DiagnosticCode.error(7038);
    static final DiagnosticCode UNKNOWN_FACT = DiagnosticCode.error(7039);
    static final DiagnosticCode OPEN_EXCEPTION = DiagnosticCode.error(7040);
    static final DiagnosticCode EXCEPTED_TWICE = DiagnosticCode.error(7041);
    static final DiagnosticCode DEMANDS_NOTHING = DiagnosticCode.error(7042);

    private PolicyDiagnostics() {}

    static Diagnostic unknownDisposition(Name word, List<String> known) {
        return unknown(word, "there is no disposition `" + word + "`", "a check fails on", known);
    }

    static Diagnostic unknownSubject(Name word, List<String> known) {
        return unknown(word, "nothing can be required for `" + word + "`", "something can be required for", known);
    }

    private static Diagnostic unknown(Name word, String message, String note, List<String> known) {
        Diagnostic plain =
                Diagnostic.of(UNKNOWN_WORD, word.span(), message).withNote(note + " " + String.join(", ", known));
        Diagnostic suggested = NameDiagnostics.suggest(plain, word, known);
        return suggested.helps().isEmpty() ? plain.withHelp("take one of these") : suggested;
    }

    static Diagnostic unknownFact(Name fact, String subject, List<String> known) {
        Diagnostic plain = Diagnostic.of(
                        UNKNOWN_FACT, fact.span(), "`" + subject + "` has no `" + fact + "` that could be required")
                .withNote("what can be required to be there: " + String.join(", ", known));
        Diagnostic suggested = NameDiagnostics.suggest(plain, fact, known);
        return suggested.helps().isEmpty()
                ? plain.withHelp("take one of these, or write a condition: `until <= 180d`")
                : suggested;
    }

    static Diagnostic openException(Span place, boolean endless) {
        return Diagnostic.of(
                        OPEN_EXCEPTION,
                        place,
                        endless ? "this exception has no end" : "this exception does not say why")
                .withNote("an exception is a debt; without an end and a reason it is a hole")
                .withHelp("write `except NAME until 2027-03-31 { reason = \"…\" }`");
    }

    static Diagnostic exceptedTwice(QualifiedName second, Span first) {
        return Diagnostic.of(EXCEPTED_TWICE, second.span(), "`" + second + "` is left out twice")
                .withLabel(first, "first here")
                .withHelp("keep one of them");
    }

    static Diagnostic demandsNothing(Span name) {
        return Diagnostic.of(DEMANDS_NOTHING, name, "this policy demands nothing, so every model would pass it")
                .withHelp("add `fail on open where severity >= high`, or what decisions must have with `require`");
    }
}
