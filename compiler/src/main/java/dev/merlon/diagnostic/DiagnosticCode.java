package dev.merlon.diagnostic;

/**
 * The stable name of a kind of mistake, such as {@code TM1003}; {@code merlon explain} shows its page.
 *
 * <p>The first digit is the phase: 0 files, 1 syntax, 2 names, 3 types, 4 the model, 5 libraries and rules, 6 decisions
 * and tests, 9 limits. Each phase lists its codes in its own {@code …Diagnostics} class.
 */
public record DiagnosticCode(String text, Severity severity) {
    private static final String MARK = "TM";
    private static final int DIGITS = 4;

    public DiagnosticCode {
        if (text.length() != MARK.length() + DIGITS || !text.startsWith(MARK) || !hasDigits(text)) {
            throw new IllegalArgumentException(text);
        }
    }

    // Every run makes hundreds of codes before it does anything, so that neither a pattern nor a format is worth its
    // time.
    private static boolean hasDigits(String text) {
        for (int i = MARK.length(); i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String text(int number) {
        String digits = Integer.toString(number);
        return MARK + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    public static DiagnosticCode error(int number) {
        return new DiagnosticCode(text(number), Severity.ERROR);
    }

    public static DiagnosticCode warning(int number) {
        return new DiagnosticCode(text(number), Severity.WARNING);
    }

    @Override
    public String toString() {
        return text;
    }
}
