package dev.merlon.project;

/** A framework is asked for of which no library lists clauses, or none is named and a model uses none. */
public final class UnknownFrameworkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String help;

    UnknownFrameworkException(String message, String help) {
        super(message);
        this.problem = message;
        this.help = help;
    }

    /** What is wrong. */
    public String problem() {
        return problem;
    }

    /** A way out. */
    public String help() {
        return help;
    }
}
