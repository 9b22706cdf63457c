package dev.merlon.backend.github;

import dev.merlon.backend.Gate;
import dev.merlon.backend.Markdown;
import dev.merlon.backend.QuestionGroup;
import dev.merlon.backend.Tally;
import dev.merlon.backend.Violations;
import dev.merlon.backend.github.Annotation.Kind;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticPage;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.AssertionResult;
import dev.merlon.rule.Because;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Question;
import dev.merlon.rule.Threat;
import dev.merlon.rule.Variant;
import dev.merlon.type.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The remarks about one model. */
final class Annotations {
    /** Mistakes stand before all threats: with one nothing else can be relied on. */
    private static final int MISTAKE = Integer.MAX_VALUE;

    /** Where a severity is none, after all that have one. */
    private static final int UNRATED = -1;

    private final Analysis analysis;
    private final Set<String> failing;
    private final int questions;

    Annotations(Analysis analysis, Gate gate, int questions) {
        this.analysis = analysis;
        this.failing = gate.failing(analysis);
        this.questions = questions;
    }

    static Annotation mistake(Diagnostic diagnostic) {
        Kind kind = diagnostic.isError() ? Kind.ERROR : Kind.WARNING;
        return told(diagnostic, kind, diagnostic.isError() ? MISTAKE : UNRATED);
    }

    private static Annotation told(Diagnostic diagnostic, Kind kind, int rank) {
        List<String> lines = new ArrayList<>();
        lines.add(diagnostic.message());
        diagnostic.notes().forEach(note -> lines.add("note: " + note));
        diagnostic.helps().forEach(help -> lines.add("help: " + help));
        String code = diagnostic.code().text();
        String title = DiagnosticPage.of(code).map(page -> ": " + page.title()).orElse("");
        return new Annotation(kind, rank, diagnostic.span(), code + title, String.join("\n", lines));
    }

    List<Annotation> all() {
        List<Annotation> all = new ArrayList<>();
        for (Threat threat :
                analysis.threats().stream().sorted(Analysis.WORST_FIRST).toList()) {
            if (failing.contains(threat.id())) {
                all.add(threat(threat, Kind.ERROR));
            } else if (threat.disposition() == Disposition.OPEN) {
                all.add(threat(threat, Kind.WARNING));
            }
        }
        for (AssertionResult result : analysis.assertions()) {
            if (result.truth() == Truth.FALSE) {
                all.add(assertion(result));
            }
        }
        for (Diagnostic violation : Violations.besideThreats(analysis)) {
            all.add(told(violation, Kind.ERROR, UNRATED));
        }
        List<QuestionGroup> groups = QuestionGroup.gather(analysis.questions());
        for (QuestionGroup group : groups.subList(0, Math.min(questions, groups.size()))) {
            all.add(question(group));
        }
        return all;
    }

    private Annotation threat(Threat threat, Kind kind) {
        String asked = threat.disposition() == Disposition.OPEN
                ? ""
                : threat.disposition().word() + ", ";
        List<String> lines = new ArrayList<>();
        lines.add(analysis.message(threat));
        analysis.ended(threat).ifPresent(end -> lines.add("It was " + end.text() + ": " + end.remedy() + "."));
        if (!threat.variant().isEmpty()) {
            lines.add(inVariant(threat.variant()));
        }
        String fix = analysis.fix(threat);
        if (!fix.isEmpty()) {
            lines.add("");
            lines.add(Markdown.filled(fix));
        }
        lines.add("");
        lines.add("merlon explain '" + threat.id() + "'");
        return new Annotation(
                kind,
                threat.severity().least().rank(),
                threat.subjects().get(0).span(),
                asked + threat.severity().inWords() + ": " + threat.rule().title(),
                String.join("\n", lines));
    }

    private Annotation assertion(AssertionResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(result.assertion().title());
        Variant variant = analysis.variant();
        if (variant != null) {
            lines.add(inVariant(variant.name()));
        }
        for (Because step : result.because()) {
            lines.add("  ".repeat(step.depth()) + "- " + step.text());
        }
        return new Annotation(
                Kind.ERROR,
                UNRATED,
                result.assertion().span(),
                "assertion " + result.assertion().name() + " does not hold",
                String.join("\n", lines));
    }

    private static String inVariant(String variant) {
        return "So it is in the variant `" + variant + "`.";
    }

    private static Annotation question(QuestionGroup group) {
        Question first = group.first();
        List<String> lines = new ArrayList<>();
        lines.add(first.text());
        lines.add("");
        lines.add("Write `" + group.hint().statement() + "` in `" + group.hint().element() + "`.");
        if (group.questions().size() > 1) {
            lines.add("The same is asked of " + Tally.number(group.questions().size() - 1, "other element") + ".");
        }
        String waits = Tally.number(group.waiting(), "threat");
        return new Annotation(
                Kind.NOTICE,
                first.worst().greatest().rank(),
                first.fact().element().span(),
                waits + (group.waiting() == 1 ? " waits" : " wait") + " for a fact, up to "
                        + first.worst().greatest().name(),
                String.join("\n", lines));
    }
}
