package dev.merlon.cli;

/** What the command line says to the shell; listed in every {@code --help}. */
final class ExitCode {
    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int DOES_NOT_COMPILE = 2;
    static final int USAGE = 3;
    static final int INTERNAL = 70;

    private ExitCode() {}
}
