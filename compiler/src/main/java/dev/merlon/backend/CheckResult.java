package dev.merlon.backend;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.rule.Analysis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check came to for one program.
 *
 * @param program the name of the model, library or policy; of a file where that does not say
 * @param analysis what became of the rules; null for a library, and where there are errors
 * @param diagnostics what is wrong or remarkable about the text
 * @param gate what makes the check fail
 */
public record CheckResult(String program, @Nullable Analysis analysis, List<Diagnostic> diagnostics, Gate gate) {
    public CheckResult {
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
