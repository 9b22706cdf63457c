package dev.merlon.resolve;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.Statement;
import dev.merlon.ast.Text;
import dev.merlon.ast.Version;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.Span;
import org.jspecify.annotations.Nullable;

/** What a file says it is, in its first declaration. */
record Header(
        Form form,
        String name,
        @Nullable Text title,
        @Nullable Version version,
        Span span) {
    enum Form {
        MODEL,
        LIBRARY,
        POLICY,
        PART
    }

    boolean isRoot() {
        return form == Form.MODEL || form == Form.LIBRARY;
    }

    /** The header of a file, or null and a diagnostic where it has none. */
    static @Nullable Header of(CompilationUnit unit, Diagnostics diagnostics) {
        Header header = null;
        boolean readable = !unit.items().isEmpty() || !hasMistakes(unit, diagnostics);
        for (Item item : unit.items()) {
            Header found = of(item.statement());
            if (found != null && header != null) {
                diagnostics.report(ResolveDiagnostics.secondHeader(found.span, header.span));
            } else if (found != null) {
                header = found;
            }
            readable &= !(item.statement() instanceof Statement.Malformed);
        }
        if (header == null && readable) {
            diagnostics.report(ResolveDiagnostics.noHeader(unit.source().span(0, 0)));
        }
        return header;
    }

    private static @Nullable Header of(Statement statement) {
        if (statement instanceof FileStatement.Model model) {
            Span span = model.name().span();
            return new Header(Form.MODEL, model.name().text(), model.title(), model.version(), span);
        }
        if (statement instanceof FileStatement.Library library) {
            Span span = library.name().span();
            return new Header(Form.LIBRARY, library.name().text(), library.title(), library.version(), span);
        }
        if (statement instanceof FileStatement.Policy policy) {
            Span span = policy.name().span();
            return new Header(Form.POLICY, policy.name().text(), policy.title(), policy.version(), span);
        }
        if (statement instanceof FileStatement.PartOf part) {
            return new Header(
                    Form.PART, part.whole().text(), null, null, part.whole().span());
        }
        return null;
    }

    private static boolean hasMistakes(CompilationUnit unit, Diagnostics diagnostics) {
        return diagnostics.inFileOrder().stream()
                .anyMatch(diagnostic -> diagnostic.span().file().equals(unit.source()));
    }
}
