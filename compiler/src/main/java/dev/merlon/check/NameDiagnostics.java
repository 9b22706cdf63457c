package dev.merlon.check;

import dev.merlon.ast.KindReference;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.diagnostic.NameSuggester;
import java.util.Collection;

/** The wording of every mistake about names. */
final class NameDiagnostics {
    static final DiagnosticCode UNKNOWN = DiagnosticCode.error(2001);
    static final DiagnosticCode NOT_USED = DiagnosticCode.error(2002);
    static final DiagnosticCode AMBIGUOUS = DiagnosticCode.error(2003);
    static final DiagnosticCode DUPLICATE = DiagnosticCode.error(2004);
    static final DiagnosticCode UNKNOWN_LIBRARY = DiagnosticCode.error(2005);
    static final DiagnosticCode NOT_A_KIND = DiagnosticCode.error(2006);

    private NameDiagnostics() {}

    static Diagnostic unknown(Space space, Name name, Collection<String> known) {
        Diagnostic diagnostic =
                Diagnostic.of(UNKNOWN, name.span(), "there is no " + space.noun() + " `" + name.text() + "`");
        return suggest(diagnostic, name, known);
    }

    static Diagnostic suggest(Diagnostic diagnostic, Name name, Collection<String> known) {
        return NameSuggester.nearest(name.text(), known)
                .map(near -> diagnostic.withHelp("did you mean `" + near + "`?").withFix(name.span(), near))
                .orElse(diagnostic);
    }

    static Diagnostic notUsed(Space space, Name name, Symbol elsewhere) {
        return Diagnostic.of(NOT_USED, name.span(), "there is no " + space.noun() + " `" + name.text() + "` here")
                .withLabel(elsewhere.name().span(), "declared here")
                .withNote("the library `" + elsewhere.library() + "` is not used by this file")
                .withHelp("add `use " + elsewhere.library() + "`");
    }

    static Diagnostic ambiguous(Name name, Symbol one, Symbol other) {
        return Diagnostic.of(AMBIGUOUS, name.span(), "`" + name.text() + "` is declared by two libraries")
                .withLabel(one.name().span(), "by `" + one.library() + "`")
                .withLabel(other.name().span(), "by `" + other.library() + "`")
                .withHelp("write `" + one.qualifiedName() + "` or `" + other.qualifiedName() + "`");
    }

    static Diagnostic unknownLibrary(QualifiedName name, String prefix, boolean exists, Collection<String> known) {
        Diagnostic diagnostic = Diagnostic.of(
                UNKNOWN_LIBRARY,
                name.span(),
                exists
                        ? "the library `" + prefix + "` is not used by this file"
                        : "there is no library `" + prefix + "`");
        if (exists) {
            return diagnostic.withHelp("add `use " + prefix + "`");
        }
        return NameSuggester.nearest(prefix, known)
                .map(near -> diagnostic.withHelp("did you mean `" + near + "." + name.last() + "`?"))
                .orElse(diagnostic);
    }

    static Diagnostic notAKind(KindReference reference, String what) {
        return Diagnostic.of(NOT_A_KIND, reference.span(), "`" + reference + "` is " + what + ", not a kind");
    }

    static Diagnostic notAnEnum(KindReference reference) {
        return Diagnostic.of(NOT_A_KIND, reference.span(), "`" + reference + "` is a kind, not an enum");
    }
}
