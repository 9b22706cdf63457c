package dev.merlon.check;

import dev.merlon.ast.ElementReference;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.model.Element;
import dev.merlon.source.Span;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The wording of mistakes in variants of a model. */
final class VariantDiagnostics {
    static final DiagnosticCode REMOVED = DiagnosticCode.error(7150);
    static final DiagnosticCode NOTHING_TO_REMOVE = DiagnosticCode.error(7151);
    static final DiagnosticCode BAD_NAME = DiagnosticCode.error(7152);
    static final DiagnosticCode CANNOT_REMOVE = DiagnosticCode.error(7153);
    static final DiagnosticCode BAD_EACH = DiagnosticCode.error(7154);
    static final DiagnosticCode KINDS_ELSEWHERE = DiagnosticCode.error(7155);
    static final DiagnosticCode UNREVIEWED_REMOVE = DiagnosticCode.warning(7156);

    private VariantDiagnostics() {}

    /**
     * Of a name that means nothing in a variant.
     *
     * @param named what was removed: the element itself, or what it goes with
     * @param naming what says the name; null where it has no name itself
     */
    static Diagnostic removed(
            Span place, String variant, Element element, Element named, Span remove, @Nullable Name naming) {
        return removed(place, variant, element, named, remove)
                .withHelp("`remove" + (naming == null ? "` what names it" : " " + naming + "`")
                        + " too, and say in the variant what holds there; or keep `" + named.name() + "`");
    }

    /** The same where the variant itself says the name. */
    static Diagnostic removedHere(Span place, String variant, Element element, Element named, Span remove) {
        return removed(place, variant, element, named, remove)
                .withHelp("keep `" + named.name() + "`, or leave this out");
    }

    private static Diagnostic removed(Span place, String variant, Element element, Element named, Span remove) {
        return Diagnostic.of(REMOVED, place, "`" + element.name() + "` is not there in the variant `" + variant + "`")
                .withLabel(remove, named == element ? "removed here" : "it goes with `" + named.name() + "`");
    }

    static Diagnostic removedTwice(ElementReference reference, Span first) {
        return Diagnostic.of(NOTHING_TO_REMOVE, reference.span(), "`" + reference.text() + "` is removed already")
                .withLabel(first, "here")
                .withHelp("leave this one out");
    }

    static Diagnostic nothingToRemove(ElementReference reference, Collection<String> known) {
        String text = reference.text();
        Diagnostic plain = Diagnostic.of(
                        NOTHING_TO_REMOVE, reference.span(), "the model has nothing called `" + text + "` to remove")
                .withNote(
                        "a variant removes elements, flows, controls, assertions, sequences, scenarios and threats of the"
                                + " model");
        return NameSuggester.nearest(text, known)
                .map(near -> plain.withHelp("did you mean `" + near + "`?").withFix(reference.span(), near))
                .orElse(plain);
    }

    static Diagnostic secondVariant(Name second, Span first) {
        return Diagnostic.of(BAD_NAME, second.span(), "there are two variants `" + second + "`")
                .withLabel(first, "the other one")
                .withHelp("give one of them another name, or say all in one of them");
    }

    static Diagnostic reservedName(Name name) {
        return Diagnostic.of(BAD_NAME, name.span(), "no variant can be called `" + name + "`")
                .withNote("`--variant " + name + "` means every variant")
                .withHelp("give it another name");
    }

    static Diagnostic removesModel(Span place) {
        return Diagnostic.of(CANNOT_REMOVE, place, "this is the model itself, which a variant cannot remove")
                .withHelp("remove elements of it");
    }

    static Diagnostic removesAssumption(Span place, Name assumption) {
        return Diagnostic.of(CANNOT_REMOVE, place, "`" + assumption + "` is an assumption, which no variant can remove")
                .withLabel(assumption.span(), "stated here")
                .withHelp("say anew in the variant what relies on it, without `relies on " + assumption + "`");
    }

    static Diagnostic removesOfAnother(Span place, Element element, Element model) {
        return Diagnostic.of(
                        CANNOT_REMOVE,
                        place,
                        "`" + element.name() + "` belongs to the model `" + model.name()
                                + "`, and only that can remove it")
                .withLabel(element.span(), "declared here")
                .withHelp("remove the flows, uses and grants of this model that name it");
    }

    static Diagnostic eachOfNoList(Span set) {
        return Diagnostic.of(BAD_EACH, set, "an `each … in` of a variant takes a list of elements")
                .withHelp("write their names: `each it in [gateway, ledger] { … }`");
    }

    static Diagnostic emptyEach(Span set) {
        return Diagnostic.of(BAD_EACH, set, "this list has no elements, so that the `each` says nothing")
                .withHelp("write their names: `each it in [gateway, ledger] { … }`, or leave it out");
    }

    static Diagnostic twiceInEach(QualifiedName second, Span first) {
        return Diagnostic.of(BAD_EACH, second.span(), "`" + second + "` is in this list twice")
                .withLabel(first, "the first time")
                .withHelp("leave one of them out");
    }

    static Diagnostic oneNameForAll(Span declaration, String variable) {
        return Diagnostic.of(BAD_EACH, declaration, "this would be declared once for every `" + variable + "`")
                .withNote("a name belongs to one element of a model")
                .withHelp("say here what all of them have in common, and declare this outside of the `each`");
    }

    static Diagnostic kindsElsewhere(Span via, Element flow) {
        return Diagnostic.of(KINDS_ELSEWHERE, via, "the kinds of a flow stand where it is declared")
                .withLabel(flow.span(), "`" + flow.name() + "` is declared here")
                .withNote("only a variant can say that a flow is of other kinds there")
                .withHelp("move the `via` to the flow");
    }

    static Diagnostic unreviewedRemove(Span remove, String variant) {
        return Diagnostic.of(
                        UNREVIEWED_REMOVE,
                        remove,
                        "this `remove` in `" + variant + "` does not count before somebody reviews it")
                .withNote("what a tool drafted lowers no risk")
                .withHelp("`merlon review` marks it as reviewed");
    }
}
