package dev.merlon.check;

import dev.merlon.ast.Clause;
import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.ModelStatement;
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
                    LibraryDiagnostics.misplaced(head(statement.span()), Nouns.of(statement), where, help(statement)));
        }
    }

    static void report(Clause clause, String where, Diagnostics diagnostics) {
        diagnostics.report(LibraryDiagnostics.misplaced(
                clause.span(), Nouns.of(new ElementStatement.Line(clause)), where, "take it out"));
    }

    private static String help(Statement statement) {
        if (statement instanceof ElementStatement.Element
                || statement instanceof ElementStatement.Flow
                || statement instanceof ElementStatement.Control
                || statement instanceof ModelStatement && !(statement instanceof ModelStatement.DrivenBy)
                || statement instanceof DecisionStatement.Decision
                || statement instanceof DecisionStatement.Rate) {
            return "move it into a model";
        }
        if (statement instanceof LibraryStatement.HoldsWhen
                || statement instanceof LibraryStatement.Gives
                || statement instanceof LibraryStatement.Covers
                || statement instanceof LibraryStatement.ProvenBy) {
            return "move it into a kind that descends from `Control`";
        }
        String elsewhere = statement instanceof LibraryStatement ? null : Unsupported.help(statement);
        return elsewhere == null ? "take it out" : elsewhere;
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
