package dev.merlon.backend;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diff.ChangeGate;
import dev.merlon.diff.Comparison;
import dev.merlon.diff.ThreatChange;
import java.util.List;
import java.util.Locale;

/**
 * What a comparison of two states of a project came to.
 *
 * @param base the earlier state
 * @param head the later state
 * @param isSinceRecord whether of the earlier state only records of its checks are left
 * @param models what is different in each model, by name
 * @param gate what makes the comparison fail
 */
public record DiffResult(State base, State head, boolean isSinceRecord, List<Comparison> models, ChangeGate gate) {
    public DiffResult {
        models = List.copyOf(models);
    }

    /**
     * One of the two.
     *
     * @param name as the user calls it: a folder, a branch, a commit, a file with a record of a check
     * @param commit the full hash of its commit; empty for what lies in a folder
     * @param mistakes why it does not compile; none where it does
     * @param results what a check of its programs comes to; none where only a record of a check is left
     */
    public record State(String name, String commit, List<Diagnostic> mistakes, List<CheckResult> results) {
        public State {
            mistakes = List.copyOf(mistakes);
            results = List.copyOf(results);
        }
    }

    /** How it ends. */
    public enum Verdict {
        PASSES,
        FAILS,
        /** One of the states has mistakes, so that nothing can be compared. */
        DOES_NOT_COMPILE;

        /** The word used in outputs: {@code does-not-compile}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Verdict verdict() {
        if (!base.mistakes.isEmpty() || !head.mistakes.isEmpty()) {
            return Verdict.DOES_NOT_COMPILE;
        }
        return models.stream().anyMatch(gate::fails) ? Verdict.FAILS : Verdict.PASSES;
    }

    /** The changes of a model because of which the comparison fails, in its order; those that policies fail on too. */
    public List<ThreatChange> failing(Comparison model) {
        return DiffWords.failing(gate, model);
    }
}
