package dev.merlon.cli;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.diagram.DiagramBackend;
import dev.merlon.backend.diagram.DiagramFailure;
import dev.merlon.backend.diagram.DiagramFormat;
import dev.merlon.backend.diagram.Engine;
import dev.merlon.backend.diagram.ViewChoice;
import dev.merlon.project.OutputWriter;
import dev.merlon.rule.Analysis;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code merlon diagram}: a data flow diagram in a file, or in several. */
final class DiagramCommand implements Command {
    private static final String OUTPUT = "--output";
    private static final String ENGINE = "--engine";
    private static final String SEQUENCE = "--sequence";
    private static final String STEPS = "--steps";
    private static final String OVERLAY = "--overlay";
    private static final String ATTACK = "--attack";
    private static final String LEVEL = "--level";
    private static final String FOCUS = "--focus";
    private static final String HOPS = "--hops";
    private static final String COLLAPSE = "--collapse";
    private static final String ONE = "--one";
    private static final List<String> ENGINES =
            Arrays.stream(Engine.values()).map(Engine::word).toList();

    /** What chooses a part or a topic of one model, and means nothing for two. */
    private static final List<String> OF_ONE_MODEL = List.of(
            OVERLAY,
            Frameworks.OPTION,
            ATTACK,
            SEQUENCE,
            STEPS,
            LEVEL,
            FOCUS,
            HOPS,
            COLLAPSE,
            Options.VARIANT,
            Options.WHOLE,
            Options.LOCKED);

    /** Of so many files all names are printed. */
    private static final int MOST_NAMED = 6;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "diagram",
                "diagram -o FILE [OPTIONS] [PATH...]",
                new String[] {
                    "Draw a data flow diagram: boundaries, actors, components and flows, with the number of open"
                            + " threats at each. Nothing has to be installed for it. A large model becomes an overview and"
                            + " a picture of each of its parts, beside it."
                },
                "  merlon diagram -o bank.svg                    a picture with tooltips and links",
                "  merlon diagram -o bank.png model.tm           a picture for a slide",
                "  merlon diagram -o bank.mmd --level 1          text for Mermaid, nested boundaries collapsed",
                "  merlon diagram -o near.svg --focus ledger-db --hops 2",
                "  merlon diagram -o cards.svg --overlay data=card-number",
                "  merlon diagram -o ways.svg --attack ledger-db   how attackers get there",
                "  merlon diagram -o login.svg --steps login     the steps of a sequence",
                "  merlon diagram -o change.svg --against main   what is different from a branch");
        Options.addPaths(spec);
        spec.addOption(OptionSpec.builder("-o", OUTPUT)
                .paramLabel("FILE")
                .type(String.class)
                .required(true)
                .description("Where to write it; the ending says what: " + DiagramFormat.endings() + ".")
                .build());
        spec.addOption(Options.text(
                LEVEL, "N", "Leave out what is in boundaries that are in N others; 0 shows the outermost alone."));
        spec.addOption(Options.text(FOCUS, "ELEMENT", "Show this element and what has to do with it."));
        spec.addOption(Options.text(HOPS, "N", "How many flows away from the focus elements may be; 1 if not given."));
        spec.addOption(OptionSpec.builder(COLLAPSE)
                .paramLabel("BOUNDARY")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Leave out what is in this boundary; may be given several times.")
                .build());
        spec.addOption(OptionSpec.builder(ONE)
                .description("Draw one picture, however large it becomes; with --against, of all that is different.")
                .build());
        spec.addOption(Options.text(
                OVERLAY,
                "TOPIC",
                "What the picture is about: threats, data=NAME, data (a picture of each datum), identity, paths or"
                        + " compliance."));
        Frameworks.addTo(
                spec,
                "The framework of the overlay compliance, such as pci-dss; may be given several times. Those whose"
                        + " libraries the model uses if not given.");
        spec.addOption(Options.text(ATTACK, "TARGET", "Show the cheapest ways of attackers to this element."));
        spec.addOption(Options.text(SEQUENCE, "NAME", "Number the flows of a sequence of the model."));
        spec.addOption(Options.text(STEPS, "NAME", "Show the steps of a sequence, one below the other."));
        spec.addOption(Options.text(
                DiagramDifference.AGAINST,
                "BASE",
                "Show what is different from BASE, a revision of git (a branch, a tag, a commit) or a folder, in which"
                        + " PATH is found too."));
        spec.addOption(Options.text(
                ENGINE,
                "ENGINE",
                "What draws pictures: embedded (the default), or the dot on the PATH, which is faster."));
        Options.addLibraryPath(spec);
        Options.addLocked(spec);
        Options.addEvidence(spec);
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
                        "`" + file + "` does not say what to draw", "let its name end in " + DiagramFormat.endings()));
        String word = Options.choice(arguments, ENGINE, ENGINES);
        Engine engine = Engine.named(word).orElse(Engine.EMBEDDED);
        if (arguments.has(ENGINE) && (!format.isPicture() || arguments.has(STEPS))) {
            throw new UsageException(
                    ENGINE + " is for pictures of a model, which Graphviz lays out",
                    "leave it out, or write .svg or .png");
        }
        Path place =
                terminal.folder().resolve(Options.path(file)).toAbsolutePath().normalize();
        Path folder = place.getParent();
        Path name = place.getFileName();
        if (folder == null || name == null) {
            throw new UsageException("`" + file + "` is not a file", "name the file to write, such as `model.svg`");
        }
        ViewChoice choice = choice(arguments);
        if (!choice.isAboutCompliance() && !Frameworks.named(arguments).isEmpty()) {
            throw new UsageException("--framework is for the overlay compliance", "add --overlay compliance");
        }
        try {
            DiagramBackend backend = new DiagramBackend(format, engine);
            List<OutputFile> files = arguments.has(DiagramDifference.AGAINST)
                    ? difference(backend, name.toString(), arguments, terminal)
                    : pictures(backend, name.toString(), choice, arguments, terminal);
            new OutputWriter(folder).write(files);
            terminal.out().print("Wrote " + names(file, name.toString(), files) + ".\n");
        } catch (DiagramFailure e) {
            throw new UsageException(e.getMessage() == null ? "there is no picture" : e.getMessage(), e.help());
        }
        return ExitCode.CLEAN;
    }

    private static List<OutputFile> pictures(
            DiagramBackend backend, String name, ViewChoice choice, Arguments arguments, Terminal terminal) {
        Analysis analysis =
                Workspace.load(arguments, Options.paths(arguments, 0), terminal).onlyModel();
        return backend.write(
                analysis, choice.view(analysis, () -> Frameworks.views(arguments, analysis, terminal)), name);
    }

    private static List<OutputFile> difference(
            DiagramBackend backend, String name, Arguments arguments, Terminal terminal) {
        DiagramDifference difference = new DiagramDifference(arguments, terminal);
        difference.refuse(OF_ONE_MODEL);
        return List.of(backend.write(difference.comparison(), difference.name(), arguments.has(ONE), name));
    }

    private static ViewChoice choice(Arguments arguments) {
        return new ViewChoice(
                arguments.value(OVERLAY),
                arguments.value(ATTACK),
                arguments.value(SEQUENCE),
                arguments.value(STEPS),
                arguments.value(LEVEL),
                arguments.value(FOCUS),
                arguments.value(HOPS),
                arguments.values(COLLAPSE),
                !arguments.has(ONE));
    }

    /** The files as they were asked for; of many the first and a number. */
    private static String names(String asked, String name, List<OutputFile> files) {
        String folder = asked.substring(0, asked.length() - name.length());
        List<String> names = files.stream().map(file -> folder + file.name()).toList();
        return names.size() <= MOST_NAMED
                ? String.join(", ", names)
                : names.get(0) + " and " + (names.size() - 1) + " pictures beside it";
    }
}
