package dev.merlon.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one threat, from the first entry to the last.
 *
 * @param threat its id, the last that it had
 * @param formerIds the ids it had before, the oldest first
 * @param entries what happened to it, with the numbers of the entries
 * @param closed the entry since which nobody needs to do anything about it; null where somebody does
 */
public record Life(
        String model,
        String threat,
        List<String> formerIds,
        String rule,
        String title,
        List<Numbered> entries,
        @Nullable Numbered closed) {
    public Life {
        formerIds = List.copyOf(formerIds);
        entries = List.copyOf(entries);
    }

    /** An entry with its number, from 1. */
    public record Numbered(int number, Entry entry) {}

    /** Where it was first seen; with a period, before it or in it. */
    public Numbered first() {
        return entries.get(0);
    }

    /** When it was first seen: of one that was carried over, the day of the commit. */
    public LocalDate firstDay() {
        Entry entry = first().entry;
        Origin commit = entry.commit();
        return entry.event() == Event.CARRIED_OVER && commit != null ? commit.day() : entry.day();
    }

    /** How it stands; null where it is gone. */
    public @Nullable Standing standing() {
        Standing standing = null;
        for (Numbered each : entries) {
            standing = each.entry.event() == Event.RENAMED ? standing : each.entry.standing();
        }
        return standing;
    }

    /** How bad it is, or was before it was gone. */
    public String severity() {
        String severity = "";
        for (Numbered each : entries) {
            Standing standing = each.entry.standing();
            severity = standing == null ? severity : standing.severity();
        }
        return severity;
    }

    /** Whether anybody ever had to do something about it. */
    public boolean wasEverOpen() {
        return entries.stream().anyMatch(each -> {
            Standing standing = each.entry.standing();
            return standing != null && !standing.isClosed();
        });
    }

    /** {@code mitigated (verified)}, or {@code gone}. */
    public String verdict() {
        Standing standing = standing();
        return standing == null ? Event.GONE.word() : standing.verdict();
    }
}
