package dev.merlon.project;

import dev.merlon.backend.CheckResult;
import dev.merlon.backend.Gate;
import dev.merlon.compile.Compilation;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.resolve.ResolvedProgram;
import java.util.List;

/** What programs that were compiled together came to, for the formats that other programs read. */
public final class CheckResults {
    private CheckResults() {}

    public static List<CheckResult> of(List<Compilation> compilations, Gate gate) {
        return worthTelling(compilations).stream()
                .map(each -> new CheckResult(name(each), each.analysis(), each.diagnostics(), gate))
                .toList();
    }

    /** Those of which there is something to say: not a library beside the models that use it. */
    public static List<Compilation> worthTelling(List<Compilation> compilations) {
        boolean models = compilations.stream().anyMatch(each -> each.analysis() != null);
        return compilations.stream()
                .filter(each -> !models
                        || each.analysis() != null
                        || !each.diagnostics().isEmpty())
                .toList();
    }

    private static String name(Compilation compilation) {
        ResolvedProgram program = compilation.resolved();
        if (program != null) {
            return program.main().name();
        }
        List<Diagnostic> diagnostics = compilation.diagnostics();
        return diagnostics.isEmpty() ? "." : diagnostics.get(0).span().file().name();
    }
}
