package dev.merlon.maven;

/** A file of a report cannot be written, as another process has found; the message says what to do. */
final class UnwritableOutput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableOutput(String message) {
        super(message);
    }
}
