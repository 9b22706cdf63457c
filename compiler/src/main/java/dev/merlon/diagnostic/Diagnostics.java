package dev.merlon.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The mistakes found so far, by all phases.
 *
 * <p>The same mistake told twice counts once. At most {@link #LIMIT} are kept, so that hostile input cannot fill memory;
 * {@link #dropped} says how many more there were.
 */
public final class Diagnostics {
    /** How many diagnostics are kept. */
    public static final int LIMIT = 1_000;

    private static final Comparator<Diagnostic> IN_FILE_ORDER = (one, other) -> {
        // Not put together by methods of Comparator, here and in all that runs always: what those give back is made
        // anew
        // at every start, which takes some milliseconds.
        int bySpan = one.span().compareTo(other.span());
        int byCode =
                bySpan != 0 ? bySpan : one.code().text().compareTo(other.code().text());
        return byCode != 0 ? byCode : one.message().compareTo(other.message());
    };

    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private int dropped;
    private boolean errors;

    public void report(Diagnostic diagnostic) {
        errors |= diagnostic.isError();
        if (found.size() >= LIMIT && !found.contains(diagnostic)) {
            dropped++;
        } else {
            found.add(diagnostic);
        }
    }

    public boolean hasErrors() {
        return errors;
    }

    /** How many diagnostics were not kept. */
    public int dropped() {
        return dropped;
    }

    /** All that were kept, by file name, then by place. */
    public List<Diagnostic> inFileOrder() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(IN_FILE_ORDER);
        return sorted;
    }
}
