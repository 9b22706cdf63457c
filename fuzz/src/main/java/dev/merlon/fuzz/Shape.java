package dev.merlon.fuzz;

import dev.merlon.ast.Body;
import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Item;
import dev.merlon.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What syntax there is in a file, in no order: every node with its own values. Bodies and the lines in them do not count, because
 * the formatter moves clauses between a header and a body.
 */
final class Shape {
    private static final List<Class<?>> LAYOUT = List.of(Body.class, Item.class, ElementStatement.Line.class);

    private final List<String> nodes = new ArrayList<>();

    private Shape() {}

    static List<String> of(CompilationUnit unit) {
        Shape shape = new Shape();
        shape.add(unit.items());
        shape.nodes.sort(null);
        return shape.nodes;
    }

    private void add(@Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(this::add);
        } else if (value instanceof Record node && !(value instanceof Span)) {
            StringBuilder text = new StringBuilder(node.getClass().getSimpleName());
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                Object part = part(component, node);
                add(part);
                if (part != null && !(part instanceof Record || part instanceof List)) {
                    text.append(' ').append(component.getName()).append('=').append(part);
                }
            }
            if (!LAYOUT.contains(node.getClass())) {
                nodes.add(text.toString());
            }
        }
    }

    private static @Nullable Object part(RecordComponent component, Record node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
