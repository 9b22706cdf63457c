package dev.merlon.diagnostic;

/** How bad a mistake in a text is: an error stops the evaluation of the model, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word shown to people. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
