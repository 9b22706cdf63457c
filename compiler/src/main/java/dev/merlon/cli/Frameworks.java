package dev.merlon.cli;

import dev.merlon.compliance.FrameworkView;
import dev.merlon.logic.Taxonomy;
import dev.merlon.project.FrameworkChoice;
import dev.merlon.project.UnknownFrameworkException;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.rule.Analysis;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The frameworks that {@code --framework} names. */
final class Frameworks {
    static final String OPTION = "--framework";

    private Frameworks() {}

    static void addTo(CommandSpec spec, String description) {
        spec.addOption(OptionSpec.builder(OPTION)
                .paramLabel("NAME")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build());
    }

    /** The frameworks that are named. */
    static List<String> named(Arguments arguments) {
        return arguments.values(OPTION);
    }

    /** The libraries that models are looked at with for the frameworks that are named. */
    static List<String> libraries(Arguments arguments, LibrarySource source) {
        return new FrameworkChoice(arguments.values(OPTION), source).libraries();
    }

    /** The library that lists the clauses of a taxonomy that comes with the compiler, if there is one. */
    static List<String> library(Taxonomy taxonomy, LibrarySource source) {
        return new FrameworkChoice(List.of(taxonomy.name()), source).libraries();
    }

    /** What a model shows of the frameworks that are named; where none is, of those whose libraries it uses. */
    static List<FrameworkView> views(Arguments arguments, Analysis analysis, Terminal terminal) {
        try {
            return choice(arguments, terminal).views(analysis);
        } catch (UnknownFrameworkException e) {
            throw new UsageException(e.problem(), e.help());
        }
    }

    /** Refuses a framework that nothing is known of. */
    static void require(Arguments arguments, Analysis analysis, Terminal terminal) {
        try {
            choice(arguments, terminal).require(analysis);
        } catch (UnknownFrameworkException e) {
            throw new UsageException(e.problem(), e.help());
        }
    }

    private static FrameworkChoice choice(Arguments arguments, Terminal terminal) {
        return new FrameworkChoice(arguments.values(OPTION), Options.libraries(arguments, terminal));
    }
}
