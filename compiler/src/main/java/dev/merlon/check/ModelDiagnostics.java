package dev.merlon.check;

import dev.merlon.ast.Clause;
import dev.merlon.ast.Name;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.model.Element;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The wording of mistakes in what a model says of its elements.
 *
 * <p>Long because each mistake has one method here, in the order of the codes.
 */
final class ModelDiagnostics {
    static final DiagnosticCode MISPLACED = DiagnosticCode.error(4002);
    static final DiagnosticCode DUPLICATE_NAME = DiagnosticCode.error(4003);
    static final DiagnosticCode UNKNOWN_ELEMENT = DiagnosticCode.error(4004);
    static final DiagnosticCode WRONG_ELEMENT = DiagnosticCode.error(4005);
    static final DiagnosticCode WRONG_KIND = DiagnosticCode.error(4006);
    static final DiagnosticCode UNKNOWN_ATTRIBUTE = DiagnosticCode.error(4007);
    static final DiagnosticCode STATED_TWICE = DiagnosticCode.error(4008);
    static final DiagnosticCode ATTRIBUTES_DIFFER = DiagnosticCode.error(4009);
    static final DiagnosticCode DEFAULTS_DIFFER = DiagnosticCode.error(4010);
    static final DiagnosticCode NO_SOURCE = DiagnosticCode.error(4011);
    static final DiagnosticCode SECOND_UNNAMED_FLOW = DiagnosticCode.error(4012);
    static final DiagnosticCode WRONG_END = DiagnosticCode.error(4013);
    static final DiagnosticCode MIXED_USES = DiagnosticCode.error(4014);
    static final DiagnosticCode DATA_CYCLE = DiagnosticCode.error(4015);
    static final DiagnosticCode BOUNDARY_CYCLE = DiagnosticCode.error(4016);
    static final DiagnosticCode PLACED_TWICE = DiagnosticCode.error(4017);
    static final DiagnosticCode CONTROL_NOT_HERE = DiagnosticCode.error(4018);
    static final DiagnosticCode WITH_AND_WITHOUT = DiagnosticCode.error(4019);
    static final DiagnosticCode CLAUSE_IN_BODY = DiagnosticCode.error(4020);
    static final DiagnosticCode WRONG_VERB = DiagnosticCode.error(4021);
    static final DiagnosticCode NO_RIGHTS = DiagnosticCode.error(4022);
    static final DiagnosticCode DEMANDED_TWICE = DiagnosticCode.error(4023);
    static final DiagnosticCode NO_BORDER = DiagnosticCode.error(4024);
    static final DiagnosticCode UNKNOWN_FACT = DiagnosticCode.error(4025);
    static final DiagnosticCode UNKNOWN_STATUS = DiagnosticCode.error(4026);
    static final DiagnosticCode NO_TAG = DiagnosticCode.error(4027);
    static final DiagnosticCode ESTIMATE = DiagnosticCode.error(4028);
    static final DiagnosticCode META_VALUE = DiagnosticCode.error(4029);
    static final DiagnosticCode DATA_TOO_DEEP = DiagnosticCode.error(9006);

    /** What is said without {@code =}, and named like an attribute by mistake. */
    private static final Set<String> CLAUSES =
            Set.of("carries", "contains", "holds", "processes", "returns", "stores", "via", "with", "without");

    private ModelDiagnostics() {}

    /**
     * @param what the statement
     * @param where what it stands in, with an article
     */
    static Diagnostic misplaced(Span place, String what, String where, @Nullable String help) {
        return Diagnostic.of(MISPLACED, place, what + " does not belong in " + where)
                .withHelp(help == null ? "take it out of " + where : help);
    }

    static Diagnostic duplicateName(Name second, Element first) {
        return Diagnostic.of(DUPLICATE_NAME, second.span(), "the name `" + second + "` is taken")
                .withLabel(first.span(), "by this " + word(first.root()))
                .withNote(
                        "names are unique in a model, so that decisions and reports can refer to them; boundaries make no"
                                + " difference")
                .withHelp("give one of them another name");
    }

    static Diagnostic unknownElement(Name name, Collection<String> known) {
        Diagnostic plain = Diagnostic.of(UNKNOWN_ELEMENT, name.span(), "there is no element `" + name + "`");
        return NameDiagnostics.suggest(
                plain, name, known, "declare it, or look whether its file is among those that are checked");
    }

    static Diagnostic extendsNoElement(Span place, NamedStatement named) {
        Name name = named.name();
        return Diagnostic.of(
                        UNKNOWN_ELEMENT,
                        place,
                        "`" + name + "` is " + named.noun() + ", and only elements can be extended")
                .withLabel(name.span(), "declared here")
                .withHelp(
                        named.isRemovable()
                                ? "change it there; in a variant, `remove " + name + "` and say it anew"
                                : "change it there");
    }

    static Diagnostic unknownEndpoint(Span place, String name, Element owner, Collection<String> known) {
        Diagnostic plain =
                Diagnostic.of(UNKNOWN_ELEMENT, place, "`" + owner.name() + "` has no endpoint `" + name + "`");
        Diagnostic labelled = plain.withLabel(owner.span(), "declared here");
        if (owner.root() != RootKind.COMPONENT) {
            return labelled.withNote("only components have endpoints")
                    .withHelp(
                            owner.root() == RootKind.ACTOR ? "name `" + owner.name() + "` itself" : "name a component");
        }
        return NameSuggester.nearest(name, known)
                .map(near -> labelled.withHelp("did you mean `" + near + "`?").withFix(place, near))
                .orElse(labelled.withHelp("declare it there: `endpoint " + name + "`"));
    }

    static Diagnostic unknownFlow(Span place, Element from, Element to) {
        return Diagnostic.of(
                        UNKNOWN_ELEMENT,
                        place,
                        "there is no unnamed flow from `" + from.name() + "` to `" + to.name() + "`")
                .withNote("a flow that has a name is known by its name")
                .withHelp("write the name of the flow");
    }

    static Diagnostic unknownUse(Span place, Element at, Clause.DataVerb verb, Element datum, List<String> known) {
        String what = "`" + at.name() + "` does not say that it " + verb.word() + " `" + datum.name() + "`";
        Diagnostic plain = Diagnostic.of(UNKNOWN_ELEMENT, place, what);
        return known.isEmpty()
                ? plain.withNote("no use of data is stated of it").withHelp("say it of `" + at.name() + "` first")
                : plain.withNote("it says " + codes(known));
    }

    static Diagnostic unknownGrant(Span place, Element holder, List<String> known) {
        Diagnostic plain = Diagnostic.of(UNKNOWN_ELEMENT, place, "there is no such grant of `" + holder.name() + "`");
        return known.isEmpty()
                ? plain.withNote("no grant is stated of it")
                : plain.withNote("there is " + codes(known));
    }

    private static String codes(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    static Diagnostic wrongElement(Span place, Element found, List<RootKind> wanted) {
        return Diagnostic.of(
                        WRONG_ELEMENT,
                        place,
                        "`" + found.name() + "` is " + Nouns.of(found.root()) + ", where " + Nouns.anyOf(wanted)
                                + " is needed")
                .withLabel(found.span(), "declared here")
                .withHelp("name " + Nouns.anyOf(wanted));
    }

    static Diagnostic wrongKind(Span place, Kind found, RootKind wanted) {
        return Diagnostic.of(
                        WRONG_KIND,
                        place,
                        "`" + found.name() + "` is a kind of " + found.root().kindName() + ", and this is "
                                + Nouns.of(wanted))
                .withHelp("name a kind of " + wanted.kindName());
    }

    static Diagnostic unknownAttribute(Name name, List<Kind> kinds, Collection<String> known, List<Kind> others) {
        String of = kinds.stream().map(kind -> "`" + kind.name() + "`").collect(Collectors.joining(" and "));
        Diagnostic plain = Diagnostic.of(
                UNKNOWN_ATTRIBUTE,
                name.span(),
                of + (kinds.size() == 1 ? " has" : " have") + " no attribute `" + name + "`");
        if (CLAUSES.contains(name.text())) {
            return plain.withNote("`" + name + "` begins a clause, which has no `=`")
                    .withHelp("write `" + name + " …`");
        }
        if (NameSuggester.nearest(name.text(), known).isEmpty() && !others.isEmpty()) {
            return plain.withHelp("it is an attribute of " + Nouns.kinds(others) + ": state that kind too");
        }
        return NameDiagnostics.suggest(
                plain,
                name,
                known,
                "a kind of your own can declare it; what is for people alone can stand in `meta { … }`");
    }

    /** @param what what is stated, such as {@code `owner`} or {@code the identity} */
    static Diagnostic statedTwice(Span second, Span first, String what, String element) {
        return Diagnostic.of(STATED_TWICE, second, what + " of `" + element + "` is stated twice")
                .withLabel(first, "first stated here")
                .withHelp("keep one of them");
    }

    static Diagnostic attributesDiffer(
            Span element, String name, Attribute one, Span first, Attribute other, Span second) {
        return Diagnostic.of(
                        ATTRIBUTES_DIFFER,
                        element,
                        "`" + one.owner().name() + "` and `" + other.owner().name() + "` declare `" + name
                                + "` differently, so no element can be both")
                .withLabel(first, "by `" + one.owner().name() + "` here")
                .withLabel(second, "by `" + other.owner().name() + "` here")
                .withHelp("keep one of the two kinds, or split the element");
    }

    static Diagnostic defaultsDiffer(Span element, String name, Kind one, Span first, Kind other, Span second) {
        return Diagnostic.of(
                        DEFAULTS_DIFFER,
                        element,
                        "`" + one.name() + "` and `" + other.name() + "` both give `" + name
                                + "` a default, and neither is more specific")
                .withLabel(first, "by `" + one.name() + "` here")
                .withLabel(second, "by `" + other.name() + "` here")
                .withHelp("state `" + name + "` here");
    }

    static Diagnostic noSource(Span arrow) {
        return Diagnostic.of(NO_SOURCE, arrow, "this flow does not say where it begins")
                .withNote("the source may be left out only inside of the component or actor that it is")
                .withHelp("write the source before `->`, or move the flow into it");
    }

    static Diagnostic secondUnnamedFlow(Element second, Element first) {
        String[] ends = second.name().split("->");
        return Diagnostic.of(
                        SECOND_UNNAMED_FLOW,
                        second.span(),
                        "there are two flows without a name from `" + ends[0] + "` to `" + ends[1] + "`")
                .withLabel(first.span(), "the other is here")
                .withHelp("give one of them a name: `flow my-name : " + ends[0] + " -> " + ends[1] + "`");
    }

    static Diagnostic wrongEnd(
            Span place, Kind flow, boolean source, Element end, List<Kind> wanted, @Nullable Span declared) {
        Diagnostic plain = Diagnostic.of(
                WRONG_END,
                place,
                "a `" + flow.name() + "` " + (source ? "begins" : "ends") + " at " + Nouns.kinds(wanted) + ", and `"
                        + end.name() + "` is none");
        Diagnostic labelled = plain.withLabel(end.span(), "declared here");
        return (declared == null ? labelled : labelled.withLabel(declared, "the ends of `" + flow.name() + "`"))
                .withHelp("take another kind of flow, or mend the kinds of `" + end.name() + "`");
    }

    static Diagnostic mixedUses(Span place, String word, Span other, String element) {
        return Diagnostic.of(
                        MIXED_USES,
                        place,
                        "`" + word + "` stands alone, and here `" + element + "` says more about its data")
                .withLabel(other, "said here")
                .withHelp("take out one of the two");
    }

    static Diagnostic dataCycle(Span place, List<String> chain) {
        return Diagnostic.of(DATA_CYCLE, place, "data contain each other in a circle: " + chain(chain, "contains"))
                .withHelp("take out one `contains`");
    }

    static Diagnostic dataTooDeep(Span place, int deepest) {
        return Diagnostic.of(DATA_TOO_DEEP, place, "data contain each other more than " + deepest + " deep")
                .withNote("how sensitive a datum is follows from all that it contains")
                .withHelp("let the outer data contain the innermost ones directly");
    }

    static Diagnostic boundaryCycle(Span place, List<String> chain) {
        return Diagnostic.of(BOUNDARY_CYCLE, place, "boundaries lie in each other in a circle: " + chain(chain, "in"))
                .withHelp("take out one `in`");
    }

    static Diagnostic placedTwice(Span in, Element element, Element outer) {
        return Diagnostic.of(
                        PLACED_TWICE,
                        in,
                        "`" + element.name() + "` is written inside of `" + outer.name()
                                + "`, so it lies there already")
                .withLabel(outer.span(), "declared here")
                .withHelp("take out the `in`, or move the declaration to the top of the file");
    }

    static Diagnostic controlNotHere(Span place, Kind control, Element element, List<Kind> on) {
        return Diagnostic.of(
                        CONTROL_NOT_HERE,
                        place,
                        "`" + control.name() + "` stands on " + Nouns.kinds(on) + ", and `" + element.name()
                                + "` is none")
                .withLabel(element.span(), "declared here")
                .withHelp("put it on the " + Nouns.kinds(on) + " that it protects");
    }

    static Diagnostic anyControl(Span place) {
        return Diagnostic.of(WRONG_KIND, place, "`Control` is every control, where one kind of them is needed")
                .withHelp("write which control is meant");
    }

    static Diagnostic secondControl(Name second, Span first) {
        return Diagnostic.of(DUPLICATE_NAME, second.span(), "the name `" + second + "` is taken")
                .withLabel(first, "by this control")
                .withHelp("give one of them another name");
    }

    static Diagnostic secondAssertion(Name second, Span first) {
        return Diagnostic.of(DUPLICATE_NAME, second.span(), "the name `" + second + "` is taken")
                .withLabel(first, "by this assertion")
                .withHelp("give one of them another name");
    }

    static Diagnostic secondThreat(Name second, Span first) {
        return Diagnostic.of(DUPLICATE_NAME, second.span(), "the name `" + second + "` is taken")
                .withLabel(first, "by this threat")
                .withHelp("give one of them another name");
    }

    static Diagnostic withAndWithout(Span second, Span first, Kind control, Element element) {
        return Diagnostic.of(
                        WITH_AND_WITHOUT,
                        second,
                        "`" + element.name() + "` is said to have `" + control.name() + "` and not to have it")
                .withLabel(first, "the opposite is said here")
                .withHelp("take out one of the two");
    }

    static Diagnostic clauseInBody(Span clause, String word, RootKind root) {
        return Diagnostic.of(
                        CLAUSE_IN_BODY,
                        clause,
                        "`" + word + "` of " + Nouns.of(root) + " stands in its header, not in its body")
                .withNote("in a body it could be read as part of a flow before it")
                .withHelp("move it before the `{`");
    }

    static Diagnostic placeAfterFact(Span clause, Span value) {
        return Diagnostic.of(CLAUSE_IN_BODY, clause, "`in` stands in the header of an element, not in its body")
                .withLabel(value, "in a body it could be read as part of this value")
                .withHelp("move it before the `{`");
    }

    static Diagnostic wrongVerb(Span place, String verb, RootKind root, String right) {
        return Diagnostic.of(WRONG_VERB, place, "`" + verb + "` is not said of " + Nouns.of(root))
                .withHelp(right);
    }

    static Diagnostic noRights(Span place) {
        return Diagnostic.of(NO_RIGHTS, place, "there are no rights to grant")
                .withNote("rights are the constants of the enum `Right` of `std.core`")
                .withHelp("add `use std.core`");
    }

    static Diagnostic demandedTwice(Span second, Span first, Kind control, Element boundary) {
        return Diagnostic.of(DEMANDED_TWICE, second, "`" + boundary.name() + "` demands `" + control.name() + "` twice")
                .withLabel(first, "first here")
                .withHelp("demand it once; `on crossing` is both ways");
    }

    static Diagnostic notOfFlows(Span place, Kind control) {
        return Diagnostic.of(
                        CONTROL_NOT_HERE,
                        place,
                        "`" + control.name() + "` does not stand on flows, and flows are what crosses")
                .withHelp("demand a control that stands on `Flow`");
    }

    static Diagnostic noBorder(Span demands) {
        return Diagnostic.of(NO_BORDER, demands, "nothing crosses the border of a model")
                .withNote("everything in a model lies inside of it")
                .withHelp("demand it of a boundary in the model");
    }

    static Diagnostic unknownFact(Name name, String of, Collection<String> known) {
        return NameDiagnostics.unknownFact(UNKNOWN_FACT, name, of, known);
    }

    static Diagnostic unknownStatus(Span place) {
        return Diagnostic.of(UNKNOWN_STATUS, place, "this is no status of a control")
                .withNote("a control is `proposed`, `planned`, `implemented`, or its status is `unknown`; only an"
                        + " implemented one counts")
                .withHelp(
                        "write one of these; for a control that is known to be absent write `without` on the element");
    }

    static Diagnostic notForEach(Span clause) {
        return Diagnostic.of(WRONG_VERB, clause, "an `each` states attributes, controls and identities, nothing else")
                .withHelp("state this of the elements one by one");
    }

    static Diagnostic controlNotForEach(Span place, Kind control, Kind each, List<Kind> on) {
        return Diagnostic.of(
                        CONTROL_NOT_HERE,
                        place,
                        "`" + control.name() + "` stands on " + Nouns.kinds(on) + ", and no `" + each.name()
                                + "` is one")
                .withHelp("write `with " + control.name() + "` in an `each` of " + Nouns.kinds(on));
    }

    static Diagnostic metaValue(Span place) {
        return Diagnostic.of(META_VALUE, place, "a note is a text, a number, a date, a word or a list of these")
                .withHelp("write it as a text");
    }

    static Diagnostic noTag(Span place) {
        return Diagnostic.of(NO_TAG, place, "this is no tag")
                .withNote("a tag is a word or a text, such as `pci` or `\"team blue\"`")
                .withHelp("write a word or a text");
    }

    static Diagnostic estimate(Span place) {
        return Diagnostic.of(ESTIMATE, place, "this is an estimate, where one value is needed")
                .withNote("only a scenario holds estimates, from low over likely to high")
                .withHelp("write one value");
    }

    private static String chain(List<String> names, String verb) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" " + verb + " "));
    }

    private static String word(RootKind root) {
        String noun = Nouns.of(root);
        return noun.substring(noun.indexOf(' ') + 1);
    }
}
