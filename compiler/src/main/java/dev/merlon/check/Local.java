package dev.merlon.check;

import dev.merlon.ast.Name;
import dev.merlon.logic.Binding;
import dev.merlon.logic.Call;
import dev.merlon.logic.Definition;
import dev.merlon.logic.Term;
import dev.merlon.logic.Variable;
import dev.merlon.source.Span;
import dev.merlon.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A variable of a rule, def or quantifier, or a name given by {@code let}. */
final class Local {
    private static final int NO_SLOT = -1;

    private final Name name;
    private final int slot;
    private final Type type;
    private final Narrowing members;
    private final @Nullable Term definition;
    private boolean used;

    private Local(Name name, int slot, Type type, Narrowing members, @Nullable Term definition) {
        this.name = name;
        this.slot = slot;
        this.type = type;
        this.members = members;
        this.definition = definition;
    }

    static Local variable(Name name, int slot, Type type) {
        return new Local(name, slot, type, Narrowing.NONE, null);
    }

    static Local let(Name name, int slot, Typed value) {
        return new Local(name, slot, value.type(), value.members(), value.term());
    }

    /** A param of a rule: computed without anything around it. */
    static Local parameter(Name name, Definition definition) {
        Term call = new Call(definition, List.of(), name.span());
        return new Local(name, NO_SLOT, definition.type(), Narrowing.NONE, call);
    }

    Name name() {
        return name;
    }

    int slot() {
        return slot;
    }

    Type type() {
        return type;
    }

    /** What is known of every member, where it is a set. */
    Narrowing members() {
        return members;
    }

    /** What the name stands for, or null where it is a variable. */
    @Nullable
    Term definition() {
        return definition;
    }

    /** The path of the variable itself. */
    String path() {
        return "#" + slot;
    }

    Term term(Span span) {
        used = true;
        if (slot == NO_SLOT && definition instanceof Call call) {
            return new Call(call.definition(), List.of(), span);
        }
        return definition == null
                ? new Variable(name.text(), slot, span)
                : new Binding(name.text(), slot, definition, span);
    }

    boolean isUsed() {
        return used;
    }

    void use() {
        used = true;
    }
}
