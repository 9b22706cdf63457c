package dev.merlon.compile;

import dev.merlon.ast.Body;
import dev.merlon.ast.CompilationUnit;
import dev.merlon.ast.ElementStatement;
import dev.merlon.ast.FileStatement;
import dev.merlon.ast.Item;
import dev.merlon.ast.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The files of a model in another order, with their declarations in another order, down into every body. */
final class ShuffledFiles {
    private final SplittableRandom random;

    ShuffledFiles(long seed) {
        this.random = new SplittableRandom(seed);
    }

    List<CompilationUnit> of(List<CompilationUnit> units) {
        return shuffled(units.stream()
                .map(unit -> new CompilationUnit(unit.source(), unit.languageVersion(), items(unit.items())))
                .toList());
    }

    private List<Item> items(List<Item> items) {
        return shuffled(items.stream()
                .map(item -> new Item(statement(item.statement()), item.documentation(), item.annotations()))
                .toList());
    }

    private Statement statement(Statement statement) {
        if (statement instanceof ElementStatement.Element element) {
            return new ElementStatement.Element(
                    element.keyword(),
                    element.name(),
                    element.title(),
                    element.kinds(),
                    shuffled(element.clauses()),
                    body(element.body()),
                    element.span());
        }
        if (statement instanceof ElementStatement.Flow flow) {
            return new ElementStatement.Flow(
                    flow.name(),
                    flow.title(),
                    flow.source(),
                    flow.target(),
                    shuffled(flow.clauses()),
                    body(flow.body()),
                    flow.span());
        }
        if (statement instanceof ElementStatement.Endpoint endpoint) {
            return new ElementStatement.Endpoint(
                    endpoint.name(),
                    endpoint.title(),
                    endpoint.kinds(),
                    shuffled(endpoint.clauses()),
                    body(endpoint.body()),
                    endpoint.span());
        }
        if (statement instanceof FileStatement.ExtendElement extension) {
            return new FileStatement.ExtendElement(
                    extension.element(), shuffled(extension.clauses()), body(extension.body()), extension.span());
        }
        return statement;
    }

    private @Nullable Body body(@Nullable Body body) {
        return body == null ? null : new Body(items(body.items()), body.span());
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T swapped = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, swapped);
        }
        return shuffled;
    }
}
