package dev.merlon.check;

import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.source.Span;
import java.util.Collection;

/** The wording of mistakes in tests of rules. */
final class TestDiagnostics {
    static final DiagnosticCode EXPECTS_NOTHING = DiagnosticCode.error(6012);
    static final DiagnosticCode NO_SUBJECT = DiagnosticCode.error(6013);
    static final DiagnosticCode OF_NOTHING = DiagnosticCode.error(6014);
    static final DiagnosticCode ABOUT_NOTHING = DiagnosticCode.error(6015);

    private TestDiagnostics() {}

    static Diagnostic expectsNothing(Span title) {
        return Diagnostic.of(EXPECTS_NOTHING, title, "this test cannot fail: it expects nothing")
                .withHelp("add an `expect`, or name the rules that must be silent: `test \"…\" of my-rule`");
    }

    static Diagnostic noSubject(Span place) {
        return Diagnostic.of(NO_SUBJECT, place, "this does not say on which element")
                .withHelp("add `on` and an element; only `expect no` is about every element without it");
    }

    static Diagnostic ofNothing(Span place, String word) {
        return Diagnostic.of(OF_NOTHING, place, "where nothing is expected, it has no `" + word + "`")
                .withHelp("take out `" + word + "`");
    }

    static Diagnostic aboutNothing(QualifiedName about, Collection<String> known) {
        Diagnostic plain =
                Diagnostic.of(ABOUT_NOTHING, about.span(), "there is no attribute or control `" + about.last() + "`");
        return NameDiagnostics.suggest(plain, about.last(), known);
    }
}
