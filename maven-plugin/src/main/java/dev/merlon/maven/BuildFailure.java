package dev.merlon.maven;

/** What is checked is not good enough, or cannot be checked as it was asked; the message says why, and what to do. */
final class BuildFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BuildFailure(String message) {
        super(message);
    }
}
