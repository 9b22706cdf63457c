package dev.merlon.parse;

/** Ends the parsing of a text that has more mistakes than anyone would read. */
final class TooManyMistakesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyMistakesException() {
        super(null, null, false, false);
    }
}
