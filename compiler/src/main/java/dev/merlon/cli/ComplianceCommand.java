package dev.merlon.cli;

import dev.merlon.backend.json.ComplianceJson;
import dev.merlon.backend.report.ComplianceSection;
import dev.merlon.backend.text.ComplianceCsv;
import dev.merlon.backend.text.ComplianceText;
import dev.merlon.compliance.FrameworkView;
import dev.merlon.rule.Analysis;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code merlon compliance}: what a model shows of the clauses of a standard, a law, or a policy of one's own. */
final class ComplianceCommand implements Command {
    private static final List<String> FORMATS = List.of(Formats.TEXT, "markdown", "html", "csv", "json");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "compliance",
                "compliance [OPTIONS] [PATH...]",
                new String[] {
                    "Say for each clause of a framework what the model shows: the controls that support evidence for it, proven"
                            + " or claimed; the threats and questions against it; what is decided, and until when; gaps; and"
                            + " what does not apply, with the reason. It never says that a clause is met: an assessor does."
                },
                "  merlon compliance --framework pci-dss            of the model in this folder",
                "  merlon compliance --framework dora --format html=dora.html models",
                "  merlon compliance                                for the frameworks that the model uses itself",
                "  merlon explain PCI-DSS:1.3.1                     one clause, with all that bears on it");
        Options.addPaths(spec);
        Frameworks.addTo(
                spec,
                "The framework, such as pci-dss, gdpr or iso-27001; may be given several times. Those whose libraries the"
                        + " model uses if not given.");
        Formats.addTo(
                spec,
                "text (the default) with what to look after first, markdown or html for assessors, csv for a spreadsheet, or"
                        + " json for programs.");
        Options.addLibraryPath(spec);
        Options.addLocked(spec);
        Options.addEvidence(spec);
        Options.addPolicy(spec);
        Options.addVariant(spec, "Look at this variant of the model instead.");
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
        Formats formats = Formats.of(arguments, FORMATS);
        Analysis analysis =
                Workspace.load(arguments, Options.paths(arguments, 0), terminal).onlyModel();
        List<FrameworkView> views = Frameworks.views(arguments, analysis, terminal);
        formats.write(
                (format, where) -> switch (format) {
                    case "markdown" -> ComplianceSection.markdown(analysis, views);
                    case "html" -> ComplianceSection.html(analysis, views);
                    case "csv" -> ComplianceCsv.of(views);
                    case "json" -> ComplianceJson.document(analysis, views);
                    default -> ComplianceText.of(analysis, views, where.paint());
                },
                terminal);
        return ExitCode.CLEAN;
    }
}
