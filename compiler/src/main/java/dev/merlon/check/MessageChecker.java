package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.logic.Message;
import java.util.ArrayList;
import java.util.List;

/** Texts with holes: messages, advice, questions. */
final class MessageChecker {
    private final ExpressionChecker checker;

    MessageChecker(ExpressionChecker checker) {
        this.checker = checker;
    }

    Message message(Expression expression, Environment environment) {
        if (expression instanceof Expression.TextLiteral literal) {
            return Message.of(literal.text().value());
        }
        List<Message.Part> parts = new ArrayList<>();
        if (expression instanceof Expression.Template template) {
            for (Expression.Part part : template.parts()) {
                if (part instanceof Expression.Part.Plain plain) {
                    parts.add(new Message.Part.Plain(plain.text()));
                } else if (part instanceof Expression.Part.Hole hole) {
                    parts.add(new Message.Part.Hole(
                            checker.check(hole.expression(), null, environment).term()));
                }
            }
        } else if (!(expression instanceof Expression.Malformed)) {
            checker.context().report(TypeDiagnostics.textNeeded(expression.span()));
        }
        return new Message(parts);
    }
}
