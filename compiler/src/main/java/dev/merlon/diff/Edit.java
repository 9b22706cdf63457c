package dev.merlon.diff;

import dev.merlon.model.Element;
import dev.merlon.source.Span;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changed about one thing in a model.
 *
 * @param noun what it is: {@code component}, {@code flow}, {@code decision}
 * @param name its name, the new one where it has another; as it is written
 * @param before the element as it was; null where it was not there or is no element
 * @param after the element as it is; null where it is not there any more or is no element
 * @param statements what is said otherwise; of what came or went, nothing
 * @param affected the elements that it is said of, before and after; one that is changed, or all that a default is for
 * @param span where it is; where it was, if it is not there any more
 */
public record Edit(
        Kind kind,
        String noun,
        String name,
        @Nullable Element before,
        @Nullable Element after,
        List<Statement> statements,
        Set<Element> affected,
        Span span) {
    static final String DEFAULT = "default";
    static final String POLICY = "policy";

    /** How something can change; in the order in which people look at it. */
    public enum Kind {
        REMOVED,
        ADDED,
        CHANGED,
        /** Nothing but the boundary around it is another. */
        MOVED,
        /** It has a new name, and says which it had. */
        RENAMED;

        /** The word shown to people. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Edit {
        statements = List.copyOf(statements);
        affected = Collections.unmodifiableSet(new LinkedHashSet<>(affected));
    }

    /** Of one element. */
    static Edit of(
            Kind kind,
            String noun,
            String name,
            @Nullable Element before,
            @Nullable Element after,
            List<Statement> statements,
            Span span) {
        Set<Element> affected = new LinkedHashSet<>();
        if (before != null) {
            affected.add(before);
        }
        if (after != null) {
            affected.add(after);
        }
        return new Edit(kind, noun, name, before, after, statements, affected, span);
    }

    /** Whether it is not there any more, so that its place is one of the earlier state. */
    public boolean isGone() {
        boolean firstIsGone = !statements.isEmpty() && statements.get(0).after() == null;
        return kind == Kind.REMOVED || kind != Kind.RENAMED && before != null && firstIsGone;
    }

    /** Whether it is one of what {@code each} says of several elements. */
    public boolean isDefault() {
        return noun.equals(DEFAULT);
    }

    /** Whether it is one of what a policy demands, and so of what the model is held against. */
    public boolean isOfPolicy() {
        return noun.equals(POLICY);
    }

    /** {@code component fraud-model}: what it is about, in words. */
    public String subject() {
        return noun + " " + name;
    }
}
