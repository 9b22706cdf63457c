package dev.merlon.cli;

import dev.merlon.backend.json.ExposureJson;
import dev.merlon.backend.report.ExposureSection;
import dev.merlon.backend.text.ExposureCsv;
import dev.merlon.backend.text.ExposureText;
import dev.merlon.exposure.Exposure;
import dev.merlon.rule.Analysis;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** {@code merlon risk}: what a year may cost, simulated from the scenarios of a model. */
final class RiskCommand implements Command {
    private static final String FORMAT = "--format";
    private static final String RUNS = "--runs";
    private static final String SEED = "--seed";
    private static final List<String> FORMATS = List.of("text", "json", "markdown", "csv");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "risk",
                "risk [OPTIONS] [PATH...]",
                new String[] {
                    "Simulate many years of the loss scenarios of a model: what a year costs on average and in bad years, as it"
                            + " stands, with each planned control, and when only verified controls count. The same model, runs"
                            + " and seed give the same figures everywhere."
                },
                "  merlon risk                              of the model in this folder",
                "  merlon risk --format markdown > risk.md  for the risk committee",
                "  merlon explain card-breach               how one scenario is reckoned");
        Options.addPaths(spec);
        spec.addOption(Options.text(FORMAT, "FORMAT", "text (the default), json, markdown or csv."));
        spec.addOption(Options.text(
                RUNS,
                "N",
                "How many years are simulated, from " + Exposure.LEAST_RUNS + " to " + Exposure.MOST_RUNS + "; "
                        + Exposure.RUNS + " if not given."));
        spec.addOption(
                Options.text(SEED, "N", "What the random numbers follow from; " + Exposure.SEED + " if not given."));
        Options.addLibraryPath(spec);
        Options.addLocked(spec);
        Options.addEvidence(spec);
        Options.addVariant(spec, "Simulate the scenarios of this variant of the model instead.");
        Options.addWhole(spec);
        Options.addAsOf(spec);
        return spec;
    }

    @Override
    public boolean takesAnyPaths() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Options.requireOneVariant(arguments);
        String format = Options.choice(arguments, FORMAT, FORMATS);
        int runs = (int) number(arguments, RUNS, Exposure.RUNS, Exposure.LEAST_RUNS, Exposure.MOST_RUNS);
        long seed = number(arguments, SEED, Exposure.SEED, Long.MIN_VALUE, Long.MAX_VALUE);
        Analysis analysis =
                Workspace.load(arguments, Options.paths(arguments, 0), terminal).onlyModel();
        Exposure exposure = Exposure.of(analysis, runs, seed);
        terminal.out()
                .print(
                        switch (format) {
                            case "json" -> ExposureJson.document(analysis, exposure);
                            case "markdown" -> ExposureSection.document(analysis, exposure);
                            case "csv" -> ExposureCsv.of(exposure);
                            default -> ExposureText.of(analysis, exposure, terminal.paint());
                        });
        return ExitCode.CLEAN;
    }

    private static long number(Arguments arguments, String name, long otherwise, long least, long greatest) {
        String text = arguments.value(name);
        if (text == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text.replace("_", ""));
            if (number >= least && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, with what can be given.
        }
        throw new UsageException(
                "`" + text + "` is not a number for " + name,
                least == Long.MIN_VALUE
                        ? "write a whole number"
                        : String.format(Locale.ROOT, "write a whole number from %d to %d", least, greatest));
    }
}
