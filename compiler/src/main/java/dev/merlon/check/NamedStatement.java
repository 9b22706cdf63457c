package dev.merlon.check;

import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.Name;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a model that has a name and is no element.
 *
 * @param noun what it is, with an article
 */
record NamedStatement(String noun, Name name, Statement statement) {
    /** All in some items, and in what these contain. */
    static List<NamedStatement> in(List<Item> items) {
        List<NamedStatement> found = new ArrayList<>();
        collect(items, found);
        return found;
    }

    private static void collect(List<Item> items, List<NamedStatement> found) {
        for (Item item : items) {
            NamedStatement named = of(item.statement());
            if (named != null) {
                found.add(named);
            }
            collect(Provenance.Bodies.of(item.statement()), found);
        }
    }

    /** Null where the statement has no name, or is one of an element. */
    static @Nullable NamedStatement of(Statement statement) {
        if (statement instanceof ElementStatement.Control control) {
            return control.name() == null ? null : new NamedStatement("a control", control.name(), control);
        }
        if (statement instanceof ModelStatement.Assert assertion) {
            return new NamedStatement("an assertion", assertion.name(), assertion);
        }
        if (statement instanceof ModelStatement.Sequence sequence) {
            return new NamedStatement("a sequence", sequence.name(), sequence);
        }
        if (statement instanceof ModelStatement.Scenario scenario) {
            return new NamedStatement("a scenario", scenario.name(), scenario);
        }
        if (statement instanceof ModelStatement.Assume assumption) {
            return new NamedStatement("an assumption", assumption.name(), assumption);
        }
        return statement instanceof RuleStatement.Threat threat
                ? new NamedStatement("a threat", threat.name(), threat)
                : null;
    }

    boolean isRemovable() {
        return !(statement instanceof ModelStatement.Assume);
    }
}
