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
 */
public record CheckedProgram(@Nullable ThreatModel model, RuleBook book, List<RuleTest> tests) {
    public CheckedProgram {
        tests = List.copyOf(tests);
    }
}
