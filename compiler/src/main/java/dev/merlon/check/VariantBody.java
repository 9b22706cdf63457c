package dev.merlon.check;

import dev.merlon.ast.DecisionStatement;
import dev.merlon.ast.ElementReference;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.Expression;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.ModelStatement;
import dev.merlon.ast.QualifiedName;
import dev.merlon.ast.RuleStatement;
import dev.merlon.ast.Statement;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a variant says: what it removes, and items as they could stand at the top of a file of the model. */
final class VariantBody {
    private final String variant;
    private final Provenance provenance;
    private final Diagnostics diagnostics;
    private final List<FileStatement.Remove> removed = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Set<Span> misplaced = new HashSet<>();

    /** @param provenance says what of it nobody has reviewed */
    VariantBody(String variant, List<Item> body, Provenance provenance, Diagnostics diagnostics) {
        this.variant = variant;
        this.provenance = provenance;
        this.diagnostics = diagnostics;
        body.forEach(this::read);
    }

    /** What counts of the {@code remove} statements: those that somebody stands for. */
    List<FileStatement.Remove> removed() {
        return removed;
    }

    List<Item> items() {
        return items;
    }

    private void read(Item item) {
        Statement statement = item.statement();
        if (statement instanceof FileStatement.Remove remove) {
            Annotations.ofModel(item, diagnostics);
            if (provenance.isUnreviewed(item, provenance.isInDrafted(item))) {
                diagnostics.report(VariantDiagnostics.unreviewedRemove(remove.span(), variant));
            } else {
                removed.add(remove);
            }
        } else if (statement instanceof ElementStatement.EachElement each) {
            expand(item, each);
        } else if (mayStand(statement)) {
            items.add(item);
        } else if (misplaced.add(statement.span())) {
            Unsupported.report(statement, "a variant", diagnostics);
        }
    }

    private static boolean mayStand(Statement statement) {
        if (statement instanceof FileStatement) {
            return statement instanceof FileStatement.ExtendElement;
        }
        return statement instanceof ElementStatement
                || statement instanceof DecisionStatement.Decision
                || statement instanceof DecisionStatement.Rate
                || statement instanceof ModelStatement
                || statement instanceof RuleStatement.Threat
                || statement instanceof Statement.Fact
                || statement instanceof Statement.Malformed;
    }

    private void expand(Item item, ElementStatement.EachElement each) {
        if (!(each.set() instanceof Expression.ListLiteral list)) {
            if (!(each.set() instanceof Expression.Malformed)) {
                diagnostics.report(VariantDiagnostics.eachOfNoList(each.set().span()));
            }
            return;
        }
        if (list.elements().isEmpty()) {
            diagnostics.report(VariantDiagnostics.emptyEach(list.span()));
            return;
        }
        EachBody body = new EachBody(each.name());
        for (Item inside : each.body().items()) {
            if (EachBody.declaresName(inside.statement())) {
                diagnostics.report(VariantDiagnostics.oneNameForAll(
                        Unsupported.head(inside.statement()), each.name().text()));
                return;
            }
        }
        Map<String, Span> stated = new HashMap<>();
        for (Expression element : list.elements()) {
            QualifiedName name = ConstantChecker.qualifiedName(element);
            Span first = name == null ? null : stated.putIfAbsent(name.text(), element.span());
            if (name == null) {
                diagnostics.report(VariantDiagnostics.eachOfNoList(element.span()));
            } else if (first != null) {
                diagnostics.report(VariantDiagnostics.twiceInEach(name, first));
            } else {
                ElementReference reference = new ElementReference(name, null, element.span());
                items.add(new Item(
                        new FileStatement.ExtendElement(reference, List.of(), body.of(each.body(), name), each.span()),
                        item.documentation(),
                        item.annotations()));
            }
        }
    }
}
