package dev.merlon.testing;

import dev.merlon.ast.Body;
import dev.merlon.ast.Clause;
import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file says, without where it says it. A clause of an element counts the same in its header and at the beginning of
 * its body, and no body as an empty one: the formatter moves clauses that have no room.
 */
public final class SyntaxShape {
    private final StringBuilder out = new StringBuilder();

    private SyntaxShape() {}

    public static String of(CompilationUnit unit) {
        SyntaxShape shape = new SyntaxShape();
        shape.add(unit.items(), 0);
        return shape.out.toString();
    }

    private void add(Object value, int depth) {
        if (value instanceof List<?> list) {
            list.forEach(each -> add(each, depth));
        } else if (value instanceof Record record) {
            line(record.getClass().getSimpleName(), depth);
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object part = value(component, record);
                boolean isClauses = component.getName().equals("clauses") && takesClauses(record);
                if (isClauses || part instanceof Span) {
                    continue;
                }
                boolean isBody = component.getType() == Body.class;
                line(component.getName(), depth + 1);
                add(isBody ? items(record, (Body) part) : part, depth + 2);
            }
        } else {
            line(String.valueOf(value).replace("\n", "\\n"), depth);
        }
    }

    private static boolean takesClauses(Record owner) {
        return owner instanceof ElementStatement.Flow
                || owner instanceof ElementStatement.Element
                || owner instanceof ElementStatement.Endpoint
                || owner instanceof FileStatement.ExtendElement;
    }

    private static List<Item> items(Record owner, Body body) {
        List<Item> items = new ArrayList<>();
        clauses(owner).forEach(clause -> items.add(new Item(new ElementStatement.Line(clause), null, List.of())));
        items.addAll(body == null ? List.of() : body.items());
        return items;
    }

    private static List<Clause> clauses(Record owner) {
        if (owner instanceof ElementStatement.Flow flow) {
            return flow.clauses();
        }
        if (owner instanceof ElementStatement.Element element) {
            return element.clauses();
        }
        if (owner instanceof FileStatement.ExtendElement extension) {
            return extension.clauses();
        }
        return owner instanceof ElementStatement.Endpoint endpoint ? endpoint.clauses() : List.of();
    }

    private void line(String text, int depth) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
