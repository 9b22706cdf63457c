package dev.merlon.check;

import dev.merlon.model.ThreatModel;
import dev.merlon.rule.RuleBook;
import dev.merlon.rule.RuleTest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program whose names and types are right.
 *
 * @param model the model, or null where the files are a library
 * @param tests the rule tests of the files themselves (not of libraries they use)
 * @param variantNames the names of all variants that the model declares
 * @param variants those that were asked for, by name
 */
public record CheckedProgram(
        @Nullable ThreatModel model,
        RuleBook book,
        List<RuleTest> tests,
        List<String> variantNames,
        List<CheckedVariant> variants) {
    public CheckedProgram {
        tests = List.copyOf(tests);
        variantNames = List.copyOf(variantNames);
        variants = List.copyOf(variants);
    }
}
