package dev.merlon.project;

import dev.merlon.backend.CheckResult;
import dev.merlon.backend.Gate;
import dev.merlon.compile.Compilation;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Variant;
import java.util.ArrayList;
import java.util.List;

/** What programs that were compiled together came to, for the formats that other programs read. */
public final class CheckResults {
    private CheckResults() {}

    /** Those of the programs; after each model those of its variants, with what differs there. */
    public static List<CheckResult> of(List<Compilation> compilations, Gate gate) {
        List<CheckResult> results = new ArrayList<>();
        for (Compilation each : worthTelling(compilations)) {
            Analysis analysis = each.analysis();
            Variant one = analysis == null ? null : analysis.variant();
            String name = name(each);
            results.add(new CheckResult(
                    one == null ? name : name + Variant.mark(one.name()), analysis, each.diagnostics(), gate));
            for (Analysis differing : each.variants()) {
                Variant variant = differing.variant();
                if (variant != null) {
                    results.add(new CheckResult(
                            name + Variant.mark(variant.name()), differing.differing(), List.of(), gate));
                }
            }
        }
        return results;
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
