package dev.merlon.check;

import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.rule.Tailoring;
import dev.merlon.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** The wording of mistakes in overrides. */
final class OverrideDiagnostics {
    static final DiagnosticCode NO_REASON = DiagnosticCode.error(7080);
    static final DiagnosticCode TWICE = DiagnosticCode.error(7081);
    static final DiagnosticCode CHANGES_NOTHING = DiagnosticCode.warning(7082);
    static final DiagnosticCode OWN_RULE = DiagnosticCode.error(7083);

    static final DiagnosticCode OVERRULED = DiagnosticCode.warning(7174);

    private OverrideDiagnostics() {}

    static Diagnostic noReason(Span place) {
        return Diagnostic.of(NO_REASON, place, "this override does not say why")
                .withNote("whoever reads the report has to know why a rule does not count here as it does elsewhere")
                .withHelp("add `reason = \"…\"`");
    }

    static Diagnostic twice(Span second, Span first, String name) {
        return Diagnostic.of(TWICE, second, "`" + name + "` is overridden twice")
                .withLabel(first, "first overridden here")
                .withHelp("say all of it in one place");
    }

    static Diagnostic empty(Span place, List<String> known) {
        String what = known.stream()
                .filter(name -> !name.equals("reason") && !name.equals("by"))
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        Diagnostic plain = Diagnostic.of(CHANGES_NOTHING, place, "this override changes nothing");
        return what.isEmpty()
                ? plain.withNote("the library has no params").withHelp("name one of its rules, or take it out")
                : plain.withHelp("say what is different here: " + what);
    }

    static Diagnostic sameAsBefore(Span place, String why) {
        return Diagnostic.of(CHANGES_NOTHING, place, "this changes nothing: " + why)
                .withHelp("take it out");
    }

    static Diagnostic overruled(Span place, Tailoring ruling) {
        return Diagnostic.of(
                        OVERRULED, place, "the policy `" + ruling.policy() + "` says otherwise, and goes before this")
                .withLabel(ruling.span(), "said here")
                .withHelp("take this one out, or let the owner of the policy change it there");
    }

    static Diagnostic ownRule(QualifiedName name, Span declared) {
        return Diagnostic.of(OWN_RULE, name.span(), "`" + name + "` is a rule of this model itself")
                .withLabel(declared, "it comes from here")
                .withHelp("change it where it is; an override is for rules of libraries");
    }
}
