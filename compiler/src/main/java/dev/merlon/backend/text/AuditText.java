package dev.merlon.backend.text;

import dev.merlon.audit.AuditJson;
import dev.merlon.audit.AuditTrail;
import dev.merlon.audit.Entry;
import dev.merlon.audit.Event;
import dev.merlon.audit.Life;
import dev.merlon.audit.Origin;
import dev.merlon.audit.Scope;
import dev.merlon.backend.AuditWords;
import dev.merlon.diagnostic.Display;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An audit trail for a terminal: each threat with what happened to it, then what happened to models and to the history. */
public final class AuditText {
    private static final String INDENT = "  ";
    private static final String UNDER_DAY = "              ";

    private final AuditTrail trail;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private AuditText(AuditTrail trail, Paint paint) {
        this.trail = trail;
        this.paint = paint;
    }

    public static String of(AuditTrail trail, Paint paint) {
        return new AuditText(trail, paint).write();
    }

    private String write() {
        Scope scope = trail.scope();
        List<Life> lives = trail.lives();
        text.append(paint.bold(Display.escape(AuditWords.summary(trail)))).append('\n');
        if (scope.cutOff()) {
            Prose.append(text, "", "", AuditWords.CUT_OFF);
        }
        String model = null;
        for (Life life : lives) {
            if (life.wasEverOpen()) {
                model = heading(life, model);
                life(life);
            }
        }
        answered(lives);
        others();
        text.append("\nChain of ")
                .append(AuditWords.entries(trail))
                .append(": ")
                .append(AuditJson.chain(trail).head())
                .append('\n');
        return text.toString();
    }

    private String heading(Life life, @Nullable String before) {
        if (!life.model().equals(before)) {
            text.append('\n').append(paint.bold(Display.escape(life.model()))).append('\n');
        }
        return life.model();
    }

    private void life(Life life) {
        text.append('\n')
                .append(INDENT)
                .append(paint.bold(Display.escape(life.threat())))
                .append(" (")
                .append(Display.escape(life.severity()))
                .append(", ")
                .append(life.verdict())
                .append(closed(life))
                .append(")\n");
        Prose.append(text, INDENT, INDENT, life.title());
        life.entries().forEach(each -> entry(each.entry()));
    }

    private static String closed(Life life) {
        Life.Numbered closed = life.closed();
        return closed == null ? "" : ", closed " + closed.entry().day();
    }

    private void entry(Entry entry) {
        text.append(INDENT)
                .append(entry.day())
                .append(INDENT)
                .append(word(entry))
                .append(by(entry))
                .append('\n');
        for (String line : AuditWords.details(entry)) {
            Prose.append(text, UNDER_DAY, UNDER_DAY, line);
        }
    }

    private String word(Entry entry) {
        String word = entry.event().word();
        String padded = word + " ".repeat(Math.max(1, 18 - word.length()));
        return entry.event() == Event.LAPSED ? paint.bad(padded) : padded;
    }

    private String by(Entry entry) {
        Origin commit = entry.commit();
        return commit == null
                ? paint.faint(entry.event() == Event.DOES_NOT_COMPILE ? "" : "no commit")
                : paint.faint(commit.shortId()) + " " + Display.escape(commit.author() + ": " + commit.subject());
    }

    private void answered(List<Life> lives) {
        List<Life> answered = lives.stream().filter(life -> !life.wasEverOpen()).toList();
        if (answered.isEmpty()) {
            return;
        }
        text.append('\n').append(paint.bold("Never open")).append('\n');
        for (Life life : answered) {
            text.append(INDENT)
                    .append(life.firstDay())
                    .append(INDENT)
                    .append(Display.escape(life.threat()))
                    .append(paint.faint(", " + life.verdict()))
                    .append('\n');
        }
    }

    private void others() {
        if (trail.others().isEmpty()) {
            return;
        }
        text.append('\n').append(paint.bold("Models and history")).append('\n');
        trail.others().forEach(each -> entry(each.entry()));
    }
}
