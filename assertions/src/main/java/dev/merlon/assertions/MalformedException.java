package dev.merlon.assertions;

/** A file that is not what it should be, or more than is read. */
final class MalformedException extends Exception {
    private static final long serialVersionUID = 1;

    /** @param reason a clause, with the line where that is known */
    MalformedException(String reason) {
        super(reason, null, false, false);
    }
}
