package dev.merlon.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The text of {@code merlon COMMAND --help}. */
final class CommandHelp {
    private static final int WIDTH = 100;

    private CommandHelp() {}

    /**
     * Describes a command.
     *
     * @param synopsis how it is called, without {@code merlon}
     * @param about what it does, a paragraph each
     * @param examples commands with what they are good for
     */
    static CommandSpec describe(String name, String synopsis, String[] about, String... examples) {
        CommandSpec spec = CommandSpec.create().name(name);
        UsageMessageSpec usage = spec.usageMessage();
        usage.width(WIDTH);
        usage.sortOptions(false);
        usage.customSynopsis("merlon " + synopsis);
        usage.description(about);
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n");
        usage.optionListHeading("%nOptions:%n");
        usage.exitCodeListHeading("%nExit codes:%n");
        usage.exitCodeList(exitCodes());
        usage.footerHeading("%nExamples:%n");
        usage.footer(examples);
        return spec;
    }

    static String text(CommandLine line) {
        if (line.getCommandSpec().findOption("--help") == null) {
            GlobalOptions.addTo(line.getCommandSpec());
        }
        return line.getUsageMessage(Ansi.OFF);
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "clean");
        codes.put("1", "open threats at or above --fail-on, or an assertion, test, format check or lint that fails");
        codes.put("2", "the model does not compile, or cannot be read");
        codes.put("3", "wrong usage, or a place that cannot be written");
        codes.put("70", "an internal error");
        return codes;
    }
}
