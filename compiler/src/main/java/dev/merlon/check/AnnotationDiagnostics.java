package dev.merlon.check;

import dev.merlon.ast.Annotation;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.source.Span;
import java.util.Collection;
import java.util.stream.Collectors;

/** The wording of mistakes in annotations, and of the use of what they call old or deprecated. */
final class AnnotationDiagnostics {
    static final DiagnosticCode UNKNOWN = DiagnosticCode.error(7084);
    static final DiagnosticCode MISPLACED = DiagnosticCode.error(7085);
    static final DiagnosticCode MALFORMED = DiagnosticCode.error(7086);
    static final DiagnosticCode STILL_THERE = DiagnosticCode.error(7087);
    static final DiagnosticCode CLAIMED_TWICE = DiagnosticCode.error(7088);
    static final DiagnosticCode FORMER_NAME = DiagnosticCode.warning(7089);
    static final DiagnosticCode DEPRECATED = DiagnosticCode.warning(7090);
    static final DiagnosticCode REVIEWED_BEFORE = DiagnosticCode.warning(7091);
    static final DiagnosticCode UNREVIEWED_EXEMPTION = DiagnosticCode.warning(7093);
    static final DiagnosticCode UNREVIEWED_OVERRIDE = DiagnosticCode.warning(7175);

    private AnnotationDiagnostics() {}

    static Diagnostic unknown(Annotation annotation, Collection<String> known) {
        Diagnostic plain = Diagnostic.of(
                        UNKNOWN, annotation.span(), "there is no annotation `@" + annotation.name() + "`")
                .withNote("there are "
                        + known.stream().map(name -> "`@" + name + "`").collect(Collectors.joining(", ")));
        return NameDiagnostics.suggest(plain, annotation.name(), known);
    }

    static Diagnostic misplaced(Annotation annotation) {
        String name = annotation.name().text();
        Diagnostic plain = Diagnostic.of(MISPLACED, annotation.span(), "`@" + name + "` says nothing here");
        return switch (name) {
            case Annotations.WAS ->
                plain.withNote("it stands before an element or a rule that had another name")
                        .withHelp("move it there, or take it out");
            case Annotations.DEPRECATED ->
                plain.withNote("it stands before what a library declares: a kind, an attribute, an enum or one of its"
                                + " constants, a rule, a def, a param, a relation, a table")
                        .withHelp("move it there, or take it out");
            default ->
                plain.withNote(
                                "it says who stated something of a model: it stands before a declaration, behind a fact on its"
                                        + " line, or before `part of` for a whole file")
                        .withHelp("move it before the whole declaration, or take it out");
        };
    }

    static Diagnostic malformed(Annotation annotation) {
        return Diagnostic.of(MALFORMED, annotation.span(), "this is not the form of `@" + annotation.name() + "`")
                .withHelp("write " + form(annotation.name().text()));
    }

    private static String form(String name) {
        return switch (name) {
            case Annotations.WAS -> "`@was(\"old-name\")`, with a text for each name it had";
            case Annotations.DEPRECATED -> "`@deprecated(\"use X instead\")`";
            case "source" -> "`@source(\"file\", 12)`";
            default -> "`@" + name + "(\"who\", 2027-03-31)`";
        };
    }

    static Diagnostic reviewedBefore(Span reviewed, Span drafted) {
        return Diagnostic.of(REVIEWED_BEFORE, reviewed, "this review is older than the draft, and does not count")
                .withLabel(drafted, "drafted here")
                .withHelp("review it again, and write the day of that");
    }

    static Diagnostic unreviewedExemption(Span place) {
        return Diagnostic.of(
                        UNREVIEWED_EXEMPTION, place, "nobody has reviewed this exemption, so it leaves nothing out")
                .withNote("what a tool drafts may raise risk, and lowers none before somebody has looked at it")
                .withHelp("review it, and add `@reviewed(\"who\", date)`");
    }

    static Diagnostic unreviewedOverride(Span place) {
        return Diagnostic.of(
                        UNREVIEWED_OVERRIDE, place, "nobody has reviewed this override, so it makes nothing less bad")
                .withNote("what a tool drafts may raise risk, and lowers none before somebody has looked at it")
                .withHelp("review it, and add `@reviewed(\"who\", date)`");
    }

    static Diagnostic stillThere(Span place, String old, Span declared) {
        return Diagnostic.of(STILL_THERE, place, "`" + old + "` is still there, so nothing else was called that")
                .withLabel(declared, "declared here")
                .withNote("what names `" + old + "` means the one that is there")
                .withHelp("take `@was` out, or rename the other");
    }

    static Diagnostic claimedTwice(Span place, String old, Span first) {
        return Diagnostic.of(CLAIMED_TWICE, place, "two claim to have been called `" + old + "`")
                .withLabel(first, "the first one")
                .withNote("what names `" + old + "` must mean one of them")
                .withHelp("keep the `@was` of the one that carries its decisions on");
    }

    static Diagnostic formerName(Span place, String old, String now) {
        return Diagnostic.of(FORMER_NAME, place, "`" + old + "` is now called `" + now + "`")
                .withHelp("write `" + now + "`")
                .withFix(place, now);
    }

    static Diagnostic deprecated(Span place, String what, String advice) {
        return Diagnostic.of(DEPRECATED, place, "`" + what + "` is deprecated").withHelp(advice);
    }
}
