package dev.merlon.merge;

/** How the lines of a result end, and how to compare texts whose lines end otherwise. */
enum LineEnds {
    LINE_FEEDS,
    CARRIAGE_RETURNS,
    /** Ours has both: nothing is changed, so that nothing is lost. */
    MIXED;

    /** Those of ours; of theirs where ours is a single line. */
    static LineEnds of(String ours, String theirs) {
        String text = ours.contains("\n") ? ours : theirs;
        String rest = text.replace("\r\n", "");
        if (rest.equals(text)) {
            return LINE_FEEDS;
        }
        return rest.contains("\n") ? MIXED : CARRIAGE_RETURNS;
    }

    /** A text as it is compared. */
    String unified(String text) {
        return this == MIXED ? text : text.replace("\r\n", "\n");
    }

    /** A result as it is written. */
    String restored(String text) {
        return this == CARRIAGE_RETURNS ? text.replace("\n", "\r\n") : text;
    }
}
