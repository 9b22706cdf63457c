package dev.merlon.history;

import java.util.List;

/**
 * Who last changed some lines.
 *
 * @param mails their mail addresses in lower case, without repetition, in order
 * @param unknown why it is not known of some of the lines, as a clause; empty where it is known of all
 */
public record LineAuthors(List<String> mails, String unknown) {
    public LineAuthors {
        mails = List.copyOf(mails);
    }

    static LineAuthors unknown(String why) {
        return new LineAuthors(List.of(), why);
    }
}
