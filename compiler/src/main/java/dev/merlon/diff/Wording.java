package dev.merlon.diff;

import dev.merlon.model.Element;
import dev.merlon.model.Written;
import dev.merlon.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is different, in words that all outputs share; names and values are those of the model and have to be escaped. */
public final class Wording {
    private static final int LONGEST = 80;
    private static final int FEW = 3;
    private static final String WITH = "with ";

    private Wording() {}

    /** {@code flow score added}, {@code ledger-db: encryption-at-rest = none, was managed-key}. */
    public static String of(Cause cause) {
        if (cause instanceof Cause.Edited edited) {
            Statement statement = edited.statement();
            return statement == null ? inShort(edited.edit()) : of(edited.edit(), statement);
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

    /** {@code flow score added}, {@code ledger-db: encryption-at-rest = none, was managed-key; with Backup removed}. */
    public static String of(Edit edit) {
        List<Statement> statements = edit.statements();
        if (statements.size() == 1 && edit.kind() != Edit.Kind.RENAMED) {
            return of(edit, statements.get(0));
        }
        boolean changed = edit.kind() == Edit.Kind.CHANGED;
        String head = edit.subject() + (changed ? "" : " " + edit.kind().word()) + formerly(edit);
        return statements.isEmpty()
                ? head
                : head + ": " + statements.stream().map(Wording::of).collect(Collectors.joining("; "));
    }

    /** All that was changed where that is little. */
    private static String inShort(Edit edit) {
        return edit.statements().size() <= FEW
                ? of(edit)
                : edit.subject() + " " + edit.kind().word() + formerly(edit);
    }

    private static String of(Edit edit, Statement statement) {
        // A default has no name but what it is about.
        return statement.about().equals(edit.name())
                ? edit.noun() + " " + of(statement)
                : edit.subject() + ": " + of(statement);
    }

    private static String formerly(Edit edit) {
        Element before = edit.before();
        return edit.kind() == Edit.Kind.RENAMED && before != null ? ", was " + Written.name(before.name()) : "";
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
        String about = statement.about();
        Said before = statement.before();
        Said after = statement.after();
        if (before == null) {
            return (after == null ? about : said(about, after)) + " added";
        }
        if (after == null) {
            return said(about, before) + " removed";
        }
        return about + " = " + shown(about, after.value()) + ", was " + shown(about, before.value());
    }

    /** The place of a cause; null where it has none. */
    public static @Nullable Span place(Cause cause) {
        if (cause instanceof Cause.Edited edited) {
            return edited.span();
        }
        return cause instanceof Cause.Lapsed lapsed ? lapsed.end().decision().span() : null;
    }

    /** Whether the place of a cause is one of the earlier state, where there is nothing any more. */
    public static boolean isGone(Cause cause) {
        if (cause instanceof Cause.Edited edited) {
            Statement statement = edited.statement();
            return statement == null ? edited.edit().isGone() : statement.after() == null;
        }
        return false;
    }

    private static String said(String about, Said said) {
        if (about.startsWith(WITH) && said.value().startsWith(Profile.ABSENT)) {
            return "without " + about.substring(WITH.length());
        }
        return said.value().isEmpty() ? about : about + " = " + shown(about, said.value());
    }

    private static String shown(String about, String value) {
        if (value.isEmpty()) {
            return about.equals(Profile.BOUNDARY) ? "none" : about.contains("with ") ? "implemented" : "nothing";
        }
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
