package dev.merlon.ast;

import dev.merlon.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Names with dots between them, at least one: {@code std.api.unbounded-consumption}, {@code gateway.public}. */
public record QualifiedName(List<Name> parts, Span span) {
    public QualifiedName {
        parts = List.copyOf(parts);
    }

    public boolean isSimple() {
        return parts.size() == 1;
    }

    public Name first() {
        return parts.get(0);
    }

    public Name last() {
        return parts.get(parts.size() - 1);
    }

    /** The names with dots between them. */
    public String text() {
        return isSimple() ? first().text() : parts.stream().map(Name::text).collect(Collectors.joining("."));
    }

    @Override
    public String toString() {
        return text();
    }
}
