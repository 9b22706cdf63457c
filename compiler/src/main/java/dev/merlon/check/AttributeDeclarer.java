package dev.merlon.check;

import dev.merlon.ast.Body;
import dev.merlon.ast.Item;
import dev.merlon.ast.LibraryStatement;
import dev.merlon.ast.Name;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.logic.AttributeDefinition;
import dev.merlon.source.Span;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the attributes that kinds declare. */
final class AttributeDeclarer {
    private final Symbols symbols;
    private final Diagnostics diagnostics;
    private final Navigations navigations;
    private final List<Attribute> declared = new ArrayList<>();

    AttributeDeclarer(Symbols symbols, Diagnostics diagnostics) {
        this.symbols = symbols;
        this.diagnostics = diagnostics;
        this.navigations = symbols.navigations();
    }

    void declare(Scope scope, Item item) {
        if (item.statement() instanceof LibraryStatement.ExtendKind extension) {
            declareAll(scope, scope.kind(extension.kind()), extension.body());
        } else if (item.statement() instanceof LibraryStatement.Kind declaration
                && scope.own(Space.TYPE, declaration.name()) instanceof Symbol.OfKind symbol) {
            declareAll(scope, symbol.kind(), declaration.body());
        }
    }

    private void declareAll(Scope scope, @Nullable Kind kind, @Nullable Body body) {
        if (kind == null || body == null) {
            return;
        }
        for (Item item : body.items()) {
            if (item.statement() instanceof LibraryStatement.Attribute attribute) {
                declare(scope, kind, item, attribute);
            }
        }
    }

    private void declare(Scope scope, Kind kind, Item item, LibraryStatement.Attribute declaration) {
        Name name = declaration.name();
        if (kind.root() == RootKind.CONTROL) {
            diagnostics.report(LibraryDiagnostics.attributeOfControl(name));
            return;
        }
        if (navigations.find(kind, name.text()) != null) {
            diagnostics.report(LibraryDiagnostics.hiddenWay(name, kind));
            return;
        }
        for (Attribute own : kind.ownAttributes()) {
            if (own.name().equals(name.text())) {
                diagnostics.report(LibraryDiagnostics.hiddenAttribute(name, kind, place(own)));
                return;
            }
        }
        Attribute attribute = new Attribute(
                symbols.nextAttribute(), name.text(), kind, scope.type(declaration.type()), declaration.inherited());
        kind.declare(attribute);
        declared.add(attribute);
        symbols.deprecations().add(attribute, Annotations.deprecated(item.annotations()));
        symbols.place(attribute, new AttributePlace(scope, declaration));
        symbols.vocabulary().add(new AttributeDefinition(attribute));
        if (name.text().equals("sensitivity") && kind == symbols.root(RootKind.DATA)) {
            symbols.vocabulary().sensitivity(attribute);
        }
    }

    /** Reports attributes that kinds above them already have. */
    void checkHidden() {
        for (Attribute attribute : declared) {
            Kind above = attribute.owner().superKind();
            Attribute hidden = above == null ? null : above.attribute(attribute.name());
            AttributePlace place = symbols.place(attribute);
            if (hidden != null && place != null) {
                diagnostics.report(LibraryDiagnostics.hiddenAttribute(
                        place.declaration().name(), attribute.owner(), place(hidden)));
            }
        }
    }

    /** Gives boundaries every attribute that they pass down, unless they have one of that name. */
    void passDown() {
        Kind boundary = symbols.root(RootKind.BOUNDARY);
        for (Attribute attribute : declared) {
            if (attribute.inherited() && boundary.attribute(attribute.name()) == null) {
                boundary.declare(attribute);
            }
        }
    }

    private @Nullable Span place(Attribute attribute) {
        AttributePlace place = symbols.place(attribute);
        return place == null ? null : place.declaration().name().span();
    }
}
