package dev.merlon.cli;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.source.Span;
import java.util.Optional;

/** What can be wrong with a file of answers. */
final class AskDiagnostics {
    static final DiagnosticCode NO_ANSWER = DiagnosticCode.error(7000);
    static final DiagnosticCode NOT_ASKED = DiagnosticCode.error(7001);
    static final DiagnosticCode IMPOSSIBLE = DiagnosticCode.error(7002);
    static final DiagnosticCode TWICE = DiagnosticCode.error(7003);

    private AskDiagnostics() {}

    static Diagnostic noAnswer(Span line) {
        return Diagnostic.of(NO_ANSWER, line, "this line is no answer")
                .withHelp("write `question = answer`, as in `ledger-db.backup = none`; a comment begins with `#`");
    }

    static Diagnostic notAsked(Span question, Optional<String> near) {
        return Diagnostic.of(NOT_ASKED, question, "nobody asks `" + question.text() + "`")
                .withHelp(near.map(each -> "did you mean `" + each + "`?")
                        .orElse("`merlon ask --list` prints the questions, ready to be answered"));
    }

    static Diagnostic impossible(Span answer, String reason) {
        return Diagnostic.of(IMPOSSIBLE, answer, reason)
                .withHelp("`merlon ask --list` prints the questions with the answers they can have");
    }

    static Diagnostic twice(Span question, Span first) {
        return Diagnostic.of(TWICE, question, "`" + question.text() + "` is answered twice")
                .withLabel(first, "answered here")
                .withHelp("delete one of the answers");
    }
}
