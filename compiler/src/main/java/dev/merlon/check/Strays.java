package dev.merlon.check;

import dev.merlon.ast.Clause;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Statement;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.Span;

/** Reports what stands in a library where it says nothing. */
final class Strays {
    private static final int LONGEST = 60;

    private Strays() {}

    /** @param where what the statement stands in, with an article */
    static void report(Statement statement, String where, Diagnostics diagnostics) {
        if (!(statement instanceof Statement.Malformed)) {
            diagnostics.report(
                    LibraryDiagnostics.misplaced(head(statement.span()), Nouns.of(statement), "in " + where));
        }
    }

    static void report(Clause clause, String where, Diagnostics diagnostics) {
        diagnostics.report(LibraryDiagnostics.misplaced(
                clause.span(), Nouns.of(new ElementStatement.Line(clause)), "in " + where));
    }

    /** The beginning of a statement, which is enough to point at. */
    private static Span head(Span span) {
        String text = span.text();
        int end = 0;
        while (end < text.length() && end < LONGEST && "\n\r{".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == 0 ? span : span.file().span(span.start(), span.start() + end);
    }
}
