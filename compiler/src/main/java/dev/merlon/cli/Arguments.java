package dev.merlon.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What was typed after the name of a command: options with their values, and words.
 *
 * <p>Getting picocli ready takes a tenth of a short run, so it is asked only where there is something to take apart.
 */
final class Arguments {
    private final List<String> typed;
    private final @Nullable ParseResult options;
    private final List<String> words;

    private Arguments(List<String> typed, @Nullable ParseResult options, List<String> words) {
        this.typed = typed;
        this.options = options;
        this.words = words;
    }

    /**
     * Takes the arguments of a command apart.
     *
     * @throws CommandLine.ParameterException if the command does not take them
     */
    static Arguments of(Command command, List<String> typed) {
        if (command.takesAnyPaths() && typed.stream().noneMatch(Arguments::isSpecial)) {
            return new Arguments(List.copyOf(typed), null, List.copyOf(typed));
        }
        CommandSpec spec = command.spec();
        GlobalOptions.addTo(spec);
        ParseResult parsed = new CommandLine(spec).parseArgs(typed.toArray(String[]::new));
        Object words = parsed.matchedPositionalValue(0, List.of());
        return new Arguments(
                List.copyOf(typed),
                parsed,
                words instanceof List<?> list
                        ? list.stream().map(Object::toString).toList()
                        : List.of(words.toString()));
    }

    /** Whether a word may be more than a path: an option, or the name of a file with arguments. */
    private static boolean isSpecial(String word) {
        return word.startsWith("-") || word.startsWith("@");
    }

    /** All of it, as it was typed: files of arguments are not opened. */
    List<String> typed() {
        return typed;
    }

    boolean has(String option) {
        return options != null && options.hasMatchedOption(option);
    }

    @Nullable
    String value(String option) {
        return options == null ? null : options.matchedOptionValue(option, null);
    }

    String value(String option, String otherwise) {
        String value = value(option);
        return value == null ? otherwise : value;
    }

    /** The values of an option that may be given several times. */
    List<String> values(String option) {
        List<String> none = List.of();
        return options == null ? none : options.matchedOptionValue(option, none);
    }

    /** What was typed beside options. */
    List<String> words() {
        return words;
    }
}
