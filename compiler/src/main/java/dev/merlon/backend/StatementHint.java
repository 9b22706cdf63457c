package dev.merlon.backend;

import dev.merlon.model.Element;
import dev.merlon.model.Fact;
import dev.merlon.model.Written;
import dev.merlon.type.Enumeration;
import dev.merlon.type.RootKind;
import dev.merlon.type.Type;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What to write to answer a question.
 *
 * @param element the name of the element to write it in
 * @param statement the statement, with the possible values between bars
 */
public record StatementHint(String element, String statement) {
    public static StatementHint of(Fact fact) {
        Element element = fact.element();
        String name = Written.name(element.name());
        boolean isFlow = element.root() == RootKind.FLOW;
        return switch (fact.aspect()) {
            case CONTROL -> new StatementHint(name, "with " + fact.name() + " | without " + fact.name());
            case USES ->
                isFlow
                        ? new StatementHint(name, "carries ... returns ... | carries none")
                        : new StatementHint(name, "stores ... processes ... | stores none");
            case IDENTITY ->
                isFlow
                        ? new StatementHint(name, "as ... | as none")
                        : new StatementHint(name, "runs as ... | runs as none");
            case ATTRIBUTE -> attribute(fact, name);
        };
    }

    private static StatementHint attribute(Fact fact, String name) {
        String statement = fact.name()
                + (fact.attribute() == null
                        ? ""
                        : " = " + values(fact.attribute().type()));
        RootKind root = fact.element().root();
        int blank = name.indexOf(' ');
        // The name of a use or a grant begins with the element it is written in: `ledger-db stores pan`.
        boolean inParentheses = (root == RootKind.USE || root == RootKind.GRANT) && blank > 0;
        return inParentheses
                ? new StatementHint(name.substring(0, blank), name.substring(blank + 1) + " (" + statement + ")")
                : new StatementHint(name, statement);
    }

    private static String values(Type type) {
        if (type instanceof Type.Optional optional) {
            return values(optional.value()) + " | none";
        }
        if (type instanceof Type.SetOf set) {
            return "[" + (set.element() instanceof Type.OfKind ? "..." : values(set.element())) + "]";
        }
        if (type instanceof Type.OfEnumeration of) {
            return of.enumeration().constants().stream()
                    .map(Enumeration.Constant::name)
                    .collect(Collectors.joining(" | "));
        }
        @Nullable String example = type instanceof Type.Basic basic ? example(basic) : null;
        return example == null ? "..." : example;
    }

    private static @Nullable String example(Type.Basic type) {
        return switch (type) {
            case BOOL -> "true | false";
            case INT -> "42";
            case TEXT -> "\"...\"";
            case DATE -> "2027-03-31";
            case DURATION -> "30d";
            case MONEY -> "250k EUR";
            case VERSION -> "1.4.0";
            case NONE, ANYTHING -> null;
        };
    }
}
