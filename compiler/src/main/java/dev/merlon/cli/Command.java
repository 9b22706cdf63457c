package dev.merlon.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One word of the command line. */
interface Command {
    /** Its options, parameters and help. */
    CommandSpec spec();

    /** Does it; the result is an {@link ExitCode}. */
    int run(ParseResult arguments, Terminal terminal);
}
