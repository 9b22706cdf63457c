package dev.merlon.check;

import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.Text;
import dev.merlon.rule.Assertion;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what must hold in a model. */
final class Assertions {
    private final ModelDraft draft;
    private final List<Assertion> assertions = new ArrayList<>();
    private final Map<String, Span> names = new TreeMap<>();

    Assertions(ModelDraft draft) {
        this.draft = draft;
    }

    List<Assertion> assertions() {
        return assertions;
    }

    void read(ModelStatement.Assert statement) {
        Span first = names.putIfAbsent(statement.name().text(), statement.name().span());
        if (first != null) {
            draft.diagnostics().report(ModelDiagnostics.secondAssertion(statement.name(), first));
        }
        Context context = new Context(draft.scope(), draft.elementNames(), null);
        Typed condition = new ExpressionChecker(context).condition(statement.condition(), context.outermost());
        Text title = statement.title();
        String name = draft.fullName(statement.name().text());
        assertions.add(new Assertion(
                name,
                title == null ? name : title.value(),
                condition.term(),
                context.frameSize(),
                statement.name().span()));
    }
}
