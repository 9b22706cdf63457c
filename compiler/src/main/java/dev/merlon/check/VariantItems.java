package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.Clause;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.Statement;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A model as one of its variants has it, as items that could stand in files of their own. */
final class VariantItems {
    private final ModelDraft base;
    private final List<Item> items;
    private final Removals removals;
    private final VariantBody body;

    /**
     * @param base what the items were read to without the variant
     * @param items what the model says, but for its variants
     */
    VariantItems(ModelDraft base, List<Item> items, Item variant, Diagnostics diagnostics) {
        this.base = base;
        this.items = items;
        FileStatement.Variant statement = (FileStatement.Variant) variant.statement();
        String name = statement.name().text();
        this.body = new VariantBody(name, statement.body().items(), new Provenance(items, variant), diagnostics);
        this.removals = new Removals(statement, base, items);
        removals.read(body.removed(), diagnostics);
    }

    Removals removals() {
        return removals;
    }

    /** @param reduction what is left of what the model and the variant say, or null for all of it */
    List<Item> items(@Nullable Reduction reduction) {
        List<Item> before = reduction == null ? items : reduction.ofModel(items);
        List<Item> said = reduction == null ? body.items() : reduction.ofModel(body.items());
        Restated restated = new Restated(base, said);
        List<Item> left = new RemovingRewriter(base, removals, before, restated.using()).ofModel(before);
        RestatingRewriter rest = new RestatingRewriter(base, restated);
        List<Item> all = new ArrayList<>(rest.ofModel(left));
        all.addAll(new Completing(base, restated, rest).ofModel(said));
        return all;
    }

    /** Adds to what a variant says anew what the model says besides: only what differs has to be said. */
    private static final class Completing extends ItemRewriter {
        private final Restated restated;
        private final RestatingRewriter rest;

        Completing(ModelDraft base, Restated restated, RestatingRewriter rest) {
            super(base);
            this.restated = restated;
            this.rest = rest;
        }

        @Override
        boolean keeps(ElementDraft declared) {
            return true;
        }

        @Override
        @Nullable
        Clause clause(Clause clause, ElementDraft at) {
            if (clause instanceof Clause.Via && at.root() == RootKind.FLOW) {
                return null;
            }
            if (!(clause instanceof Clause.Uses uses)) {
                return clause;
            }
            List<Clause.UseItem> completed = uses.items().stream()
                    .map(item -> new Clause.UseItem(
                            item.datum(),
                            completed(item.attributes(), rest.attributes(at, restated.key(uses.verb(), item))),
                            item.span()))
                    .toList();
            return new Clause.Uses(uses.verb(), completed, uses.span());
        }

        @Override
        Statement simple(Statement statement, ElementDraft at) {
            if (statement instanceof ElementStatement.Grant grant) {
                List<Clause.Attribute> before = rest.attributes(at, restated.key(grant));
                return new ElementStatement.Grant(
                        grant.rights(),
                        grant.target(),
                        grant.forActor(),
                        completed(grant.attributes(), before),
                        grant.span());
            }
            if (statement instanceof ModelStatement.Override override) {
                List<Item> all = new ArrayList<>(override.body().items());
                all.addAll(rest.overrides(override.rule()));
                return new ModelStatement.Override(
                        override.rule(), new Body(all, override.body().span()), override.span());
            }
            return statement;
        }

        private static List<Clause.Attribute> completed(List<Clause.Attribute> said, List<Clause.Attribute> before) {
            if (before.isEmpty()) {
                return said;
            }
            Set<String> names = new HashSet<>();
            said.forEach(attribute -> names.add(attribute.name().text()));
            List<Clause.Attribute> all = new ArrayList<>(said);
            before.stream()
                    .filter(attribute -> !names.contains(attribute.name().text()))
                    .forEach(all::add);
            return all;
        }
    }
}
