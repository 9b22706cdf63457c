package dev.merlon.compile;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.model.Element;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.rule.Analysis;
import dev.merlon.rule.Policy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The models that policies leave out. One of another project is no mistake, so only names that are nearly right are told. */
final class Exemptions {
    private final Set<String> models = new TreeSet<>();

    Exemptions(List<ResolvedProgram> programs) {
        for (ResolvedProgram program : programs) {
            models.add(program.main().name());
            program.models().forEach(used -> models.add(used.main().name()));
        }
    }

    /** Reports what was probably meant to leave out a model that does not meet a policy. */
    void check(Analysis analysis, Diagnostics diagnostics) {
        Element model = analysis.model().model();
        for (Policy policy : analysis.book().policies()) {
            if (analysis.exemption(policy).isEmpty()) {
                policy.exemptions().stream()
                        .filter(each -> !each.until().isBefore(analysis.asOf())
                                && !models.contains(each.model())
                                && NameSuggester.nearest(each.model(), List.of(model.name()))
                                        .isPresent()
                                && analysis.violations().stream().anyMatch(violation -> violation.policy() == policy))
                        .forEach(each -> diagnostics.report(FileDiagnostics.exceptsUnknown(model, policy, each)));
            }
        }
    }
}
