package dev.merlon.backend.text;

import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Display;
import dev.merlon.diff.Change;
import dev.merlon.rule.Disposition;
import dev.merlon.rule.Threat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of changed threats, a line each; those that need nobody are only counted. */
public final class ChangesText {
    private static final String INDENT = "    ";

    private ChangesText() {}

    public static String of(List<Change> changes, Paint paint) {
        List<Change> shown = new ArrayList<>();
        int answered = 0;
        for (Change change : changes) {
            if (matters(change.before()) || matters(change.after())) {
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
                    .append(" of threats that are answered\n");
        }
        return text.toString();
    }

    private static boolean matters(@Nullable Threat threat) {
        return threat != null
                && (threat.disposition() == Disposition.OPEN
                        || threat.disposition() == Disposition.QUESTION
                        || threat.disposition().isDecided());
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
