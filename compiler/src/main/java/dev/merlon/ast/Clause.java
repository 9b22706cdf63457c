package dev.merlon.ast;

import dev.merlon.source.Span;
import java.util.List;
import java.util.Locale;

/** What may follow the name and kinds of an element, in its header or (for some) on a line of its body. */
public sealed interface Clause {
    Span span();

    /** {@code with RateLimiting, MutualTls}. */
    record With(List<KindReference> controls, Span span) implements Clause {}

    /** {@code without NetworkPolicy}. */
    record Without(List<KindReference> controls, Span span) implements Clause {}

    /** {@code in platform.mesh}. */
    record In(QualifiedName boundary, Span span) implements Clause {}

    /** {@code via Grpc}: the kinds of a flow. */
    record Via(List<KindReference> kinds, Span span) implements Clause {}

    /** {@code carries pan (protection = tokenised), payment-order}. */
    record Uses(DataVerb verb, List<UseItem> items, Span span) implements Clause {}

    /** {@code contains a, b}: a datum is at least as sensitive as its parts. */
    record Contains(List<QualifiedName> data, Span span) implements Clause {}

    /** {@code as ledger-sa}: the identity of a flow. */
    record As(QualifiedName identity, Span span) implements Clause {}

    /** {@code runs as ledger-sa}: the identity of a component. */
    record RunsAs(QualifiedName identity, Span span) implements Clause {}

    /** {@code at "https://api.bank.example"}: the address of an endpoint. */
    record At(Text address, Span span) implements Clause {}

    /** A verb that states the use of data. */
    enum DataVerb {
        CARRIES,
        RETURNS,
        STORES,
        PROCESSES,
        HOLDS;

        /** The keyword. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code pan (protection = tokenised)}; the single names {@code none} and {@code unknown} stand for no data and for any. */
    record UseItem(QualifiedName datum, List<Attribute> attributes, Span span) {
        public UseItem {
            attributes = List.copyOf(attributes);
        }
    }

    /** {@code protection = tokenised}, in parentheses after a use or a grant. */
    record Attribute(Name name, Expression value, Span span) {}
}
