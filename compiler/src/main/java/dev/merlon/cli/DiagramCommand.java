package dev.merlon.cli;

import dev.merlon.backend.diagram.DiagramBackend;
import dev.merlon.backend.diagram.DiagramFailure;
import dev.merlon.backend.diagram.DiagramFormat;
import dev.merlon.backend.diagram.Engine;
import dev.merlon.backend.diagram.ThreatTally;
import dev.merlon.model.Sequence;
import dev.merlon.project.OutputWriter;
import dev.merlon.rule.Analysis;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code merlon diagram}: a data flow diagram in a file. */
final class DiagramCommand implements Command {
    private static final String OUTPUT = "--output";
    private static final String ENGINE = "--engine";
    private static final String SEQUENCE = "--sequence";
    private static final List<String> ENGINES =
            Arrays.stream(Engine.values()).map(Engine::word).toList();

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "diagram",
                "diagram -o FILE [OPTIONS] [PATH...]",
                new String[] {
                    "Draw a data flow diagram: boundaries, actors, components and flows, with the number of open threats"
                            + " at each. Nothing has to be installed for it."
                },
                "  merlon diagram -o bank.svg               a picture with tooltips",
                "  merlon diagram -o bank.png model.tm      a picture for a slide",
                "  merlon diagram -o bank.dot               text for Graphviz, whatever the size of the model");
        Options.addPaths(spec);
        spec.addOption(OptionSpec.builder("-o", OUTPUT)
                .paramLabel("FILE")
                .type(String.class)
                .required(true)
                .description("Where to write it; the ending says what: .svg, .png or .dot.")
                .build());
        spec.addOption(Options.text(
                ENGINE,
                "ENGINE",
                "What draws pictures: embedded (the default), or the dot on the PATH, which is faster."));
        Options.addLibraryPath(spec);
        Options.addLocked(spec);
        Options.addEvidence(spec);
        spec.addOption(Options.text(SEQUENCE, "NAME", "Number the flows of a sequence of the model."));
        Options.addVariant(spec, "Draw this variant of the model instead.");
        Options.addWhole(spec);
        Options.addAsOf(spec);
        return spec;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Options.requireOneVariant(arguments);
        String file = arguments.value(OUTPUT, "");
        DiagramFormat format = DiagramFormat.ofFile(file)
                .orElseThrow(() -> new UsageException(
                        "`" + file + "` does not say what to draw", "let its name end in .svg, .png or .dot"));
        String word = Options.choice(arguments, ENGINE, ENGINES);
        Engine engine = Engine.named(word).orElse(Engine.EMBEDDED);
        Path place =
                terminal.folder().resolve(Options.path(file)).toAbsolutePath().normalize();
        Path folder = place.getParent();
        Path name = place.getFileName();
        if (folder == null || name == null) {
            throw new UsageException("`" + file + "` is not a file", "");
        }
        Analysis analysis =
                Workspace.load(arguments, Options.paths(arguments, 0), terminal).onlyModel();
        try {
            new OutputWriter(folder)
                    .write(List.of(new DiagramBackend(format, engine)
                            .write(
                                    analysis.model(),
                                    ThreatTally.of(analysis),
                                    analysis::isShown,
                                    sequence(arguments, analysis),
                                    name.toString())));
        } catch (DiagramFailure e) {
            throw new UsageException(e.getMessage() == null ? "there is no picture" : e.getMessage(), e.help());
        }
        terminal.out().print("Wrote " + file + ".\n");
        return ExitCode.CLEAN;
    }

    private static @Nullable Sequence sequence(Arguments arguments, Analysis analysis) {
        String name = arguments.value(SEQUENCE);
        if (name == null) {
            return null;
        }
        List<Sequence> known = analysis.sequences();
        LedgerCommand.require(known.stream().map(Sequence::name).toList(), name, "sequence");
        return known.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
