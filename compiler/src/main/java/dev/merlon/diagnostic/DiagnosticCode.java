package dev.merlon.diagnostic;

import java.util.Locale;

/**
 * The stable name of a kind of mistake, such as {@code TM1003}; {@code merlon explain} shows its page.
 *
 * <p>The first digit is the phase: 0 files, 1 syntax, 2 names, 3 types, 4 the model, 5 libraries and rules, 6 decisions
 * and tests, 9 limits. Each phase lists its codes in its own {@code …Diagnostics} class.
 */
public record DiagnosticCode(String text, Severity severity) {
    public DiagnosticCode {
        if (!text.matches("TM[0-9]{4}")) {
            throw new IllegalArgumentException(text);
        }
    }

    public static DiagnosticCode error(int number) {
        return new DiagnosticCode(String.format(Locale.ROOT, "TM%04d", number), Severity.ERROR);
    }

    public static DiagnosticCode warning(int number) {
        return new DiagnosticCode(String.format(Locale.ROOT, "TM%04d", number), Severity.WARNING);
    }

    @Override
    public String toString() {
        return text;
    }
}
