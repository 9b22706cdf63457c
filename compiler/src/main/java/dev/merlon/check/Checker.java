package dev.merlon.check;

import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.resolve.ResolvedProgram;
import dev.merlon.rule.RuleBook;
import dev.merlon.type.Enumeration;
import java.util.List;

/** Gives a program its meaning: a model and rules, or the mistakes that keep it from having one. */
public final class Checker {
    private static final List<String> SEVERITIES = List.of("info", "low", "medium", "high", "critical");

    private Checker() {}

    /** Checks the libraries of a program, each after those that it uses, and then the model or library itself. */
    public static CheckedProgram check(ResolvedProgram program, Diagnostics diagnostics) {
        Symbols symbols = new Symbols();
        RuleBook book = new RuleBook(
                symbols.vocabulary(), List.of(), List.of(), List.of(), List.of(), severityScale(symbols), null);
        return new CheckedProgram(null, book, List.of());
    }

    /** The prelude's severities; the same ones where a program does without {@code std.core}. */
    private static Enumeration severityScale(Symbols symbols) {
        Enumeration declared = symbols.prelude().severity();
        if (declared != null) {
            return declared;
        }
        Enumeration scale = new Enumeration(Prelude.LIBRARY, "Severity", true, false);
        for (int rank = 0; rank < SEVERITIES.size(); rank++) {
            scale.add(SEVERITIES.get(rank), SEVERITIES.get(rank), rank);
        }
        return scale;
    }
}
