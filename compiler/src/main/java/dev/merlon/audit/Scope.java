package dev.merlon.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was looked at, and how.
 *
 * @param paths the files and folders with models, as they were typed
 * @param libraries the places of libraries, as they were typed
 * @param policies the files of policies, as they were typed
 * @param evidence the places of results, as they were typed
 * @param revision the hash of the last commit
 * @param since the first day of the period; null for all of the history
 * @param asOf its last day
 * @param framework the taxonomy that rules must refer to; empty for all rules
 * @param cutOff whether only a part of the history was there
 */
public record Scope(
        List<String> paths,
        List<String> libraries,
        List<String> policies,
        List<String> evidence,
        String revision,
        @Nullable LocalDate since,
        LocalDate asOf,
        String framework,
        boolean cutOff) {
    public Scope {
        paths = List.copyOf(paths);
        libraries = List.copyOf(libraries);
        policies = List.copyOf(policies);
        evidence = List.copyOf(evidence);
    }

    /** The same when a later run looks again, from where it is and with what it has. */
    public Scope again(Scope later) {
        return new Scope(
                later.paths,
                later.libraries,
                later.policies,
                later.evidence,
                revision,
                since,
                asOf,
                framework,
                later.cutOff);
    }
}
