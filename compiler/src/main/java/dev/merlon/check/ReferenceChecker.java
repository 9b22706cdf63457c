package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code refs = ["CWE-319", …]}: entries of taxonomies. */
final class ReferenceChecker {
    private final Scope scope;
    private final boolean strict;

    /** @param strict whether the taxonomies are asked */
    ReferenceChecker(Scope scope, boolean strict) {
        this.scope = scope;
        this.strict = strict;
    }

    List<String> references(Expression expression) {
        List<String> found = new ArrayList<>();
        if (!(expression instanceof Expression.ListLiteral list)) {
            scope.diagnostics().report(TypeDiagnostics.textNeeded(expression.span()));
            return found;
        }
        for (Expression element : list.elements()) {
            if (element instanceof Expression.TextLiteral literal) {
                String reference = literal.text().value();
                found.add(reference);
                if (strict) {
                    check(reference, element.span());
                }
            } else {
                scope.diagnostics().report(TypeDiagnostics.textNeeded(element.span()));
            }
        }
        return found;
    }

    private void check(String reference, Span span) {
        Symbol.OfTaxonomy known = taxonomy(reference, span);
        if (known != null) {
            scope.symbols().clauses().requireListed(known, reference, span, scope);
        }
    }

    /** The one taxonomy that knows a reference; where there is none, or two, that is reported and null given back. */
    Symbol.@Nullable OfTaxonomy taxonomy(String reference, Span span) {
        Symbol.OfTaxonomy known = null;
        for (Symbol symbol : scope.all(Space.TAXONOMY)) {
            if (symbol instanceof Symbol.OfTaxonomy taxonomy && taxonomy.knows(reference)) {
                if (known != null) {
                    scope.diagnostics().report(LibraryDiagnostics.ambiguousReference(span, reference, known, taxonomy));
                    return null;
                }
                known = taxonomy;
            }
        }
        if (known == null) {
            scope.diagnostics().report(LibraryDiagnostics.unknownReference(span, reference));
        }
        return known;
    }
}
