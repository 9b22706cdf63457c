package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.Statement;
import dev.merlon.ast.Text;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.logic.Taxonomy;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads {@code taxonomy} declarations: the form of references, and where they lead. */
final class TaxonomyReader {
    private static final List<String> FACTS = List.of("framework", "link", "pattern");

    private TaxonomyReader() {}

    /** @param strict whether the pattern is looked at now and not only when it is first needed */
    static Optional<Symbol.OfTaxonomy> read(Scope scope, LibraryStatement.Taxonomy taxonomy, boolean strict) {
        Diagnostics diagnostics = scope.diagnostics();
        Text pattern = null;
        Text link = null;
        boolean isFramework = false;
        for (Item item : taxonomy.body().items()) {
            if (!(item.statement() instanceof Statement.Fact fact)) {
                Strays.report(item.statement(), "a taxonomy", diagnostics);
            } else if (!FACTS.contains(fact.name().text())) {
                diagnostics.report(LibraryDiagnostics.unknownFact(fact.name(), "a taxonomy", FACTS));
            } else if (fact.name().text().equals("framework")) {
                if (fact.value() instanceof Expression.TruthLiteral truth) {
                    isFramework = truth.value();
                } else {
                    diagnostics.report(TypeDiagnostics.truthNeeded(fact.value().span()));
                }
            } else if (!(fact.value() instanceof Expression.TextLiteral literal)) {
                diagnostics.report(TypeDiagnostics.textNeeded(fact.value().span()));
            } else if (fact.name().text().equals("pattern")) {
                pattern = literal.text();
            } else {
                link = literal.text();
            }
        }
        if (pattern == null) {
            diagnostics.report(LibraryDiagnostics.noPattern(taxonomy.name()));
            return Optional.empty();
        }
        if (strict && !isPattern(pattern, link, diagnostics)) {
            return Optional.empty();
        }
        Text title = taxonomy.title();
        Taxonomy read = new Taxonomy(
                scope.library() + "." + taxonomy.name().text(),
                title == null ? taxonomy.name().text() : title.value(),
                pattern.value(),
                link == null ? null : link.value(),
                isFramework);
        scope.symbols().vocabulary().add(read);
        return Optional.of(new Symbol.OfTaxonomy(scope, taxonomy.name(), read));
    }

    private static boolean isPattern(Text pattern, @Nullable Text link, Diagnostics diagnostics) {
        if (pattern.value().length() > Taxonomy.LONGEST) {
            diagnostics.report(LibraryDiagnostics.longPattern(pattern.span(), Taxonomy.LONGEST));
            return false;
        }
        try {
            int groups = Pattern.compile(pattern.value()).matcher("").groupCount();
            for (int group = 1; link != null && group <= 9; group++) {
                if (group > groups && link.value().contains("{" + group + "}")) {
                    diagnostics.report(LibraryDiagnostics.badLink(link.span(), group));
                }
            }
            return true;
        } catch (PatternSyntaxException e) {
            diagnostics.report(LibraryDiagnostics.badPattern(pattern.span()));
            return false;
        }
    }
}
