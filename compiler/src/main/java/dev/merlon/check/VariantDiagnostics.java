package dev.merlon.check;

import dev.merlon.ast.ElementReference;
import dev.merlon.ast.Name;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.model.Element;
import dev.merlon.source.Span;
import java.util.Collection;

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
     * @param named what was removed: the element itself, or what it goes with
     * @param isInVariant whether the variant itself names it
     */
    static Diagnostic removed(
            Span place, String variant, Element element, Element named, Span remove, boolean isInVariant) {
        Diagnostic plain = Diagnostic.of(
                        REMOVED, place, "`" + element.name() + "` is not there in the variant `" + variant + "`")
                .withLabel(remove, named == element ? "removed here" : "it goes with `" + named.name() + "`");
        return plain.withHelp(
                isInVariant
                        ? "keep `" + named.name() + "`, or leave this out"
                        : "`remove` what names it too, and say in the variant what holds there; or keep `"
                                + named.name() + "`");
    }

    static Diagnostic nothingToRemove(ElementReference reference, Collection<String> known) {
        String text = reference.text();
        Diagnostic plain = Diagnostic.of(
                        NOTHING_TO_REMOVE, reference.span(), "the model has nothing called `" + text + "` to remove")
                .withNote(
                        "a variant removes elements, flows, controls, assertions, sequences and threats of the model");
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
