package dev.merlon.rule;

import dev.merlon.model.ThreatModel;
import dev.merlon.source.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a model is drafted and not reviewed, and the model in the ways it could be without: what is drafted may turn out to be
 * wrong, all of it or in parts.
 *
 * @param ways for each the model, and what is evaluated on it; the last is without all that nobody has reviewed
 */
public record Drafts(List<Unreviewed> unreviewed, List<Way> ways) {
    /** Everything counts. */
    public static final Drafts NONE = new Drafts(List.of(), List.of());

    public Drafts {
        unreviewed = List.copyOf(unreviewed);
        ways = List.copyOf(ways);
    }

    /** A way that the model could be. */
    public record Way(ThreatModel model, RuleBook book) {}

    public boolean isEmpty() {
        return ways.isEmpty();
    }

    private static int size(Unreviewed statement) {
        return statement.whole().end() - statement.whole().start();
    }

    /** The same with one rule changed. */
    Drafts with(Rule changed) {
        return new Drafts(
                unreviewed,
                ways.stream()
                        .map(way -> new Way(way.model(), way.book().with(changed)))
                        .toList());
    }

    /** The same where controls that are planned are there. */
    Drafts implementing(Set<String> planned) {
        return new Drafts(
                unreviewed,
                ways.stream()
                        .map(way -> new Way(way.model().implementing(planned), way.book()))
                        .toList());
    }

    /** The unreviewed statement that a place is in, the innermost one; null where there is none. */
    public @Nullable Unreviewed at(@Nullable Span place) {
        Unreviewed found = null;
        for (Unreviewed each : unreviewed) {
            boolean inner = found == null || size(each) < size(found);
            if (place != null && each.contains(place) && inner) {
                found = each;
            }
        }
        return found;
    }
}
