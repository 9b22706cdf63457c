package dev.merlon.check;

import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement.FrameworkClause;
import dev.merlon.ast.Text;
import dev.merlon.check.LibraryChecker.LibraryFiles;
import dev.merlon.logic.Taxonomy;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The entries of taxonomies that libraries list. */
final class Clauses {
    private final List<Written> written = new ArrayList<>();
    private final Map<String, Written> listed = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> byTaxonomy = new TreeMap<>();

    /** A clause where it is declared, with the taxonomy that knows its reference. */
    private record Written(
            LibraryFiles library,
            Item item,
            FrameworkClause clause,
            @Nullable Taxonomy taxonomy) {
        Written of(Taxonomy known) {
            return new Written(library, item, clause, known);
        }
    }

    void add(LibraryFiles library, Item item, FrameworkClause clause) {
        written.add(new Written(library, item, clause, null));
    }

    /** Finds the taxonomies of the clauses, once all names are known. */
    void settle() {
        Symbol.OfTaxonomy last = null;
        Scope lastScope = null;
        for (Written each : written) {
            Text reference = each.clause.reference();
            Scope scope = each.library.scope();
            boolean same =
                    last != null && scope == lastScope && !each.library.strict() && last.knows(reference.value());
            Symbol.OfTaxonomy taxonomy =
                    same ? last : new ReferenceChecker(scope, true).taxonomy(reference.value(), reference.span());
            if (taxonomy == null) {
                continue;
            }
            last = taxonomy;
            lastScope = scope;
            Written first = listed.putIfAbsent(reference.value(), each.of(taxonomy.taxonomy()));
            if (first != null) {
                scope.diagnostics()
                        .report(LibraryDiagnostics.secondListing(
                                reference.span(),
                                reference.value(),
                                first.clause.reference().span()));
                continue;
            }
            byTaxonomy
                    .computeIfAbsent(taxonomy.taxonomy().name(), name -> new TreeSet<>())
                    .add(reference.value());
        }
    }

    /** Checks what the clauses say and adds them to what evaluation knows. */
    void check() {
        for (Written each : listed.values()) {
            Taxonomy taxonomy = each.taxonomy;
            if (taxonomy != null) {
                Scope scope = each.library.scope();
                scope.symbols()
                        .vocabulary()
                        .add(new ClauseChecker(scope, each.library.strict()).check(each.item, each.clause, taxonomy));
            }
        }
    }

    /** Reports an entry that is not on the list of its taxonomy; where no library has the list, any entry will do. */
    void requireListed(Symbol.OfTaxonomy taxonomy, String reference, Span place, Scope scope) {
        TreeSet<String> known = byTaxonomy.get(taxonomy.taxonomy().name());
        if (known != null && !known.contains(reference)) {
            scope.diagnostics()
                    .report(LibraryDiagnostics.notListed(
                            place, reference, taxonomy.taxonomy().simpleName(), known));
        }
    }
}
