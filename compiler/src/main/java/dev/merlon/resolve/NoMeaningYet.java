package dev.merlon.resolve;

import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.DiagnosticCode;
import dev.merlon.source.Span;

/** What the language can say but this compiler does not understand; it is never passed over in silence. */
public final class NoMeaningYet {
    public static final DiagnosticCode CODE = DiagnosticCode.error(4001);

    private NoMeaningYet() {}

    /** @param what the construct, with an article: {@code a `variant`} */
    public static Diagnostic of(Span place, String what) {
        return Diagnostic.of(CODE, place, what + " has no meaning yet")
                .withNote("this version of the compiler reads it, and would draw no conclusion from it")
                .withHelp("take it out, or turn it into a comment");
    }
}
