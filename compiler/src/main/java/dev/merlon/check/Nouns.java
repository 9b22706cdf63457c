package dev.merlon.check;

import dev.merlon.ast.Statement;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.List;
import java.util.stream.Collectors;

/** What people call things, with an article. */
final class Nouns {
    private Nouns() {}

    static String of(RootKind root) {
        return switch (root) {
            case MODEL -> "the model";
            case BOUNDARY -> "a boundary";
            case ACTOR -> "an actor";
            case COMPONENT -> "a component";
            case ENDPOINT -> "an endpoint";
            case FLOW -> "a flow";
            case DATA -> "a datum";
            case IDENTITY -> "an identity";
            case USE -> "a use of data";
            case GRANT -> "a grant";
            case CONTROL -> "a control";
        };
    }

    /** {@code a component or an actor}. */
    static String anyOf(List<RootKind> roots) {
        return roots.stream().map(Nouns::of).collect(Collectors.joining(" or "));
    }

    /** {@code `Service` or `Function`}. */
    static String kinds(List<Kind> kinds) {
        return kinds.stream().map(kind -> "`" + kind.name() + "`").collect(Collectors.joining(" or "));
    }

    /** The first word of a statement, in backticks; that is its keyword unless it is a fact. */
    static String of(Statement statement) {
        if (statement instanceof Statement.Fact fact) {
            return "the fact `" + fact.name() + "`";
        }
        String text = statement.span().text();
        int end = 0;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "{(;:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return "`" + text.substring(0, end) + "`";
    }
}
