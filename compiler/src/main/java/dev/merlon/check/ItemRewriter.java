package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.Clause;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.Statement;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes other items of those of a model, knowing of which element each says something. */
abstract class ItemRewriter {
    private final ModelDraft base;
    private final Map<Span, ElementDraft> declared = new HashMap<>();

    /** @param base what the items were read to before */
    ItemRewriter(ModelDraft base) {
        this.base = base;
        base.drafts().forEach(each -> declared.put(each.element().span(), each));
    }

    final ModelNames names() {
        return base.names();
    }

    /** The items at the top of files. */
    final List<Item> ofModel(List<Item> items) {
        return items(items, base.model());
    }

    /** Whether an element stays that is declared in the items. */
    abstract boolean keeps(ElementDraft declared);

    /** A statement that is neither a declaration of an element nor a clause; null where nothing of it stays. */
    abstract @Nullable Statement simple(Statement statement, ElementDraft at);

    /** What stays of the clauses in the header of an element. */
    abstract @Nullable Clause clause(Clause clause, ElementDraft at);

    /** What the header of a flow has besides. */
    List<Clause> added(ElementDraft flow) {
        return List.of();
    }

    private List<Item> items(List<Item> items, ElementDraft at) {
        List<Item> kept = new ArrayList<>(items.size());
        for (Item item : items) {
            Statement statement = statement(item.statement(), at);
            if (statement == item.statement()) {
                kept.add(item);
            } else if (statement != null) {
                kept.add(new Item(statement, item.documentation(), item.annotations()));
            }
        }
        return kept;
    }

    private @Nullable Statement statement(Statement statement, ElementDraft at) {
        if (statement instanceof ElementStatement.Element element) {
            ElementDraft draft = declared.get(element.name().span());
            if (draft == null) {
                return statement;
            }
            return !keeps(draft)
                    ? null
                    : new ElementStatement.Element(
                            element.keyword(),
                            element.name(),
                            element.title(),
                            element.kinds(),
                            clauses(element.clauses(), draft),
                            body(element.body(), draft),
                            element.span());
        }
        if (statement instanceof ElementStatement.Endpoint endpoint) {
            ElementDraft draft = declared.get(endpoint.name().span());
            if (draft == null) {
                return statement;
            }
            return !keeps(draft)
                    ? null
                    : new ElementStatement.Endpoint(
                            endpoint.name(),
                            endpoint.title(),
                            endpoint.kinds(),
                            clauses(endpoint.clauses(), draft),
                            body(endpoint.body(), draft),
                            endpoint.span());
        }
        if (statement instanceof ElementStatement.Flow flow) {
            return flow(flow);
        }
        if (statement instanceof FileStatement.ExtendElement extension) {
            ElementDraft draft = names().peek(extension.element());
            if (draft == null) {
                return statement;
            }
            return !keeps(draft)
                    ? null
                    : new FileStatement.ExtendElement(
                            extension.element(),
                            clauses(extension.clauses(), draft),
                            body(extension.body(), draft),
                            extension.span());
        }
        if (statement instanceof ElementStatement.Line line) {
            Clause clause = clause(line.clause(), at);
            return clause == line.clause() ? line : clause == null ? null : new ElementStatement.Line(clause);
        }
        return simple(statement, at);
    }

    private @Nullable Statement flow(ElementStatement.Flow flow) {
        ElementDraft draft = declared.get(FlowCollector.place(flow));
        if (draft == null) {
            return flow;
        }
        if (!keeps(draft)) {
            return null;
        }
        List<Clause> clauses = new ArrayList<>(clauses(flow.clauses(), draft));
        clauses.addAll(added(draft));
        return new ElementStatement.Flow(
                flow.name(),
                flow.title(),
                flow.source(),
                flow.target(),
                clauses,
                body(flow.body(), draft),
                flow.span());
    }

    private List<Clause> clauses(List<Clause> clauses, ElementDraft at) {
        List<Clause> kept = new ArrayList<>(clauses.size());
        for (Clause each : clauses) {
            Clause clause = clause(each, at);
            if (clause != null) {
                kept.add(clause);
            }
        }
        return kept;
    }

    private @Nullable Body body(@Nullable Body body, ElementDraft at) {
        return body == null ? null : new Body(items(body.items(), at), body.span());
    }
}
