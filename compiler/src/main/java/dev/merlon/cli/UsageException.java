package dev.merlon.cli;

/** A command that cannot be carried out as it was given: wrong arguments, or a place that cannot be written. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String help;

    /**
     * @param message what is wrong, in one line
     * @param help a way out, which is never blank
     */
    UsageException(String message, String help) {
        super(message);
        if (help.isBlank()) {
            throw new IllegalArgumentException("no way out: " + message);
        }
        this.help = help;
    }

    String help() {
        return help;
    }
}
