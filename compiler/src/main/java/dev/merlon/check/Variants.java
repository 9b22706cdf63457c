package dev.merlon.check;

import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.Name;
import dev.merlon.diagnostic.Diagnostics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The variants that a model declares. */
final class Variants {
    /** The word for all of them, which none can be called. */
    private static final String ALL = "all";

    private final List<Item> items;

    private Variants(List<Item> items) {
        this.items = items;
    }

    /** Those among the items at the top of files; what is wrong with their names is reported. */
    static Variants of(List<Item> all, Diagnostics diagnostics) {
        Map<String, Item> byName = new TreeMap<>();
        for (Item item : all) {
            if (!(item.statement() instanceof FileStatement.Variant variant)) {
                continue;
            }
            Annotations.ofModel(item, diagnostics);
            Name name = variant.name();
            Item first = byName.putIfAbsent(name.text(), item);
            if (first != null) {
                diagnostics.report(
                        VariantDiagnostics.secondVariant(name, name(first).span()));
            } else if (name.text().equals(ALL) && !name.span().text().equals(ALL)) {
                // Without backticks that is no name at all, which the parser has told.
                diagnostics.report(VariantDiagnostics.reservedName(name));
            }
        }
        return new Variants(List.copyOf(byName.values()));
    }

    /** What a model says without its variants. */
    static List<Item> without(List<Item> items) {
        for (Item item : items) {
            if (item.statement() instanceof FileStatement.Variant) {
                return items.stream()
                        .filter(each -> !(each.statement() instanceof FileStatement.Variant))
                        .toList();
            }
        }
        return items;
    }

    /** By name. */
    List<Item> items() {
        return items;
    }

    List<String> names() {
        return items.stream().map(item -> name(item).text()).toList();
    }

    /** What stands in the braces of a variant. */
    static List<Item> body(Item variant) {
        return ((FileStatement.Variant) variant.statement()).body().items();
    }

    static Name name(Item variant) {
        return ((FileStatement.Variant) variant.statement()).name();
    }
}
