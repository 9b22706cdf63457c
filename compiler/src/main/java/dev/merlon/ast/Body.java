package dev.merlon.ast;

import dev.merlon.source.Span;
import java.util.List;

/** {@code { item; item … }}; the span has the braces. */
public record Body(List<Item> items, Span span) {
    public Body {
        items = items instanceof LaterItems ? items : List.copyOf(items);
    }
}
