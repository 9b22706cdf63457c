package dev.merlon.export;

import dev.merlon.diagnostic.Diagnostic;

/** A backend cannot be had, or does not do what backends do; nothing of it was written. */
public final class BackendFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    BackendFailure(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    /** What is wrong, with a code, the place and a way out. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }

    /** The same in a line, for a log. */
    public String line() {
        return diagnostic.span().file().name() + ": " + diagnostic.message() + " ["
                + diagnostic.code() + "]"
                + (diagnostic.helps().isEmpty() ? "" : "; " + diagnostic.helps().get(0));
    }
}
