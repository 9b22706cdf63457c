package dev.merlon.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One word of the command line. */
interface Command {
    /** Its options, parameters and help. */
    CommandSpec spec();

    /** Whether it takes any number of paths, so that {@link #spec} has nothing to say where only paths are given. */
    default boolean takesAnyPaths() {
        return false;
    }

    /** Does it; the result is an {@link ExitCode}. */
    int run(Arguments arguments, Terminal terminal);
}
