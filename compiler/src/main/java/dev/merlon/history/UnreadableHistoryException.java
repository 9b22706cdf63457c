package dev.merlon.history;

/** That a repository is damaged or incomplete just where somebody looks at the files of a commit. */
public final class UnreadableHistoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableHistoryException(HistoryException cause) {
        super(cause.getMessage(), cause);
    }
}
