package dev.merlon.check;

import dev.merlon.ast.KindReference;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.Text;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Kind;
import dev.merlon.type.Type;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The wording of every mistake in what libraries declare.
 *
 * <p>Long because each mistake has one method here, in the order of the codes.
 */
final class LibraryDiagnostics {
    static final DiagnosticCode CIRCLE = DiagnosticCode.error(5001);
    static final DiagnosticCode SUPER_KIND = DiagnosticCode.error(5002);
    static final DiagnosticCode MISPLACED = DiagnosticCode.error(5003);
    static final DiagnosticCode NOT_A_CONTROL = DiagnosticCode.error(5004);
    static final DiagnosticCode WRONG_PLACE = DiagnosticCode.error(5005);
    static final DiagnosticCode HIDDEN_ATTRIBUTE = DiagnosticCode.error(5006);
    static final DiagnosticCode ENUM_ORDER = DiagnosticCode.error(5007);
    static final DiagnosticCode TABLE = DiagnosticCode.error(5008);
    static final DiagnosticCode TAXONOMY = DiagnosticCode.error(5009);
    static final DiagnosticCode REFERENCE = DiagnosticCode.error(5010);
    static final DiagnosticCode RULE_SHAPE = DiagnosticCode.error(5011);
    static final DiagnosticCode RULE_RATING = DiagnosticCode.error(5012);
    static final DiagnosticCode UNRELATED = DiagnosticCode.error(5013);
    static final DiagnosticCode ENDS = DiagnosticCode.error(5014);
    static final DiagnosticCode NO_ELEMENT = DiagnosticCode.error(5015);
    static final DiagnosticCode REFINES = DiagnosticCode.error(5016);
    static final DiagnosticCode GIVES = DiagnosticCode.error(5017);
    static final DiagnosticCode UNKNOWN_FACT = DiagnosticCode.error(5018);
    static final DiagnosticCode NO_PRELUDE = DiagnosticCode.error(5019);
    static final DiagnosticCode CLAUSE = DiagnosticCode.error(5020);
    static final DiagnosticCode BAD_PROOF = DiagnosticCode.error(7200);

    private LibraryDiagnostics() {}

    static Diagnostic circle(List<Dependencies.Step> steps) {
        Dependencies.Step first = steps.get(0);
        Diagnostic diagnostic =
                Diagnostic.of(CIRCLE, first.node().span(), first.node().name() + " is computed from itself");
        for (int i = 0; i < steps.size(); i++) {
            Dependencies.Step next = steps.get((i + 1) % steps.size());
            diagnostic = diagnostic.withLabel(
                    steps.get(i).place(), "needs " + next.node().name());
        }
        return diagnostic.withHelp("only `reaches` and `distance` may follow a way that comes back to where it began");
    }

    static Diagnostic superKindCircle(Name name) {
        return Diagnostic.of(SUPER_KIND, name.span(), "`" + name.text() + "` descends from itself")
                .withHelp("let one kind of the circle descend from a kind outside of it");
    }

    static Diagnostic noSuperKind(Name name, String example) {
        return Diagnostic.of(SUPER_KIND, name.span(), "`" + name.text() + "` does not say what it is a kind of")
                .withHelp("write `kind " + name.text() + " : " + example + "`");
    }

    /**
     * @param what the statement, in words with their article
     * @param where what it stands in, with an article
     */
    static Diagnostic misplaced(Span place, String what, String where, String help) {
        return Diagnostic.of(MISPLACED, place, what + " has no place in " + where)
                .withHelp(help);
    }

    static Diagnostic notAControl(KindReference reference) {
        return Diagnostic.of(NOT_A_CONTROL, reference.span(), "`" + reference + "` is no kind of control")
                .withNote("kinds of controls descend from `Control`");
    }

    static Diagnostic wrongPlace(KindReference control, Type type, List<Kind> places) {
        return Diagnostic.of(WRONG_PLACE, control.span(), TypeDiagnostics.a(type) + " cannot have `" + control + "`")
                .withNote("it stands on " + names(places));
    }

    static Diagnostic onWithoutControl(Span place) {
        return Diagnostic.of(NOT_A_CONTROL, place, "only kinds of controls stand `on` something")
                .withHelp("take the `on` out, or let the kind descend from `Control`");
    }

    static Diagnostic noPlaces(Name name) {
        return Diagnostic.of(
                        NOT_A_CONTROL, name.span(), "the control `" + name.text() + "` does not say where it stands")
                .withHelp("add `on` and kinds of elements, as in `kind " + name.text() + " : Control on Flow`");
    }

    /** @param first where the other one is declared; null for one of the language itself */
    static Diagnostic hiddenAttribute(Name name, Kind owner, @Nullable Span first) {
        Diagnostic diagnostic = Diagnostic.of(
                HIDDEN_ATTRIBUTE, name.span(), "`" + owner.name() + "` already has an attribute `" + name + "`");
        diagnostic = first == null ? diagnostic : diagnostic.withLabel(first, "declared here");
        return diagnostic.withHelp("give it another name, or leave the declaration out");
    }

    static Diagnostic hiddenWay(Name name, Kind kind) {
        return Diagnostic.of(
                        HIDDEN_ATTRIBUTE,
                        name.span(),
                        "`" + name + "` means something else for every `"
                                + kind.root().kindName() + "`")
                .withHelp("give it another name");
    }

    static Diagnostic attributeOfControl(Name name) {
        return Diagnostic.of(MISPLACED, name.span(), "kinds of controls have no attributes")
                .withHelp("declare it for the kinds of elements that have the control");
    }

    static Diagnostic mixedOrder(Name constant) {
        return Diagnostic.of(
                        ENUM_ORDER, constant.span(), "an enum has either `<` and `|` between its constants, or commas")
                .withNote("`a < b | c < d` puts `b` and `c` in the same rank; `a, b, c` has no order");
    }

    static Diagnostic notOpen(KindReference reference, Enumeration enumeration) {
        return Diagnostic.of(ENUM_ORDER, reference.span(), "`" + enumeration.name() + "` takes no more constants")
                .withHelp("only an enum that is declared `open` and has no order can be extended");
    }

    static Diagnostic openOrdered(Name name) {
        return Diagnostic.of(ENUM_ORDER, name.span(), "an `open` enum has no order")
                .withHelp("put commas between the constants, or leave `open` out");
    }

    static Diagnostic tableShape(Span place, String message, String help) {
        return Diagnostic.of(TABLE, place, message).withHelp(help);
    }

    static Diagnostic badPattern(Span place) {
        return Diagnostic.of(TAXONOMY, place, "this is no regular expression")
                .withHelp("close every bracket, and put a character with a meaning of its own in brackets: `[.]`");
    }

    static Diagnostic longPattern(Span place, int most) {
        return Diagnostic.of(TAXONOMY, place, "the pattern is longer than " + most + " characters")
                .withHelp("say the form of an entry, not every entry: `pattern = \"CWE-([0-9]+)\"`");
    }

    static Diagnostic noPattern(Name name) {
        return Diagnostic.of(TAXONOMY, name.span(), "the taxonomy `" + name.text() + "` has no `pattern`")
                .withHelp("add a regular expression for its entries: `pattern = \"CWE-([0-9]+)\"`");
    }

    static Diagnostic badLink(Span place, int group) {
        return Diagnostic.of(TAXONOMY, place, "the pattern has no group {" + group + "}")
                .withHelp("put what the link needs in parentheses in the `pattern`, or take {" + group + "} out");
    }

    static Diagnostic unknownReference(Span place, String reference) {
        return Diagnostic.of(REFERENCE, place, "no taxonomy knows `" + reference + "`")
                .withNote(
                        "a reference must be what the `pattern` of a taxonomy in this library or one it uses describes");
    }

    static Diagnostic ambiguousReference(Span place, String reference, Symbol one, Symbol other) {
        return Diagnostic.of(REFERENCE, place, "two taxonomies know `" + reference + "`")
                .withLabel(one.name().span(), "one")
                .withLabel(other.name().span(), "the other")
                .withHelp("let the `pattern` of one of them describe less");
    }

    static Diagnostic notListed(Span place, String reference, String taxonomy, Collection<String> known) {
        Diagnostic diagnostic = Diagnostic.of(REFERENCE, place, "`" + taxonomy + "` has no clause `" + reference + "`");
        return NameSuggester.nearest(reference, known)
                .map(near -> diagnostic.withHelp("did you mean `" + near + "`?"))
                .orElse(diagnostic)
                .withNote("a library of this program lists its clauses");
    }

    static Diagnostic secondListing(Span place, String reference, Span first) {
        return Diagnostic.of(CLAUSE, place, "the clause `" + reference + "` is listed twice")
                .withLabel(first, "first listed here")
                .withHelp("keep one of them");
    }

    static Diagnostic upcomingWhen(Span place) {
        return Diagnostic.of(CLAUSE, place, "`upcoming` is the day from which the clause demands something")
                .withHelp("write a date, or `true` while the day is not set");
    }

    /** @param ofControls whether kinds of controls are named, and not rules */
    static Diagnostic noName(Span place, boolean ofControls) {
        return Diagnostic.of(
                        CLAUSE,
                        place,
                        ofControls ? "`controls` names kinds of controls" : "`rules` names rules of libraries")
                .withHelp(
                        ofControls
                                ? "write them in brackets: `controls = [TlsInTransit, MutualTls]`"
                                : "write them in brackets: `rules = [std.crypto.cleartext-internal]`");
    }

    static Diagnostic forWithoutWhen(Span place) {
        return Diagnostic.of(CLAUSE, place, "this clause does not say which of these elements it speaks of")
                .withHelp("add `when` and a condition, or leave `for` out: a clause without both speaks of everything");
    }

    static Diagnostic reasonWithoutWhen(Span place) {
        return Diagnostic.of(CLAUSE, place, "`reason` says why a clause does not apply, and this one always does")
                .withHelp("add `when` and a condition, or put the text into a comment with `///` before the clause");
    }

    static Diagnostic noReason(Text clause) {
        return Diagnostic.of(
                        CLAUSE, clause.span(), "the clause `" + clause.value() + "` does not say why it may not apply")
                .withHelp("add what a reader is told then: `reason = \"No card number is in the model.\"`");
    }

    static Diagnostic oneKindOfSubject(Span place) {
        return Diagnostic.of(CLAUSE, place, "a clause speaks of elements by their kinds, one at a time")
                .withHelp("write `for x : Component or Flow`, and what else is asked into `when`");
    }

    static Diagnostic noFor(Name rule) {
        return Diagnostic.of(RULE_SHAPE, rule.span(), "the rule `" + rule.text() + "` does not say what it is about")
                .withHelp("add a line such as `for c : Component`");
    }

    /** @param of what has the clause, with an article */
    static Diagnostic secondClause(Span place, String of, String clause, Span first) {
        String help = switch (clause) {
            case "for" -> "put all variables into one, with commas between them";
            case "when", "holds when" -> "join them with `and`";
            default -> "leave one of them out";
        };
        return Diagnostic.of(RULE_SHAPE, place, of + " has one `" + clause + "`")
                .withLabel(first, "the first one")
                .withHelp(help);
    }

    static Diagnostic subjectNotElement(Name variable, Type type) {
        return Diagnostic.of(
                        RULE_SHAPE,
                        variable.span(),
                        "a rule is about elements, and `" + variable.text() + "` is " + TypeDiagnostics.a(type))
                .withHelp(
                        "write `" + variable.text() + " : Component`, or another kind; or `in` and a set of elements");
    }

    static Diagnostic noSeverity(Name rule) {
        return Diagnostic.of(RULE_RATING, rule.span(), "the rule `" + rule.text() + "` does not say how bad it is")
                .withHelp("add `severity`, or both `impact` and `likelihood`");
    }

    static Diagnostic twoSeverities(Span place) {
        return Diagnostic.of(RULE_RATING, place, "a rule has either a `severity`, or an `impact` and a `likelihood`")
                .withHelp("take out the one or the other two");
    }

    static Diagnostic unrelated(Name variable, Name other) {
        return Diagnostic.of(
                        UNRELATED,
                        variable.span(),
                        "no condition connects `" + variable.text() + "` with `" + other.text() + "`")
                .withNote("the rule would be about every pair of elements")
                .withHelp("add a condition about both, or ask for `any` of the one in a rule about the other");
    }

    static Diagnostic endsWithoutFlow(Span place) {
        return Diagnostic.of(ENDS, place, "only flows have `from` and `to`")
                .withHelp("take them out, or let the kind descend from a kind of `Flow`");
    }

    static Diagnostic endNotPlace(KindReference reference) {
        return Diagnostic.of(
                        ENDS,
                        reference.span(),
                        "flows start and end at components and actors, not at `" + reference + "`")
                .withHelp("name a kind of `Component` or `Actor`");
    }

    static Diagnostic endsOutside(Span place, Kind superKind) {
        return Diagnostic.of(ENDS, place, "the ends must be among those of `" + superKind.name() + "`")
                .withHelp("name kinds that descend from those, or leave this out");
    }

    static Diagnostic noElement(Span place, String what) {
        return Diagnostic.of(NO_ELEMENT, place, "it is not said which element " + what)
                .withHelp("add `on` and an element");
    }

    static Diagnostic refinesPair(QualifiedName rule) {
        return Diagnostic.of(REFINES, rule.span(), "`" + rule.text() + "` is about several elements at once")
                .withHelp("only rules about one element can be refined");
    }

    static Diagnostic refinesItself(QualifiedName rule) {
        return Diagnostic.of(REFINES, rule.span(), "a rule does not refine itself")
                .withHelp("name the more general rule that this one takes the place of");
    }

    static Diagnostic refinesOther(Span place, Type found, Type subject, QualifiedName rule) {
        return Diagnostic.of(
                        REFINES,
                        place,
                        "`" + rule.text() + "` is about " + TypeDiagnostics.a(subject) + ", and this is "
                                + TypeDiagnostics.a(found))
                .withHelp("write behind `on` the way from here to " + TypeDiagnostics.a(subject));
    }

    static Diagnostic givesNothing(Name attribute, List<Kind> places) {
        return Diagnostic.of(
                        GIVES,
                        attribute.span(),
                        "no element that may have this control has an attribute `" + attribute + "`")
                .withNote("it stands on " + names(places));
    }

    static Diagnostic givesOperator(Span place, Attribute attribute, String operator) {
        return attribute.type().isSet()
                ? Diagnostic.of(GIVES, place, "`" + attribute.name() + "` is a set, which a control adds to")
                        .withHelp("write `" + attribute.name() + " += …`")
                : Diagnostic.of(
                                GIVES,
                                place,
                                "`" + operator + "` does not go with " + TypeDiagnostics.a(attribute.type()))
                        .withHelp("write `" + attribute.name() + " = …`");
    }

    static Diagnostic unknownFact(Name name, String of, Collection<String> known) {
        return NameDiagnostics.unknownFact(UNKNOWN_FACT, name, of, new TreeSet<>(known));
    }

    static Diagnostic noPrelude(Span place, String name) {
        return Diagnostic.of(NO_PRELUDE, place, "this needs `" + name + "` of `std.core`, which is not there")
                .withHelp("add `use std.core`");
    }

    static Diagnostic provenTwice(QualifiedName probe) {
        return Diagnostic.of(BAD_PROOF, probe.span(), "this control is proven by `" + probe + "` already")
                .withHelp("take it out");
    }

    static Diagnostic noParameter(Span value, Name name) {
        return Diagnostic.of(
                        BAD_PROOF,
                        value,
                        "`" + name + "` of a probe is no number, text, truth value, duration or version")
                .withNote("a probe says what is tried; a test that tries it is given these values as they stand")
                .withHelp("write the value itself, such as `401` or `\"admin\"`");
    }

    static Diagnostic parameterTwice(Name name, Span first) {
        return Diagnostic.of(BAD_PROOF, name.span(), "`" + name + "` is stated twice")
                .withLabel(first, "first stated here")
                .withHelp("keep one of them");
    }

    private static String names(List<Kind> kinds) {
        return kinds.stream().map(kind -> "`" + kind.name() + "`").distinct().collect(Collectors.joining(", "));
    }
}
