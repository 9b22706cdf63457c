package dev.merlon.check;

import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.PolicyStatement;
import dev.merlon.ast.Statement;
import dev.merlon.ast.TestStatement;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/** Reports what stands where it says nothing. */
final class Unsupported {
    private Unsupported() {}

    /** @param where what the statement stands in, with an article */
    static void report(Statement statement, String where, Diagnostics diagnostics) {
        if (statement instanceof Statement.Malformed) {
            return;
        }
        diagnostics.report(ModelDiagnostics.misplaced(head(statement), Nouns.of(statement), where, help(statement)));
    }

    /** Where a statement belongs; null where that is not said in a few words. */
    static @Nullable String help(Statement statement) {
        if (statement instanceof FileStatement.Remove || statement instanceof ElementStatement.EachElement) {
            return "move it into a `variant`";
        }
        if (statement instanceof LibraryStatement) {
            return "move it into a library, and `use` that";
        }
        if (statement instanceof DecisionStatement.Decision
                || statement instanceof DecisionStatement.Rate
                || statement instanceof ModelStatement.Override
                || statement instanceof ModelStatement.Assume
                || statement instanceof ModelStatement.Scenario
                || statement instanceof ModelStatement.Sequence
                || statement instanceof ModelStatement.Assert
                || statement instanceof FileStatement.Apply
                || statement instanceof FileStatement.Variant
                || statement instanceof FileStatement.ExtendElement) {
            return "move it to the top of a file of the model";
        }
        if (statement instanceof ElementStatement.Grant) {
            return "move it into the identity that may";
        }
        if (statement instanceof ElementStatement.Demands) {
            return "move it into the boundary that demands it";
        }
        if (statement instanceof ElementStatement.Endpoint) {
            return "move it into the component that it is a part of";
        }
        if (statement instanceof ElementStatement.OutOfScope) {
            return "move it into what is out of scope";
        }
        if (statement instanceof ElementStatement.Evidence) {
            return "move it into a `control` with a name";
        }
        if (statement instanceof DecisionStatement.CoversCount) {
            return "move it into a decision";
        }
        if (statement instanceof DecisionStatement.ReliesOn) {
            return "move it into a decision or a `control`";
        }
        if (statement instanceof ModelStatement.DrivenBy) {
            return "move it into a `scenario`";
        }
        if (statement instanceof PolicyStatement) {
            return "move it into a file that begins with `policy NAME`";
        }
        if (statement instanceof TestStatement.Expect || statement instanceof TestStatement.ExpectNoOther) {
            return "move it into a `test`";
        }
        if (statement instanceof FileStatement) {
            return "move it to the top of a file";
        }
        if (statement instanceof ElementStatement.Element || statement instanceof ElementStatement.Flow) {
            return "move it into a model or a boundary";
        }
        return null;
    }

    /** The first line of a statement, which is enough to point at. */
    static Span head(Statement statement) {
        Span span = statement.span();
        String text = span.text();
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r' && text.charAt(end) != '{') {
            end++;
        }
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? span : span.file().span(span.start(), span.start() + end);
    }
}
