package dev.merlon.history;

import java.time.LocalDate;
import java.util.List;

/**
 * One commit.
 *
 * @param id its full hash
 * @param author the name of who wrote it
 * @param mail the mail address of who wrote it, in lower case; empty without one
 * @param day when it was committed, in UTC
 * @param subject the first line of its message
 * @param parents the hashes of the commits before it; none where history begins, or is cut off
 */
public record Commit(String id, String author, String mail, LocalDate day, String subject, List<String> parents) {
    private static final int SHORT = 8;

    public Commit {
        parents = List.copyOf(parents);
    }

    /** The beginning of its hash, for people. */
    public String shortId() {
        return id.substring(0, Math.min(SHORT, id.length()));
    }
}
