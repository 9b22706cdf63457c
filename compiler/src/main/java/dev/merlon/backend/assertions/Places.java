package dev.merlon.backend.assertions;

import dev.merlon.source.Span;

/** Places in a model as tests name them. */
final class Places {
    private Places() {}

    /** {@code src/main/threatmodel/bank.tm:14}. */
    static String of(Span span) {
        return span.file() + ":" + span.position().line();
    }
}
