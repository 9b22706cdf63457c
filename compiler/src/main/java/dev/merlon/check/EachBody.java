package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.Clause;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.Name;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.Statement;
import java.util.ArrayList;
import java.util.List;

/** What an {@code each … in} of a variant says, with its variable replaced by an element. */
final class EachBody {
    private final Name variable;

    EachBody(Name variable) {
        this.variable = variable;
    }

    /** Whether a statement gives a name to something, which can be done once only. */
    static boolean declaresName(Statement statement) {
        return statement instanceof ElementStatement.Element
                || statement instanceof ElementStatement.Control
                || statement instanceof ElementStatement.Flow flow && flow.name() != null;
    }

    Body of(Body body, QualifiedName element) {
        List<Item> items = new ArrayList<>(body.items().size());
        for (Item item : body.items()) {
            items.add(new Item(statement(item.statement(), element), item.documentation(), item.annotations()));
        }
        return new Body(items, body.span());
    }

    private Statement statement(Statement statement, QualifiedName element) {
        if (statement instanceof ElementStatement.Flow flow) {
            return new ElementStatement.Flow(
                    flow.name(),
                    flow.title(),
                    flow.source() == null ? null : name(flow.source(), element),
                    name(flow.target(), element),
                    flow.clauses(),
                    flow.body(),
                    flow.span());
        }
        if (statement instanceof ElementStatement.NoFlow refuted) {
            return new ElementStatement.NoFlow(
                    refuted.source() == null ? null : name(refuted.source(), element),
                    refuted.targets().stream().map(each -> name(each, element)).toList(),
                    refuted.body(),
                    refuted.span());
        }
        if (statement instanceof ElementStatement.Grant grant) {
            return new ElementStatement.Grant(
                    grant.rights(),
                    name(grant.target(), element),
                    grant.forActor() == null ? null : name(grant.forActor(), element),
                    grant.attributes(),
                    grant.span());
        }
        return statement instanceof ElementStatement.Line line
                ? new ElementStatement.Line(clause(line.clause(), element))
                : statement;
    }

    private Clause clause(Clause clause, QualifiedName element) {
        if (clause instanceof Clause.Contains contains) {
            return new Clause.Contains(
                    contains.data().stream().map(each -> name(each, element)).toList(), contains.span());
        }
        return clause;
    }

    private QualifiedName name(QualifiedName name, QualifiedName element) {
        if (!name.first().text().equals(variable.text())) {
            return name;
        }
        List<Name> parts = new ArrayList<>();
        element.parts()
                .forEach(part -> parts.add(new Name(part.text(), name.first().span())));
        parts.addAll(name.parts().subList(1, name.parts().size()));
        return new QualifiedName(parts, name.span());
    }
}
