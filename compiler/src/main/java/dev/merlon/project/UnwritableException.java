package dev.merlon.project;

/** A file could not be written; nothing of what was to be written with it was. */
public final class UnwritableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String help;

    UnwritableException(String message, String help) {
        super(message);
        this.help = help;
    }

    /** A way out. */
    public String help() {
        return help;
    }
}
