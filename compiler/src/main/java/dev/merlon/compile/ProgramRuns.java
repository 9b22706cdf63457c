package dev.merlon.compile;

import dev.merlon.check.CheckedProgram;
import dev.merlon.check.CheckedVariant;
import dev.merlon.check.Checker;
import dev.merlon.check.VariantChoice;
import dev.merlon.check.VariantMistakes;
import dev.merlon.compile.Timings.Phase;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.model.ThreatModel;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Authorship;
import dev.merlon.rule.Background;
import dev.merlon.rule.Notice;
import dev.merlon.rule.RuleEvaluator;
import dev.merlon.rule.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks and evaluates programs, each once: a model that others use is also looked at alone, to tell what they change. */
final class ProgramRuns {
    private final MistakesByProgram mistakes;
    private final Map<String, List<Diagnostic>> before;
    private final ProjectEvidence results;
    private final LockedDecisions decisions;
    private final Authorship history;
    private final Baselines bases;
    private final LocalDate asOf;
    private final Timings timings;
    private final VariantChoice variants;
    private final Map<String, Run> known = new HashMap<>();

    /**
     * What became of a program.
     *
     * @param variants its variants, where nothing is wrong with any of them
     * @param found its mistakes, with those that were known before
     */
    record Run(
            @Nullable CheckedProgram checked,
            @Nullable Analysis analysis,
            List<Analysis> variants,
            Diagnostics found) {}

    /** @param before what is wrong with locks and evidence, by the names of the root files of programs */
    ProgramRuns(
            MistakesByProgram mistakes,
            Map<String, List<Diagnostic>> before,
            ProjectEvidence results,
            LockedDecisions decisions,
            Authorship history,
            Baselines bases,
            LocalDate asOf,
            Timings timings,
            VariantChoice variants) {
        this.variants = variants;
        this.timings = timings;
        this.mistakes = mistakes;
        this.before = before;
        this.results = results;
        this.decisions = decisions;
        this.history = history;
        this.bases = bases;
        this.asOf = asOf;
    }

    Run of(ResolvedProgram program) {
        Run run = known.get(program.main().file());
        if (run == null) {
            run = run(program);
            known.put(program.main().file(), run);
        }
        return run;
    }

    private Run run(ResolvedProgram program) {
        Diagnostics found = new Diagnostics();
        mistakes.of(program).forEach(found::report);
        before.getOrDefault(program.main().file(), List.of()).forEach(found::report);
        Phase outer = timings.enter(Phase.CHECK);
        CheckedProgram checked = mistakes.isWhole(program)
                ? Checker.check(
                        program,
                        LibraryLoader.CLASS_PATH::checked,
                        LibraryLoader.CLASS_PATH::declaring,
                        choice(program),
                        found)
                : null;
        timings.enter(Phase.EVALUATE);
        Analysis analysis = checked == null ? null : evaluate(program, checked, found);
        List<Analysis> variants =
                checked == null || analysis == null ? List.of() : evaluateVariants(program, checked, analysis, found);
        timings.enter(outer);
        return found.hasErrors()
                ? new Run(checked, null, List.of(), found)
                : new Run(checked, analysis, variants, found);
    }

    /** A model that is only used is looked at as it is. */
    private VariantChoice choice(ResolvedProgram program) {
        return mistakes.isGiven(program) ? variants : VariantChoice.NONE;
    }

    private List<Analysis> evaluateVariants(
            ResolvedProgram program, CheckedProgram checked, Analysis base, Diagnostics found) {
        List<Analysis> analyses = new ArrayList<>();
        for (CheckedVariant variant : checked.variants()) {
            ThreatModel model = variant.model();
            if (model == null) {
                continue;
            }
            Analysis analysis = RuleEvaluator.evaluate(
                    model,
                    variant.book(),
                    asOf,
                    new Background(
                            results,
                            decisions.pins(program, variant.name(), base.whole()),
                            history,
                            bases.of(program.main().name(), variant.name())));
            Diagnostics noticed = new Diagnostics();
            for (Notice notice : analysis.notices()) {
                Optional<Notice.BasisChanged> own = notice instanceof Notice.BasisChanged changed
                        ? analysis.ownIn(variant.name(), changed)
                        : Optional.empty();
                own.ifPresent(changed -> found.report(
                        NoticeDiagnostics.of(changed).withNote("so it is in the variant `" + variant.name() + "`")));
                if (own.isEmpty()) {
                    noticed.report(NoticeDiagnostics.of(notice));
                }
            }
            VariantMistakes.tell(variant.name(), variant.whole(), noticed, found);
            Analysis shown = ofItself(program, analysis);
            decisions.checkVariant(program, variant.name(), shown, base.whole(), found);
            analyses.add(shown.ofVariant(new Variant(variant.name(), variant.title(), variant.place()), base));
        }
        return analyses;
    }

    private @Nullable Analysis evaluate(ResolvedProgram program, CheckedProgram checked, Diagnostics found) {
        ThreatModel model = checked.model();
        if (model == null || found.hasErrors()) {
            return null;
        }
        Analysis analysis = RuleEvaluator.evaluate(
                model,
                checked.book(),
                asOf,
                new Background(
                        results,
                        decisions.pins(program),
                        history,
                        bases.of(program.main().name())));
        if (results.isForOneModel()
                && mistakes.isGiven(program)
                && checked.variantNames().isEmpty()
                && !analysis.world().hasEvidence()) {
            found.report(NoticeDiagnostics.noEvidenceNamed(model.model().span()));
        }
        analysis.notices().forEach(notice -> found.report(NoticeDiagnostics.of(notice)));
        if (found.hasErrors()) {
            return null;
        }
        Analysis shown = ofItself(program, analysis);
        decisions.check(program, shown, checked.variantNames(), found);
        return found.hasErrors() ? null : shown;
    }

    private Analysis ofItself(ResolvedProgram program, Analysis analysis) {
        List<Analysis> alone = new ArrayList<>();
        for (ResolvedProgram used : program.models()) {
            Analysis ofUsed = of(used).analysis();
            if (ofUsed != null) {
                alone.add(ofUsed);
            }
        }
        return program.models().isEmpty() ? analysis : analysis.ofItself(alone);
    }
}
