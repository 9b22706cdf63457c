package dev.merlon.check;

import dev.merlon.ast.Expression;
import dev.merlon.ast.Statement;
import dev.merlon.model.Value;
import dev.merlon.type.Enumeration;
import dev.merlon.type.Type;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the values of facts that are no attributes: {@code reason}, {@code by}, {@code until} and the like. */
final class FactValues {
    private FactValues() {}

    /** A text; empty, and a diagnostic, where it is none. */
    static String text(ModelDraft draft, Statement.Fact fact) {
        return draft.constants().value(fact.value(), Type.Basic.TEXT) instanceof Value.Text text ? text.value() : "";
    }

    static @Nullable LocalDate date(ModelDraft draft, Statement.Fact fact) {
        return draft.constants().value(fact.value(), Type.Basic.DATE) instanceof Value.Date date ? date.value() : null;
    }

    static Enumeration.@Nullable Constant constant(ModelDraft draft, Expression value, Enumeration enumeration) {
        return draft.constants().value(value, new Type.OfEnumeration(enumeration)) instanceof Value.Constant constant
                ? constant.constant()
                : null;
    }
}
