package dev.merlon.json;

/** A document that is no JSON, or out of bounds. */
public final class MalformedException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;

    /** @param line the line, from 1; 0 where it is not known */
    MalformedException(String message, int line) {
        super(message, null, false, false);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
