package dev.merlon.lint;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.model.ThreatModel;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for what is right and of no use. */
public final class Linter {
    private Linter() {}

    /** The warnings of programs that are looked at together: for each program those of its own files, in file order. */
    public static List<List<Diagnostic>> lint(List<LintedProgram> programs) {
        Demand demand = new Demand();
        Set<Span> busy = new HashSet<>();
        for (LintedProgram program : programs) {
            for (LintedProgram each : program.withVariants()) {
                demand.add(each.checked().book());
                ThreatModel model = each.checked().model();
                if (model != null) {
                    busy.addAll(IdleElements.busy(model));
                }
            }
        }
        List<List<Diagnostic>> found = new ArrayList<>();
        for (LintedProgram program : programs) {
            Diagnostics diagnostics = new Diagnostics();
            program.withVariants().forEach(each -> IdleElements.report(each, busy, diagnostics));
            IdleRules.report(program, diagnostics);
            IdleWords.report(program, demand, diagnostics);
            found.add(diagnostics.inFileOrder());
        }
        return found;
    }
}
