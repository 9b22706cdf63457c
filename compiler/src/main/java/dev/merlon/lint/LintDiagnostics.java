package dev.merlon.lint;

import dev.merlon.ast.Name;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.model.Element;
import dev.merlon.rule.Rule;
import dev.merlon.source.Span;
import dev.merlon.type.Kind;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The wording of what is right and of no use. */
final class LintDiagnostics {
    static final DiagnosticCode UNREACHABLE = DiagnosticCode.warning(7140);
    static final DiagnosticCode DEAD_RULE = DiagnosticCode.warning(7141);
    static final DiagnosticCode SHADOWED = DiagnosticCode.warning(7142);
    static final DiagnosticCode UNUSED_DATA = DiagnosticCode.warning(7143);
    static final DiagnosticCode IDLE_CONTROL = DiagnosticCode.warning(7144);
    static final DiagnosticCode IDLE_ATTRIBUTE = DiagnosticCode.warning(7145);

    static final DiagnosticCode IDLE_PROBE = DiagnosticCode.warning(7201);

    private static final String DIFFER =
            "take one of them out, or let them differ in what they look at or in what answers them";
    private static final int MOST_NAMES = 5;

    private LintDiagnostics() {}

    static Diagnostic idleProbe(Name name) {
        return Diagnostic.of(IDLE_PROBE, name.span(), "no control is proven by `" + name.text() + "`")
                .withNote("nobody is told of it")
                .withHelp("write `proven by " + name.text() + "` in a kind of control, or take it out");
    }

    static Diagnostic unreachable(Element element) {
        return Diagnostic.of(UNREACHABLE, element.span(), "no flow begins or ends at `" + element.name() + "`")
                .withNote("threats on the way to it cannot be found")
                .withHelp("draw its flows, or take it out");
    }

    /** Told once, at the first of them. */
    static Diagnostic island(List<Element> members) {
        Element first = Collections.min(members, Comparator.comparing(Element::span));
        List<String> names = members.stream()
                .limit(MOST_NAMES)
                .map(member -> "`" + member.name() + "`")
                .toList();
        int more = members.size() - names.size();
        String all = String.join(", ", names) + (more == 0 ? "" : ", " + more + " more");
        boolean one = members.size() == 1;
        return Diagnostic.of(UNREACHABLE, first.span(), "no way leads from an actor or another system to " + all)
                .withNote("flows join " + (one ? "it with itself" : "these with each other")
                        + " only, so threats on the way to " + (one ? "it" : "them") + " cannot be found")
                .withHelp("draw the flow that comes in, or take " + (one ? "it" : "them") + " out");
    }

    static Diagnostic unusedData(Element datum) {
        return Diagnostic.of(
                        UNUSED_DATA,
                        datum.span(),
                        "nothing stores, processes, holds, carries or returns `" + datum.name() + "`")
                .withNote("threats on this data cannot be found")
                .withHelp("say where it is, such as `stores " + datum.name() + "`, or take it out");
    }

    static Diagnostic deadRule(Rule rule, Contradiction contradiction) {
        Diagnostic plain = Diagnostic.of(DEAD_RULE, contradiction.second(), "`" + rule.id() + "` can never apply");
        return (contradiction.first().equals(contradiction.second())
                        ? plain.withNote("nothing meets this condition")
                        : plain.withLabel(contradiction.first(), "where this holds, the other does not"))
                .withHelp("change one of the conditions, or take the rule out");
    }

    static Diagnostic alwaysAnswered(Rule rule, Span condition, Span unless) {
        return Diagnostic.of(DEAD_RULE, unless, "`" + rule.id() + "` can never be open")
                .withLabel(condition, "it applies only where this holds, which also answers it")
                .withHelp("change one of the two, or take the rule out");
    }

    static Diagnostic twin(Rule rule, Rule other) {
        return findsOnlyWhatFinds(rule, other, "on the same elements, under the same condition, with the same answers")
                .withHelp(DIFFER);
    }

    static Diagnostic shadowed(Rule rule, Rule general) {
        return findsOnlyWhatFinds(
                        rule, general, "on the same elements, under no further condition, with no further answer")
                .withHelp(
                        // A rule on pairs cannot be refined.
                        general.variables().size() > 1
                                ? DIFFER
                                : "let `" + rule.id() + "` take the place of the other with `refines " + general.id()
                                        + "`, or take one of them out");
    }

    private static Diagnostic findsOnlyWhatFinds(Rule rule, Rule other, String where) {
        return Diagnostic.of(SHADOWED, rule.span(), "`" + rule.id() + "` finds only what `" + other.id() + "` finds")
                .withLabel(other.span(), where)
                .withNote("whoever reads the findings has to decide each of them twice");
    }

    static Diagnostic sameAsRefined(Rule rule, Rule.Refinement refinement, Rule general) {
        return Diagnostic.of(
                        SHADOWED,
                        refinement.span(),
                        "`" + rule.id() + "` applies wherever `" + general.id() + "` does, so that one never shows")
                .withLabel(general.span(), "on the same elements, under the same condition or more")
                .withHelp("let the condition of `" + rule.id() + "` be more special, or take one of them out");
    }

    static Diagnostic idleControl(Name name) {
        return Diagnostic.of(IDLE_CONTROL, name.span(), "no rule asks for `" + name.text() + "`")
                .withNote("who states it gains nothing: it answers no threat, and what it gives is not read")
                .withHelp("name it in a rule, as in `mitigated by " + name.text() + " on x`, or take it out");
    }

    static Diagnostic idleStatement(Kind control, Span place) {
        return Diagnostic.of(
                        IDLE_CONTROL, place, "no rule of the libraries used here asks for `" + control.name() + "`")
                .withNote("stating it changes no finding")
                .withHelp("use the library whose rules ask for it, or state what they ask for");
    }

    static Diagnostic idleAttribute(Name name, String owner) {
        return Diagnostic.of(IDLE_ATTRIBUTE, name.span(), "no rule reads `" + name.text() + "` of `" + owner + "`")
                .withNote("who states it gains nothing")
                .withHelp("read it in a rule, or take it out");
    }
}
