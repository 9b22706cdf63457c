package dev.merlon.backend.text;

import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.diff.Change;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A list of changed threats, a line each; those that need nobody are only counted. */
public final class ChangesText {
    private static final String INDENT = "    ";

    private ChangesText() {}

    public static String of(List<Change> changes, Paint paint) {
        return of(changes, ChangesText::matters, "of threats that are answered", paint);
    }

    /** Those of threats that are open or decided, or were; questions are only counted too. */
    static String ofOpen(List<Change> changes, Paint paint) {
        return of(changes, ChangesText::isOpen, "of questions and of threats that are answered", paint);
    }

    private static String of(List<Change> changes, Predicate<Threat> matters, String rest, Paint paint) {
        List<Change> shown = new ArrayList<>();
        int answered = 0;
        for (Change change : changes) {
            Threat before = change.before();
            Threat after = change.after();
            if (before != null && matters.test(before) || after != null && matters.test(after)) {
                shown.add(change);
            } else {
                answered++;
            }
        }
        int width = 0;
        for (Change change : shown) {
            width = Math.max(width, Display.width(Display.escape(change.id())));
        }
        StringBuilder text = new StringBuilder();
        for (Change change : shown) {
            String id = Display.escape(change.id());
            String word = change.kind().word();
            text.append(INDENT)
                    .append(paint.bold(word))
                    .append(" ".repeat(10 - word.length()))
                    .append(id)
                    .append(" ".repeat(width - Display.width(id) + 2))
                    .append(states(change))
                    .append('\n');
        }
        if (answered > 0) {
            text.append(INDENT)
                    .append(shown.isEmpty() ? "" : "and ")
                    .append(Tally.number(answered, shown.isEmpty() ? "change" : "more change"))
                    .append(' ')
                    .append(rest)
                    .append('\n');
        }
        return text.toString();
    }

    private static boolean matters(Threat threat) {
        return isOpen(threat) || threat.disposition() == Disposition.QUESTION;
    }

    private static boolean isOpen(Threat threat) {
        return threat.disposition() == Disposition.OPEN || threat.disposition().isDecided();
    }

    private static String states(Change change) {
        Threat before = change.before();
        Threat after = change.after();
        if (after == null) {
            return "was " + state(change.threat());
        }
        return state(after) + (before == null ? "" : ", was " + state(before));
    }

    private static String state(Threat threat) {
        return threat.disposition().word() + " " + threat.severity();
    }
}
