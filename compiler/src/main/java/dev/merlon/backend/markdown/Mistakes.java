package dev.merlon.backend.markdown;

import dev.merlon.backend.DiffResult;
import dev.merlon.backend.Tally;
import dev.merlon.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Stream;

/** Why nothing can be compared. */
final class Mistakes {
    private static final int MOST = 10;

    private Mistakes() {}

    static String of(DiffResult result) {
        StringBuilder text = new StringBuilder();
        Stream.of(result.head(), result.base())
                .filter(state -> !state.mistakes().isEmpty())
                .forEach(state -> write(state, text));
        return text.toString();
    }

    private static void write(DiffResult.State state, StringBuilder text) {
        List<Diagnostic> mistakes = state.mistakes();
        text.append(text.isEmpty() ? "" : "\n")
                .append("❌ **Cannot be compared**: ")
                .append(Safe.code(state.name()))
                .append(" does not compile, ")
                .append(Tally.number(mistakes.size(), "mistake"))
                .append(".\n\n");
        for (Diagnostic mistake : mistakes.subList(0, Math.min(MOST, mistakes.size()))) {
            text.append("- ")
                    .append(mistake.code().text())
                    .append(": ")
                    .append(Safe.prose(mistake.message()))
                    .append(" (")
                    .append(Safe.code(mistake.span().file().name() + ":"
                            + mistake.span().position().line()))
                    .append(")\n");
        }
        if (mistakes.size() > MOST) {
            text.append("- and ").append(mistakes.size() - MOST).append(" more\n");
        }
    }
}
