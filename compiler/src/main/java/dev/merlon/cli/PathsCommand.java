package dev.merlon.cli;

import dev.merlon.attack.AttackPaths;
import dev.merlon.attack.Reconnaissance;
import dev.merlon.backend.json.PathsJson;
import dev.merlon.backend.report.PathsSection;
import dev.merlon.backend.text.PathsText;
import dev.merlon.model.Element;
import dev.merlon.rule.Analysis;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code merlon paths}: how an attacker gets to what matters, and what one change stops most of it. */
final class PathsCommand implements Command {
    private static final String FORMAT = "--format";
    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final List<String> FORMATS = List.of("text", "json", "markdown");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandHelp.describe(
                "paths",
                "paths [OPTIONS] [PATH...]",
                new String[] {
                    "Find out how an attacker gets to what matters: the cheapest way from each foothold to each target, what all"
                            + " ways lead through, the one control that would close most of them, what falls with each component,"
                            + " and how far segments are apart."
                },
                "  merlon paths                              of the model in this folder",
                "  merlon paths --to ledger-db               only to the ledger's database",
                "  merlon paths --from office --to payments  what an insider could do",
                "  merlon paths --format markdown > paths.md");
        Options.addPaths(spec);
        spec.addOption(Options.text(
                FROM,
                "NAME",
                "Begin at this element, in place of what is outside; in a boundary, at all that is inside."));
        spec.addOption(Options.text(TO, "NAME", "Show the ways to this element, in place of what is worth an attack."));
        spec.addOption(Options.text(FORMAT, "FORMAT", "text (the default), json or markdown."));
        Options.addLibraryPath(spec);
        Options.addLocked(spec);
        Options.addEvidence(spec);
        Options.addVariant(spec, "Look at this variant of the model instead.");
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
        Analysis analysis = Workspace.load(arguments, Options.paths(arguments, 0), terminal)
                .onlyModel()
                .whole();
        AttackPaths paths =
                Reconnaissance.of(analysis, element(analysis, arguments, FROM), element(analysis, arguments, TO));
        terminal.out()
                .print(
                        switch (format) {
                            case "json" -> PathsJson.document(analysis, paths);
                            case "markdown" -> PathsSection.document(analysis, paths);
                            default -> PathsText.of(analysis, paths, terminal.paint());
                        });
        return ExitCode.CLEAN;
    }

    private static @Nullable Element element(Analysis analysis, Arguments arguments, String option) {
        String name = arguments.value(option);
        if (name == null) {
            return null;
        }
        String bare = name.replace("`", "");
        List<Element> elements = analysis.model().elements();
        LedgerCommand.require(elements.stream().map(Element::name).toList(), bare, "element");
        Element element = elements.stream()
                .filter(each -> each.name().equals(bare))
                .findFirst()
                .orElseThrow();
        if (Reconnaissance.places(analysis, element).isEmpty()) {
            throw new UsageException(
                    "`" + bare + "` stands for no actor and no component",
                    "name an actor, a component, a boundary with some inside, or data that the model says where to find");
        }
        return element;
    }
}
