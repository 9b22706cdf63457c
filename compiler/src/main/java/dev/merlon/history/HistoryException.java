package dev.merlon.history;

/** That a repository does not say what is asked of it. */
public final class HistoryException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message why not, as a clause */
    public HistoryException(String message) {
        super(message);
    }
}
