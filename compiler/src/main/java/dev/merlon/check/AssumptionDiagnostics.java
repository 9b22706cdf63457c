package dev.merlon.check;

import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.source.Span;
import java.util.Collection;

/** The wording of mistakes in what a model assumes. */
final class AssumptionDiagnostics {
    static final DiagnosticCode UNKNOWN_ASSUMPTION = DiagnosticCode.error(7020);
    static final DiagnosticCode SECOND_ASSUMPTION = DiagnosticCode.error(7021);
    static final DiagnosticCode UNUSED_ASSUMPTION = DiagnosticCode.warning(7022);

    private AssumptionDiagnostics() {}

    static Diagnostic unknownAssumption(QualifiedName name, Collection<String> known) {
        Diagnostic plain = Diagnostic.of(UNKNOWN_ASSUMPTION, name.span(), "there is no assumption `" + name + "`");
        Diagnostic suggested = NameDiagnostics.suggest(plain, name.last(), known);
        return suggested.helps().isEmpty()
                ? plain.withHelp(
                        "declare it: `assume " + name + " \"…\" { by = \"who answers for it\"; until = 2027-06-30 }`")
                : suggested;
    }

    static Diagnostic secondAssumption(Name second, Span first) {
        return Diagnostic.of(SECOND_ASSUMPTION, second.span(), "the assumption `" + second + "` is stated twice")
                .withLabel(first, "first stated here")
                .withHelp("keep one of them, or give one another name");
    }

    static Diagnostic unusedAssumption(Span place, String name) {
        return Diagnostic.of(UNUSED_ASSUMPTION, place, "nothing relies on the assumption `" + name + "`")
                .withNote("when it ends, nobody will notice")
                .withHelp("write `relies on " + name
                        + "` in the decisions and controls that need it, or take the assumption out");
    }
}
