package dev.merlon.evidence;

/** A file of results that cannot be read. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final int line;

    /** @param line the line, from 1; 0 where it is not known */
    UnreadableException(String reason, int line) {
        super(reason, null, false, false);
        this.reason = reason;
        this.line = line;
    }

    /** A clause without a full stop. */
    String reason() {
        return reason;
    }

    int line() {
        return line;
    }
}
