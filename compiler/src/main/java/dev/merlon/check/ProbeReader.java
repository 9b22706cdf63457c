package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.Expression;
import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.Name;
import dev.merlon.ast.Statement;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.logic.Probe;
import dev.merlon.model.Value;
import dev.merlon.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code probe} declarations: how controls are proven against the running system. */
final class ProbeReader {
    private ProbeReader() {}

    /** @param strict whether the program is about its library */
    static Symbol.OfProbe read(Scope scope, Item item, LibraryStatement.Probe declaration, boolean strict) {
        Diagnostics diagnostics = scope.diagnostics();
        List<Probe.Parameter> parameters = new ArrayList<>();
        Map<String, Span> stated = new TreeMap<>();
        Body body = declaration.body();
        for (Item each : body == null ? List.<Item>of() : body.items()) {
            if (strict) {
                Annotations.ofLibrary(each, diagnostics);
            }
            if (!(each.statement() instanceof Statement.Fact fact)) {
                Strays.report(each.statement(), "a probe", diagnostics);
                continue;
            }
            Name name = fact.name();
            Span first = stated.putIfAbsent(name.text(), name.span());
            Value value = fact.likely() == null ? ConstantChecker.literal(fact.value()) : null;
            if (first != null) {
                diagnostics.report(LibraryDiagnostics.parameterTwice(name, first));
            } else if (value != null && !(value instanceof Value.Money) && !(value instanceof Value.Date)) {
                parameters.add(new Probe.Parameter(name.text(), value));
            } else if (!(fact.value() instanceof Expression.Malformed)) {
                diagnostics.report(LibraryDiagnostics.noParameter(fact.value().span(), name));
            }
        }
        Name name = declaration.name();
        Probe probe = new Probe(
                scope.library() + "." + name.text(),
                declaration.title() == null ? name.text() : declaration.title().value(),
                item.documentation() == null ? "" : item.documentation(),
                parameters,
                name.span());
        return new Symbol.OfProbe(scope, name, probe);
    }
}
