package dev.merlon.compile;

import dev.merlon.check.CheckedProgram;
import dev.merlon.check.Checker;
import dev.merlon.compile.Timings.Phase;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.model.ThreatModel;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Authorship;
import dev.merlon.rule.Background;
import dev.merlon.rule.RuleEvaluator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Run> known = new HashMap<>();

    /**
     * What became of a program.
     *
     * @param found its mistakes, with those that were known before
     */
    record Run(@Nullable CheckedProgram checked, @Nullable Analysis analysis, Diagnostics found) {}

    /** @param before what is wrong with locks and evidence, by the names of the root files of programs */
    ProgramRuns(
            MistakesByProgram mistakes,
            Map<String, List<Diagnostic>> before,
            ProjectEvidence results,
            LockedDecisions decisions,
            Authorship history,
            Baselines bases,
            LocalDate asOf,
            Timings timings) {
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
        CheckedProgram checked =
                mistakes.isWhole(program) ? Checker.check(program, LibraryLoader.CLASS_PATH::checked, found) : null;
        timings.enter(Phase.EVALUATE);
        Analysis analysis = checked == null ? null : evaluate(program, checked, found);
        timings.enter(outer);
        return new Run(checked, analysis, found);
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
                && !analysis.world().hasEvidence()) {
            found.report(NoticeDiagnostics.noEvidenceNamed(model.model().span()));
        }
        analysis.notices().forEach(notice -> found.report(NoticeDiagnostics.of(notice)));
        if (found.hasErrors()) {
            return null;
        }
        List<Analysis> alone = new ArrayList<>();
        for (ResolvedProgram used : program.models()) {
            Analysis ofUsed = of(used).analysis();
            if (ofUsed != null) {
                alone.add(ofUsed);
            }
        }
        Analysis shown = program.models().isEmpty() ? analysis : analysis.ofItself(alone);
        decisions.check(program, shown, found);
        return found.hasErrors() ? null : shown;
    }
}
