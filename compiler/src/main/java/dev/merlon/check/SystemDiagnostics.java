package dev.merlon.check;

import dev.merlon.ast.Name;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.model.Element;
import dev.merlon.model.RefutedFlow;
import dev.merlon.source.Span;
import dev.merlon.type.RootKind;
import java.util.Collection;

/** The wording of mistakes in how models make up a system. */
final class SystemDiagnostics {
    static final DiagnosticCode NAME_CLASH = DiagnosticCode.error(7056);
    static final DiagnosticCode NOT_VISIBLE_THROUGH = DiagnosticCode.error(7057);
    static final DiagnosticCode UNKNOWN_IN_MODEL = DiagnosticCode.error(7058);
    static final DiagnosticCode OF_ANOTHER_MODEL = DiagnosticCode.error(7059);

    static final DiagnosticCode REFUTED = DiagnosticCode.error(7060);
    static final DiagnosticCode BAD_SEQUENCE = DiagnosticCode.error(7061);
    static final DiagnosticCode NOT_REACHED = DiagnosticCode.warning(7062);

    static final DiagnosticCode NO_REASON = DiagnosticCode.error(7063);

    private SystemDiagnostics() {}

    static Diagnostic nameOfModel(Span place, String name, Span use) {
        return Diagnostic.of(NAME_CLASH, place, "`" + name + "` is the name of a model here")
                .withLabel(use, "which is used here")
                .withHelp("rename the element, or the model: `use \"…\" as " + name + "-model`");
    }

    static Diagnostic sameFullName(Element second, Element first) {
        String what =
                first.root() == RootKind.MODEL ? "a model that this system uses" : "another element of the system";
        return Diagnostic.of(NAME_CLASH, second.span(), "`" + second.name() + "` is also the name of " + what)
                .withLabel(first.span(), "declared here")
                .withNote("in a system, elements of a used model have the name of their model before their own")
                .withHelp("give this one another name");
    }

    static Diagnostic notVisibleThrough(Name alias, Name inner, Span use, Element model) {
        return Diagnostic.of(
                        NOT_VISIBLE_THROUGH,
                        inner.span(),
                        "`" + inner + "` is a model that `" + alias + "` uses, and cannot be named through it")
                .withLabel(use, "used there")
                .withNote("a model shows its own elements only, so that what it uses can change without its users")
                .withHelp("add `use \"…\" as " + model.name() + "` with the path of `"
                        + model.span().file().name() + "`");
    }

    static Diagnostic unknownInModel(Name name, Element model, Collection<String> known) {
        Diagnostic plain = Diagnostic.of(
                        UNKNOWN_IN_MODEL,
                        name.span(),
                        "there is no element `" + name + "` in the model `" + model.name() + "`")
                .withLabel(model.span(), "declared here");
        return NameSuggester.nearest(name.text(), known)
                .map(near -> plain.withHelp("did you mean `" + near + "`?").withFix(name.span(), near))
                .orElse(plain.withHelp("declare it there, or look whether its file is among those of that model"));
    }

    static Diagnostic ofAnotherModel(Span place, Element element, Element model) {
        return Diagnostic.of(
                        OF_ANOTHER_MODEL,
                        place,
                        "`" + element.name() + "` belongs to the model `" + model.name()
                                + "`, which alone states facts of it")
                .withLabel(element.span(), "declared here")
                .withNote("other models draw flows to it, place elements in it and decide about threats")
                .withHelp("say it there, in `" + model.span().file().name() + "`");
    }

    static Diagnostic refuted(Element flow, RefutedFlow refuted) {
        return Diagnostic.of(
                        REFUTED,
                        refuted.span(),
                        "there is a flow from `" + refuted.source().name() + "` to `"
                                + refuted.end().name() + "`")
                .withLabel(flow.span(), "it is drawn here")
                .withHelp("take out the flow, or the `no flow`");
    }

    static Diagnostic noReason(Span head) {
        return Diagnostic.of(NO_REASON, head, "this `no flow` does not say how that is known")
                .withNote("a flow is simply not drawn where nobody would expect it; one that is refuted has a story")
                .withHelp("add `{ reason = \"…\" }`");
    }

    static Diagnostic secondSequence(Name name, Span first) {
        return Diagnostic.of(BAD_SEQUENCE, name.span(), "there are two sequences `" + name + "`")
                .withLabel(first, "the other one")
                .withHelp("give one of them another name");
    }

    static Diagnostic emptySequence(Name name) {
        return Diagnostic.of(BAD_SEQUENCE, name.span(), "the sequence `" + name + "` has no steps")
                .withHelp("name its flows, in the order in which they happen: `{ pay; post }`");
    }

    static Diagnostic notReached(Span step, Element flow, Element source, Element before) {
        return Diagnostic.of(
                        NOT_REACHED,
                        step,
                        "`" + flow.name() + "` begins at `" + source.name() + "`, which the steps before do not reach")
                .withLabel(before.span(), "the step before")
                .withHelp("put the step in another place, or add the one that leads to `" + source.name() + "`");
    }
}
