package dev.merlon.cli;

/** The text of a model is wrong, and that has been told. */
final class DoesNotCompileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DoesNotCompileException() {
        super(null, null, false, false);
    }
}
