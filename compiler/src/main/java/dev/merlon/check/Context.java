package dev.merlon.check;

import dev.merlon.ast.Name;
import dev.merlon.diagnostic.Diagnostic;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.source.Span;
import dev.merlon.type.Type;
import org.jspecify.annotations.Nullable;

/** What the expressions of one frame have in common: the names around them, and the slots that are taken. */
final class Context {
    static final String SELF = "self";

    private final Scope scope;
    private final ElementNames elements;
    private final Dependencies.@Nullable Node node;
    private @Nullable Local self;
    private int slots;

    /** @param node what is computed here, or null where nothing can be computed from it */
    Context(Scope scope, ElementNames elements, Dependencies.@Nullable Node node) {
        this.scope = scope;
        this.elements = elements;
        this.node = node;
    }

    /** The expressions of a library that are about one element, whose attributes need no {@code self} before them. */
    static Context about(Type self, Span span, Scope scope, Dependencies.@Nullable Node node) {
        Context context = new Context(scope, ElementNames.NONE, node);
        Local local = Local.variable(new Name(SELF, span), context.nextSlot(), self);
        local.use();
        context.self = local;
        return context;
    }

    Scope scope() {
        return scope;
    }

    Symbols symbols() {
        return scope.symbols();
    }

    Diagnostics diagnostics() {
        return scope.diagnostics();
    }

    void report(Diagnostic diagnostic) {
        diagnostics().report(diagnostic);
    }

    ElementNames elements() {
        return elements;
    }

    /** The element whose attributes can be named alone, or null. */
    @Nullable
    Local self() {
        return self;
    }

    /** The environment outside of every quantifier. */
    Environment outermost() {
        return self == null ? Environment.EMPTY : Environment.EMPTY.with(self);
    }

    int nextSlot() {
        return slots++;
    }

    /** How many slots a frame needs for everything checked so far. */
    int frameSize() {
        return slots;
    }

    /** Says that what is computed here needs something else. */
    void needs(Object other, Span place) {
        if (node != null) {
            node.needs(other, place);
        }
    }
}
