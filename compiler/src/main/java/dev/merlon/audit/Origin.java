package dev.merlon.audit;

import java.time.LocalDate;

/**
 * The commit that something came from.
 *
 * @param id its full hash
 * @param author the name of who wrote it
 * @param mail the mail address of who wrote it; empty without one
 * @param day when it was committed, in UTC
 * @param subject the first line of its message
 */
public record Origin(String id, String author, String mail, LocalDate day, String subject) {
    private static final int SHORT = 8;

    /** The beginning of its hash, for people. */
    public String shortId() {
        return id.substring(0, Math.min(SHORT, id.length()));
    }
}
