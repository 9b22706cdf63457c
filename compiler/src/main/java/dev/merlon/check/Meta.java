package dev.merlon.check;

import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.Statement;
import dev.merlon.model.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code meta { … }}: notes for people, which no rule sees. */
final class Meta {
    private Meta() {}

    static void read(ModelDraft draft, ElementDraft element, ElementStatement.Meta meta) {
        for (Item item : meta.body().items()) {
            Annotations.ofPart(item, draft.diagnostics());
            if (item.statement() instanceof Statement.Fact fact) {
                read(draft, element, fact);
            } else {
                Unsupported.report(item.statement(), "a `meta`", draft.diagnostics());
            }
        }
    }

    private static void read(ModelDraft draft, ElementDraft element, Statement.Fact fact) {
        var first = element.note("meta " + fact.name(), fact.name().span());
        String text = text(fact.value());
        if (first != null) {
            draft.diagnostics()
                    .report(ModelDiagnostics.statedTwice(
                            fact.name().span(),
                            first,
                            "`" + fact.name() + "`",
                            element.element().name()));
        } else if (text != null) {
            draft.builder().note(element.element(), fact.name().text(), text);
        } else if (!(fact.value() instanceof Expression.Malformed)) {
            draft.diagnostics().report(ModelDiagnostics.metaValue(fact.value().span()));
        }
    }

    private static @Nullable String text(Expression expression) {
        if (expression instanceof Expression.ListLiteral list) {
            List<String> texts = new ArrayList<>();
            for (Expression each : list.elements()) {
                String text = text(each);
                if (text == null) {
                    return null;
                }
                texts.add(text);
            }
            return String.join(", ", texts);
        }
        if (expression instanceof Expression.NameExpression name) {
            return name.name().text();
        }
        Value literal = ConstantChecker.literal(expression);
        if (literal instanceof Value.Text text) {
            return text.value();
        }
        return literal == null ? null : literal.toString();
    }
}
