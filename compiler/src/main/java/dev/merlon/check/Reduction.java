package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.Clause;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.Statement;
import dev.merlon.rule.Drafts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The items of a model with less of what nobody has reviewed. */
final class Reduction {
    /** What is left of it. */
    enum Way {
        /** Elements and their kinds, and which data are used where; but nothing that is said of either. */
        USED,
        /** Elements and their kinds. */
        BARE,
        /** Nothing. */
        GONE
    }

    private final Provenance provenance;
    private final Way way;

    Reduction(Provenance provenance, Way way) {
        this.provenance = provenance;
        this.way = way;
    }

    /**
     * What of a model, and of those that it uses, nobody has reviewed, and what is left of it without.
     *
     * @param items everything that it says
     * @param assemble puts it together of what is left
     */
    static Drafts drafts(List<Item> items, Function<Reduction, ModelAssembler> assemble) {
        return drafts(items, null, assemble);
    }

    /** @param variant the variant that some of the items are from, or null */
    static Drafts drafts(List<Item> items, @Nullable Item variant, Function<Reduction, ModelAssembler> assemble) {
        if (!Provenance.isIn(items) && (variant == null || !Provenance.isInVariant(variant))) {
            return Drafts.NONE;
        }
        Provenance provenance = new Provenance(items, variant);
        if (provenance.unreviewed().isEmpty()) {
            return Drafts.NONE;
        }
        List<Drafts.Way> ways = new ArrayList<>();
        for (Way way : Way.values()) {
            ModelAssembler less = assemble.apply(new Reduction(provenance, way));
            ways.add(new Drafts.Way(less.model(), less.book()));
        }
        return new Drafts(provenance.unreviewed(), ways);
    }

    /** The top level of files, without what does not count. */
    List<Item> ofModel(List<Item> items) {
        List<Item> kept = new ArrayList<>(items.size());
        for (Item item : items) {
            add(item, provenance.isInDrafted(item), kept);
        }
        return kept;
    }

    private void add(Item item, boolean around, List<Item> kept) {
        boolean unreviewed = provenance.isUnreviewed(item, around);
        Statement statement = unreviewed && way == Way.GONE ? null : reduced(item.statement(), unreviewed);
        if (statement != null) {
            kept.add(new Item(statement, item.documentation(), item.annotations()));
        }
    }

    /** A statement with what counts of it; null where none does. */
    private @Nullable Statement reduced(Statement statement, boolean unreviewed) {
        if (statement instanceof ElementStatement.Element element) {
            return new ElementStatement.Element(
                    element.keyword(),
                    element.name(),
                    element.title(),
                    element.kinds(),
                    clauses(element.clauses(), unreviewed),
                    body(element.body(), unreviewed),
                    element.span());
        }
        if (statement instanceof ElementStatement.Endpoint endpoint) {
            return new ElementStatement.Endpoint(
                    endpoint.name(),
                    endpoint.title(),
                    endpoint.kinds(),
                    clauses(endpoint.clauses(), unreviewed),
                    body(endpoint.body(), unreviewed),
                    endpoint.span());
        }
        if (statement instanceof ElementStatement.Flow flow) {
            return new ElementStatement.Flow(
                    flow.name(),
                    flow.title(),
                    flow.source(),
                    flow.target(),
                    clauses(flow.clauses(), unreviewed),
                    body(flow.body(), unreviewed),
                    flow.span());
        }
        if (statement instanceof FileStatement.ExtendElement extension) {
            return new FileStatement.ExtendElement(
                    extension.element(),
                    clauses(extension.clauses(), unreviewed),
                    body(extension.body(), unreviewed),
                    extension.span());
        }
        if (statement instanceof ElementStatement.EachKind each) {
            return unreviewed
                    ? null
                    : new ElementStatement.EachKind(each.kind(), items(each.body(), false), each.span());
        }
        return unreviewed ? ofUnreviewed(statement) : statement;
    }

    /** What raises risk and lowers none stays; what is stated of data stays where they are used. */
    private @Nullable Statement ofUnreviewed(Statement statement) {
        if (statement instanceof ElementStatement.Line line) {
            Clause clause = clause(line.clause());
            return clause == null ? null : new ElementStatement.Line(clause);
        }
        if (statement instanceof ElementStatement.Grant grant) {
            return way == Way.BARE
                    ? null
                    : new ElementStatement.Grant(
                            grant.rights(), grant.target(), grant.forActor(), List.of(), grant.span());
        }
        boolean stays = statement instanceof ElementStatement.Demands
                || statement instanceof RuleStatement.Threat
                || statement instanceof ModelStatement.Assert;
        return stays ? statement : null;
    }

    private List<Clause> clauses(List<Clause> clauses, boolean unreviewed) {
        if (!unreviewed) {
            return clauses;
        }
        List<Clause> kept = new ArrayList<>();
        for (Clause each : clauses) {
            Clause clause = clause(each);
            if (clause != null) {
                kept.add(clause);
            }
        }
        return kept;
    }

    private @Nullable Clause clause(Clause clause) {
        if (clause instanceof Clause.Via || clause instanceof Clause.In || clause instanceof Clause.At) {
            return clause;
        }
        if (way == Way.BARE) {
            return null;
        }
        if (clause instanceof Clause.Contains) {
            return clause;
        }
        if (!(clause instanceof Clause.Uses uses)) {
            return null;
        }
        List<Clause.UseItem> data = new ArrayList<>();
        for (Clause.UseItem item : uses.items()) {
            if (!item.datum().text().equals(ConstantChecker.NONE)) {
                data.add(new Clause.UseItem(item.datum(), List.of(), item.span()));
            }
        }
        return data.isEmpty() ? null : new Clause.Uses(uses.verb(), data, uses.span());
    }

    private @Nullable Body body(@Nullable Body body, boolean unreviewed) {
        return body == null ? null : items(body, unreviewed);
    }

    private Body items(Body body, boolean unreviewed) {
        List<Item> kept = new ArrayList<>(body.items().size());
        for (Item item : body.items()) {
            add(item, unreviewed, kept);
        }
        return new Body(kept, body.span());
    }
}
