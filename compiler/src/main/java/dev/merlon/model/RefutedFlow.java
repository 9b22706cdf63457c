package dev.merlon.model;

import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * {@code no flow a -> b { reason = "…" }}: a flow that one could expect and that is known not to be there.
 *
 * @param target an actor or component, also where an endpoint is named
 * @param endpoint the endpoint that is not called, or null where none of the target's is
 */
public record RefutedFlow(
        Element source, Element target, @Nullable Element endpoint, String reason, Span span) {
    /** What is not called: the endpoint or the target. */
    public Element end() {
        return endpoint == null ? target : endpoint;
    }
}
