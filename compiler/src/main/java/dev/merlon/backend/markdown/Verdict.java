package dev.merlon.backend.markdown;

import dev.merlon.backend.DiffResult;
import dev.merlon.backend.DiffWords;
import dev.merlon.backend.Tally;
import dev.merlon.diff.Comparison;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first line that people read. */
final class Verdict {
    private static final int MOST_NAMES = 10;

    private Verdict() {}

    /** @param changed how many models are different */
    static String of(DiffResult result, int changed) {
        String between = Safe.code(result.base().name()) + commit(result.base()) + " → "
                + Safe.code(result.head().name()) + commit(result.head());
        if (changed == 0) {
            return "✅ Nothing changes in the threat " + (result.models().size() == 1 ? "model" : "models") + ": "
                    + between + ".";
        }
        boolean fails = result.verdict() == DiffResult.Verdict.FAILS;
        return (fails ? "❌ **Fails** by " + reasons(result) : "✅ **Passes**") + ": " + between + "."
                + unchanged(result.models().stream().filter(Comparison::isEmpty).toList());
    }

    /** {@code 2 changes of worse>=high, policy baseline}. */
    private static String reasons(DiffResult result) {
        int failing = result.models().stream()
                .mapToInt(model -> result.gate().failing(model).size())
                .sum();
        Stream<String> policies = result.models().stream()
                .flatMap(model -> result.gate().violations(model).stream())
                .map(violation -> "policy " + Safe.code(violation.policy().name()))
                .distinct()
                .limit(MOST_NAMES);
        Stream<String> changes = failing == 0
                ? Stream.empty()
                : Stream.of(Tally.number(failing, "change") + " of "
                        + Safe.code(result.gate().toString()));
        return Stream.concat(changes, policies).collect(Collectors.joining(", "));
    }

    private static String commit(DiffResult.State state) {
        String commit = state.commit();
        boolean said = commit.isEmpty() || commit.startsWith(state.name());
        return said ? "" : " (" + Safe.code(DiffWords.shortCommit(commit)) + ")";
    }

    private static String unchanged(List<Comparison> models) {
        if (models.isEmpty()) {
            return "";
        }
        int more = models.size() - MOST_NAMES;
        return " Nothing changes in "
                + models.stream()
                        .limit(MOST_NAMES)
                        .map(model -> Safe.code(model.model()))
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "") + ".";
    }
}
