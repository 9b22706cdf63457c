package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.LibraryStatement.Row;
import dev.merlon.ast.Name;
import dev.merlon.logic.Table;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads tables over two ordered enums: a row for each constant of the first, a value for each constant of the second. */
final class TableReader {
    private final Scope scope;
    private final LibraryStatement.Table table;

    private TableReader(Scope scope, LibraryStatement.Table table) {
        this.scope = scope;
        this.table = table;
    }

    /** The table, or null where its declaration is wrong. */
    static @Nullable Table read(Scope scope, LibraryStatement.Table table) {
        return new TableReader(scope, table).read();
    }

    private @Nullable Table read() {
        Name name = table.name();
        if (table.parameters().size() != 2) {
            report(
                    name.span(),
                    "a table has two parameters",
                    "write `table " + name.text() + "(first : Likelihood, second : Impact) : Severity`");
            return null;
        }
        Enumeration first = ordered(
                scope.type(table.parameters().get(0).type()),
                table.parameters().get(0).span());
        Enumeration second = ordered(
                scope.type(table.parameters().get(1).type()),
                table.parameters().get(1).span());
        Enumeration result = ordered(scope.type(table.type()), table.type().span());
        if (first == null || second == null || result == null) {
            return null;
        }
        List<List<Enumeration.Constant>> cells = cells(first, second, result);
        return cells == null ? null : new Table(scope.library() + "." + name.text(), first, second, result, cells);
    }

    private @Nullable List<List<Enumeration.Constant>> cells(
            Enumeration first, Enumeration second, Enumeration result) {
        List<List<Enumeration.Constant>> cells = new ArrayList<>();
        for (Enumeration.Constant constant : first.constants()) {
            cells.add(null);
            if (constant.rank() != cells.size() - 1) {
                report(
                        table.parameters().get(0).span(),
                        "two constants of `" + first + "` have the same rank",
                        "take an enum with `<` between all its constants");
                return null;
            }
        }
        boolean right = true;
        for (Row row : table.rows()) {
            Enumeration.Constant constant = first.constant(row.constant().text());
            List<Enumeration.Constant> values = values(row, second, result);
            if (constant == null) {
                scope.diagnostics().report(TypeDiagnostics.unknownConstant(row.constant(), first));
            } else if (cells.get(constant.rank()) != null) {
                report(row.constant().span(), "there is already a row for `" + constant + "`", "keep one of them");
            } else if (values != null) {
                cells.set(constant.rank(), values);
                continue;
            }
            right = false;
        }
        if (right && cells.contains(null)) {
            Enumeration.Constant missing = first.constants().get(cells.indexOf(null));
            report(
                    table.name().span(),
                    "the table has no row for `" + missing + "`",
                    "add a line `" + missing + " = …` with a value for each constant of `" + second + "`");
            return null;
        }
        return right ? cells : null;
    }

    private @Nullable List<Enumeration.Constant> values(Row row, Enumeration second, Enumeration result) {
        int needed = second.constants().size();
        if (row.values().size() != needed) {
            String message = "a row has " + needed + " values, one for each constant of `" + second + "`, not "
                    + row.values().size();
            report(
                    row.span(),
                    message,
                    "write a constant of `" + result + "` for each of these, in this order: " + names(second));
            return null;
        }
        ConstantChecker checker = new ConstantChecker(scope, name -> null);
        List<Enumeration.Constant> values = new ArrayList<>(needed);
        for (Expression expression : row.values()) {
            Value value = checker.value(expression, new Type.OfEnumeration(result));
            if (value instanceof Value.Constant constant) {
                values.add(constant.constant());
            }
        }
        return values.size() == needed ? values : null;
    }

    private @Nullable Enumeration ordered(Type type, Span place) {
        if (type instanceof Type.OfEnumeration of && of.enumeration().ordered()) {
            return of.enumeration();
        }
        if (type != Type.Basic.ANYTHING) {
            report(
                    place,
                    "tables go from two ordered enums to a third, and `" + type + "` is none",
                    "name an enum that has `<` between its constants");
        }
        return null;
    }

    private static String names(Enumeration enumeration) {
        return enumeration.constants().stream()
                .map(constant -> "`" + constant.name() + "`")
                .collect(Collectors.joining(", "));
    }

    private void report(Span place, String message, String help) {
        scope.diagnostics().report(LibraryDiagnostics.tableShape(place, message, help));
    }
}
