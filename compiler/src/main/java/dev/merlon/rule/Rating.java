package dev.merlon.rule;

import dev.merlon.model.Element;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code rate rule on e { severity = low; … }}: how bad people say a threat is here. Either subjects or a boundary. */
public record Rating(
        String rule,
        List<List<Element>> subjects,
        @Nullable Element within,
        Enumeration.Constant severity,
        String reason,
        String by,
        Span span) {
    public Rating {
        subjects = subjects.stream().map(List::copyOf).toList();
    }
}
