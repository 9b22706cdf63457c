package dev.merlon.history;

/** That a repository does not say what is asked of it. */
public final class HistoryException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String help;

    /**
     * @param message why not, as a clause
     * @param help a way out
     */
    public HistoryException(String message, String help) {
        super(message);
        this.help = help;
    }

    /** A way out. */
    public String help() {
        return help;
    }
}
