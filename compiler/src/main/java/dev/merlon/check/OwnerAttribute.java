package dev.merlon.check;

import dev.merlon.logic.AttributeDefinition;
import dev.merlon.type.Attribute;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;

/** {@code inherited owner : Text?}, the one attribute that every element has. */
final class OwnerAttribute {
    static final String NAME = "owner";

    private OwnerAttribute() {}

    static void declare(Symbols symbols) {
        Kind boundary = symbols.root(RootKind.BOUNDARY);
        Attribute owner =
                new Attribute(symbols.nextAttribute(), NAME, boundary, new Type.Optional(Type.Basic.TEXT), true);
        for (RootKind root : RootKind.values()) {
            symbols.root(root).declare(owner);
        }
        symbols.vocabulary().add(new AttributeDefinition(owner));
    }
}
