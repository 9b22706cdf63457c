package dev.merlon.backend.report;

/** A template that cannot be used. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String help;

    /**
     * @param message the file and line, and what is wrong there
     * @param help a way out
     */
    public TemplateException(String message, String help) {
        super(message, null, false, false);
        this.help = help;
    }

    public String help() {
        return help;
    }
}
