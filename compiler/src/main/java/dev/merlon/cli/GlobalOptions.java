package dev.merlon.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that every command has. */
final class GlobalOptions {
    private static final List<String> COLOURS = List.of("auto", "always", "never");

    private GlobalOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("--color")
                .paramLabel("WHEN")
                .type(String.class)
                .description("Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
                .build());
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
    }

    static Terminal apply(Arguments arguments, Terminal terminal) {
        String colour = Options.choice(arguments, "--color", COLOURS);
        return colour.equals("auto") ? terminal : terminal.withColour(colour.equals("always"));
    }
}
