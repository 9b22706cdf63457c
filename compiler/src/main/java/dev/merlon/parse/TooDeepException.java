package dev.merlon.parse;

import org.antlr.v4.runtime.Token;

/** Ends the parsing of a text whose nesting would exhaust the stack. */
final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Token token;

    TooDeepException(Token token) {
        super(null, null, false, false);
        this.token = token;
    }

    Token token() {
        return token;
    }
}
