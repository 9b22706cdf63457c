package dev.merlon.diff;

import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/** What is different, in words that all outputs share; names and values are those of the model and have to be escaped. */
public final class Wording {
    private static final int LONGEST = 80;

    private Wording() {}

    /** {@code flow score added}, {@code ledger-db: encryption-at-rest = none, was managed-key}. */
    public static String of(Cause cause) {
        if (cause instanceof Cause.Edited edited) {
            Statement statement = edited.statement();
            return statement == null
                    ? edited.edit().subject() + " " + edited.edit().kind().word()
                    : edited.edit().subject() + ": " + of(statement);
        }
        if (cause instanceof Cause.Upgraded library) {
            return of(library);
        }
        if (cause instanceof Cause.Lapsed lapsed) {
            return "no edit: it was " + lapsed.end().text();
        }
        if (cause instanceof Cause.Recorded) {
            return "since that check was written down; a revision or a folder as BASE would tell the edits";
        }
        return cause instanceof Cause.Evidence
                ? "no edit: other evidence"
                : "several edits together, none of which the threat names";
    }

    /** {@code library std.ai 1.3.0, was 1.2.0}. */
    public static String of(Cause.Upgraded library) {
        String name = "library " + library.library();
        if (library.from().equals(library.to())) {
            return name + " " + library.to() + ", with other texts";
        }
        if (library.from().isEmpty()) {
            return name + " " + library.to() + " used";
        }
        return library.to().isEmpty()
                ? name + " " + library.from() + " not used any more"
                : name + " " + library.to() + ", was " + library.from();
    }

    /** {@code encryption = none, was tls12}. */
    public static String of(Statement statement) {
        Said before = statement.before();
        Said after = statement.after();
        if (before == null) {
            return (after == null ? statement.about() : said(statement.about(), after)) + " added";
        }
        if (after == null) {
            return said(statement.about(), before) + " removed";
        }
        return said(statement.about(), after) + ", was " + shown(before.value());
    }

    /** The place of a cause; null where it has none. */
    public static @Nullable Span place(Cause cause) {
        if (cause instanceof Cause.Edited edited) {
            return edited.span();
        }
        return cause instanceof Cause.Lapsed lapsed ? lapsed.end().decision().span() : null;
    }

    private static String said(String about, Said said) {
        return said.value().isEmpty() ? about : about + " = " + shown(said.value());
    }

    private static String shown(String value) {
        if (value.isEmpty()) {
            return "nothing";
        }
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
