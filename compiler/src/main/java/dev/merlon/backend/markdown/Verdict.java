package dev.merlon.backend.markdown;

import dev.merlon.backend.DiffResult;
import dev.merlon.backend.DiffWords;
import dev.merlon.diff.Comparison;
import java.util.List;
import java.util.stream.Collectors;

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
        return (fails ? "❌ **Fails** by " + DiffWords.reasons(result, Safe::code) : "✅ **Passes**") + ": " + between
                + "."
                + unchanged(result.models().stream().filter(Comparison::isEmpty).toList());
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
