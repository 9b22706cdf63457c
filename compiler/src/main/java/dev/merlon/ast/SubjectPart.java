package dev.merlon.ast;

import dev.merlon.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element that a threat is about, written as it stands in the threat's id. */
public sealed interface SubjectPart {
    Span span();

    /** {@code ledger-db}, or {@code web->api}. */
    record OfElement(ElementReference element, Span span) implements SubjectPart {}

    /** A use of a datum: {@code ledger-db stores pan}. */
    record OfUse(ElementReference at, Clause.DataVerb verb, QualifiedName datum, Span span) implements SubjectPart {}

    /** A grant: {@code vault-sa may read, write on vault-db for clerk}. */
    record OfGrant(
            QualifiedName holder,
            List<Name> rights,
            QualifiedName target,
            @Nullable QualifiedName forActor,
            Span span) implements SubjectPart {
        public OfGrant {
            rights = List.copyOf(rights);
        }
    }
}
