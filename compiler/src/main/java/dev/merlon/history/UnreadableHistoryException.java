package dev.merlon.history;

/** That a repository is damaged or incomplete just where somebody looks at the files of a commit. */
public final class UnreadableHistoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String help;

    UnreadableHistoryException(HistoryException cause) {
        super(cause.getMessage(), cause);
        this.help = cause.help();
    }

    /** A way out. */
    public String help() {
        return help;
    }
}
