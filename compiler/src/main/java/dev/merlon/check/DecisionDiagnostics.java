package dev.merlon.check;

import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.model.Element;
import dev.merlon.source.Span;
import dev.merlon.type.Type;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The wording of mistakes in decisions, ratings, and what people found themselves. */
final class DecisionDiagnostics {
    static final DiagnosticCode UNKNOWN_RULE = DiagnosticCode.error(6001);
    static final DiagnosticCode MISSING_FACT = DiagnosticCode.error(6002);
    static final DiagnosticCode NO_SUBJECT = DiagnosticCode.error(6003);
    static final DiagnosticCode WRONG_SUBJECT = DiagnosticCode.error(6004);
    static final DiagnosticCode COVERS = DiagnosticCode.error(6005);
    static final DiagnosticCode DATES = DiagnosticCode.error(6006);
    static final DiagnosticCode UNKNOWN_FACT = DiagnosticCode.error(6007);
    static final DiagnosticCode STATED_TWICE = DiagnosticCode.error(6008);
    static final DiagnosticCode EMPTY_TEXT = DiagnosticCode.error(6009);
    static final DiagnosticCode THREAT_ON_NOTHING = DiagnosticCode.error(6010);

    static final DiagnosticCode NO_DIGEST = DiagnosticCode.error(7171);

    private DecisionDiagnostics() {}

    static Diagnostic unknownRule(QualifiedName name, String nearest) {
        return Diagnostic.of(UNKNOWN_RULE, name.span(), "there is no rule `" + name + "`")
                .withHelp("did you mean `" + nearest + "`?")
                .withFix(name.span(), nearest);
    }

    /** @param what the statement, with an article */
    static Diagnostic missingFacts(Span place, String what, List<String> missing) {
        String list = missing.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" and "));
        return Diagnostic.of(MISSING_FACT, place, what + " needs " + list)
                .withNote(why(what))
                .withHelp("add "
                        + missing.stream().map(fact -> example(what, fact)).collect(Collectors.joining(" and ")));
    }

    static Diagnostic noSubject(Span place, String what) {
        return Diagnostic.of(NO_SUBJECT, place, what + " does not say what it is about")
                .withHelp("add `on` and an element, or `within` and a boundary");
    }

    static Diagnostic wrongArity(Span place, String rule, List<Type> subjects) {
        String wanted = subjects.stream().map(Type::toString).collect(Collectors.joining(", "));
        return Diagnostic.of(
                        WRONG_SUBJECT,
                        place,
                        "`" + rule + "` is about "
                                + (subjects.size() == 1 ? "one element" : subjects.size() + " elements at once"))
                .withHelp(
                        subjects.size() == 1
                                ? "write one element: a `" + wanted + "`; several stand side by side: `on a, b`"
                                : "write them in parentheses: `(" + wanted + ")`");
    }

    static Diagnostic wrongSubject(Span place, String rule, Type wanted, Element found) {
        return Diagnostic.of(
                        WRONG_SUBJECT,
                        place,
                        "`" + rule + "` is about " + TypeDiagnostics.a(wanted) + ", and `" + found.name() + "` is none")
                .withLabel(found.span(), "declared here")
                .withHelp("name " + TypeDiagnostics.a(wanted));
    }

    static Diagnostic coversWithoutBoundary(Span place) {
        return Diagnostic.of(
                        COVERS, place, "`covers` counts the threats within a boundary, and this names its elements")
                .withHelp("take out `covers`, or write `within` and a boundary in place of `on`");
    }

    static Diagnostic coversNothing(Span place) {
        return Diagnostic.of(COVERS, place, "a decision that covers nothing decides nothing")
                .withHelp("write how many threats it covers, or take the decision out");
    }

    static Diagnostic endsBeforeItBegins(Span until, Span decided) {
        return Diagnostic.of(DATES, until, "this decision ends before it was taken")
                .withLabel(decided, "taken here")
                .withHelp("mend one of the two dates");
    }

    static Diagnostic unknownFact(Name name, String of, Collection<String> known) {
        return NameDiagnostics.unknownFact(UNKNOWN_FACT, name, of, known);
    }

    static Diagnostic statedTwice(Span second, Span first, String name) {
        return Diagnostic.of(STATED_TWICE, second, "`" + name + "` is stated twice")
                .withLabel(first, "first stated here")
                .withHelp("keep one of them");
    }

    static Diagnostic noDigest(Span place) {
        return Diagnostic.of(NO_DIGEST, place, "a `basis` is `sha256:` and 64 hexadecimal digits in lower case")
                .withNote("it is the digest of the facts that the threat rests on, which `merlon explain` shows")
                .withHelp("copy it from there; or take it out, and let `merlon lock` keep it");
    }

    static Diagnostic emptyText(Span place, String name) {
        return Diagnostic.of(EMPTY_TEXT, place, "this `" + name + "` says nothing")
                .withHelp("write it down; somebody will ask");
    }

    static Diagnostic threatOnNothing(Span name) {
        return Diagnostic.of(THREAT_ON_NOTHING, name, "this threat does not say on which elements it is")
                .withNote(
                        "in a model a threat is what people found on certain elements; a rule for all elements of a kind"
                                + " belongs in a library")
                .withHelp("write `on` and the elements before the `{`");
    }

    private static String why(String what) {
        if (what.equals("a scenario")) {
            return "figures without an owner, or of which nobody says where they come from, cannot be reviewed";
        }
        return (what.equals("an assumption") ? what : "a decision")
                + " that nobody signs, or that stands for ever, cannot be reviewed";
    }

    private static String example(String what, String fact) {
        return switch (fact) {
            case "by" -> what.equals("an assumption") ? "`by = \"who answers for it\"`" : "`by = \"who decided\"`";
            case "until" -> "`until = 2027-06-30`";
            case "severity" -> "`severity = low`";
            case "frequency" -> "`frequency = 0.1 .. 0.5 .. 2`";
            case "loss" -> "`loss = 50k EUR .. 200k EUR .. 1M EUR`";
            case "basis" -> "`basis = \"where the figures come from\"`";
            default -> "`" + fact + " = \"…\"`";
        };
    }
}
