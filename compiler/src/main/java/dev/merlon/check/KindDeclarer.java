package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.Item;
import dev.merlon.ast.KindReference;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.LibraryStatement.FlowEnds;
import dev.merlon.ast.Text;
import dev.merlon.logic.ControlDefinition;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes kinds, each after the one it descends from. */
final class KindDeclarer {
    private final Symbols symbols;

    KindDeclarer(Symbols symbols) {
        this.symbols = symbols;
    }

    void declare(Symbol symbol) {
        if (symbol instanceof Symbol.OfKind of && of.kind() == null) {
            resolve(of);
        }
    }

    private void resolve(Symbol.OfKind symbol) {
        LibraryStatement.Kind declaration = symbol.declaration();
        symbol.resolving(true);
        Kind above = superKind(symbol, declaration.superKind());
        symbol.resolving(false);
        Text title = declaration.title();
        String name = declaration.name().text();
        Kind kind = Kind.declared(symbol.library(), name, title == null ? name : title.value(), above);
        symbol.kind(kind);
        symbols.add(symbol, kind);
        if (kind.root() == RootKind.CONTROL) {
            symbols.vocabulary().add(new ControlDefinition(kind));
        }
    }

    /** The kind it descends from; where that is wrong, one that leads to no further complaints. */
    private Kind superKind(Symbol.OfKind symbol, @Nullable KindReference reference) {
        Kind otherwise = symbols.root(symbol.declaration().on().isEmpty() ? RootKind.COMPONENT : RootKind.CONTROL);
        if (reference == null) {
            String example = symbol.declaration().on().isEmpty() ? "Component" : "Control";
            symbol.scope().diagnostics().report(LibraryDiagnostics.noSuperKind(symbol.name(), example));
            return otherwise;
        }
        Kind root = reference.name().isSimple() ? symbols.root(reference.name().text()) : null;
        if (root != null) {
            return root;
        }
        boolean builtIn =
                reference.name().isSimple() && symbols.builtIn(reference.name().text()) != null;
        if (!builtIn && symbol.scope().find(Space.TYPE, reference.name()) instanceof Symbol.OfKind above) {
            if (above.isResolving()) {
                symbol.scope().diagnostics().report(LibraryDiagnostics.superKindCircle(symbol.name()));
                return otherwise;
            }
            declare(above);
            Kind kind = above.kind();
            return kind == null ? otherwise : kind;
        }
        symbol.scope().kind(reference);
        return otherwise;
    }

    /** Says where controls stand and what flows connect. */
    void declareEnds(Symbol symbol) {
        Kind kind = symbol instanceof Symbol.OfKind of ? of.kind() : null;
        if (kind == null || !(symbol instanceof Symbol.OfKind declared)) {
            return;
        }
        LibraryStatement.Kind declaration = declared.declaration();
        if (kind.root() == RootKind.CONTROL) {
            placeControl(declared, kind);
        } else if (!declaration.on().isEmpty()) {
            declared.scope()
                    .diagnostics()
                    .report(LibraryDiagnostics.onWithoutControl(
                            declaration.on().get(0).span()));
        }
        FlowEnds ends = declaration.ends();
        if (ends == null) {
            return;
        }
        if (kind.root() != RootKind.FLOW) {
            declared.scope().diagnostics().report(LibraryDiagnostics.endsWithoutFlow(ends.span()));
            return;
        }
        declared.ends(ends(declared.scope(), ends.from()), ends(declared.scope(), ends.to()));
    }

    /** The kinds at one end of a flow. */
    static List<Kind> ends(Scope scope, List<KindReference> references) {
        for (KindReference reference : references) {
            Kind kind = scope.kind(reference);
            if (kind != null && kind.root() != RootKind.COMPONENT && kind.root() != RootKind.ACTOR) {
                scope.diagnostics().report(LibraryDiagnostics.endNotPlace(reference));
            }
        }
        return scope.kinds(references).stream()
                .filter(kind -> kind.root() == RootKind.COMPONENT || kind.root() == RootKind.ACTOR)
                .toList();
    }

    private void placeControl(Symbol.OfKind symbol, Kind kind) {
        ControlDefinition definition = symbols.vocabulary().definition(kind);
        List<Kind> places = symbol.scope().kinds(symbol.declaration().on());
        places.forEach(place -> {
            definition.standsOn(place);
            symbols.addPlace(kind, place);
        });
        Kind above = kind.superKind();
        if (symbol.declaration().on().isEmpty() && above != null) {
            if (above.superKind() == null) {
                symbol.scope().diagnostics().report(LibraryDiagnostics.noPlaces(symbol.name()));
            }
            Placement.standing(above, symbols).forEach(definition::standsOn);
        }
        Body body = symbol.declaration().body();
        for (Item item : body == null ? List.<Item>of() : body.items()) {
            if (item.statement() instanceof LibraryStatement.Covers covers) {
                symbol.scope().kinds(List.of(covers.kind())).forEach(covered -> symbols.addCovered(kind, covered));
            }
        }
    }
}
