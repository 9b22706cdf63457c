package dev.merlon.parse;

import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.KindReference;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.Text;
import dev.merlon.source.SourceFile;
import dev.merlon.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Prints syntax as an indented tree: the kind of each node, what it says in one word, and from where to where. */
final class AstDump {
    private final StringBuilder out = new StringBuilder();

    private AstDump() {}

    static String dump(CompilationUnit unit) {
        AstDump dump = new AstDump();
        dump.node("", unit, 0);
        return dump.out.toString();
    }

    private void node(String label, Object node, int depth) {
        out.append("  ".repeat(depth)).append(label).append(node.getClass().getSimpleName());
        RecordComponent[] components = node.getClass().getRecordComponents();
        Span span = null;
        for (RecordComponent component : components) {
            Object value = value(component, node);
            if (value instanceof Span place) {
                span = place;
            } else if (isWord(value)) {
                out.append(' ').append(component.getName()).append('=').append(word(value));
            }
        }
        if (span != null) {
            out.append("  ").append(span.position()).append('-').append(span.endPosition());
        }
        out.append('\n');
        for (RecordComponent component : components) {
            Object value = value(component, node);
            if (value instanceof List<?> list && !isWord(value)) {
                for (Object element : list) {
                    node(component.getName() + ": ", element, depth + 1);
                }
            } else if (value instanceof Record && !isWord(value) && !(value instanceof Span)) {
                node(component.getName() + ": ", value, depth + 1);
            }
        }
    }

    /** Whether a value is shown on the line of its owner. */
    private static boolean isWord(Object value) {
        if (value instanceof List<?> list) {
            return !list.isEmpty() && list.stream().allMatch(AstDump::isWord);
        }
        return value instanceof Name
                || value instanceof QualifiedName
                || value instanceof KindReference
                || value instanceof Text
                || value != null && !(value instanceof Record) && !(value instanceof SourceFile);
    }

    private static String word(Object value) {
        if (value instanceof Text text) {
            return quoted(text.value());
        }
        if (value instanceof String string) {
            return quoted(string);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(AstDump::word).toList().toString();
        }
        return value.toString();
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                        .replace("\"", "\\\"")
                + '"';
    }

    private static Object value(RecordComponent component, Object node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
