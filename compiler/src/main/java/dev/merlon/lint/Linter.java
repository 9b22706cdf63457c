package dev.merlon.lint;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;

/** Looks for what is right and of no use. */
public final class Linter {
    private Linter() {}

    /** The warnings of programs that are looked at together: for each program those of its own files, in file order. */
    public static List<List<Diagnostic>> lint(List<LintedProgram> programs) {
        Demand demand = new Demand();
        programs.forEach(program -> demand.add(program.checked().book()));
        List<List<Diagnostic>> found = new ArrayList<>();
        for (LintedProgram program : programs) {
            Diagnostics diagnostics = new Diagnostics();
            IdleElements.report(program, diagnostics);
            IdleRules.report(program, diagnostics);
            IdleWords.report(program, demand, diagnostics);
            found.add(diagnostics.inFileOrder());
        }
        return found;
    }
}
