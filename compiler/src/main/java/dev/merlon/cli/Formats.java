package dev.merlon.cli;

import dev.merlon.backend.OutputFile;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.project.OutputWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * In what formats something is told: one of them is printed, the others go to files.
 *
 * @param printed the format that is printed
 * @param files the others, in the order of the options
 */
record Formats(String printed, List<ToFile> files) {
    static final String TEXT = "text";

    private static final String FORMAT = "--format";
    private static final String OUTPUT = "--output";

    /** A format and the file that it goes to, as that was typed. */
    private record ToFile(String format, String file) {
        /** @throws UsageException if that is no place for a file */
        Path place(Terminal terminal) {
            return Options.output(file, FORMAT + " " + format, terminal);
        }
    }

    /** Makes the text of a format for a place with or without colours. */
    @FunctionalInterface
    interface Texts {
        String of(String format, Terminal terminal);
    }

    /** @param description the formats and what they are for, beginning with the one that is printed if none is named */
    static void addTo(CommandSpec spec, String description) {
        spec.addOption(OptionSpec.builder(FORMAT)
                .paramLabel("FORMAT[=FILE]")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description + " With =FILE it goes to a file beside what is printed; may be given several"
                        + " times.")
                .build());
        spec.addOption(OptionSpec.builder("-o", OUTPUT)
                .paramLabel("FILE")
                .type(String.class)
                .description("The file for the format, instead of =FILE.")
                .build());
    }

    /**
     * What the options ask for.
     *
     * @param names the formats that there are
     */
    static Formats of(Arguments arguments, List<String> names) {
        List<String> typed = arguments.values(FORMAT);
        String output = arguments.value(OUTPUT);
        if (typed.isEmpty() && output == null) {
            return new Formats(TEXT, List.of());
        }
        List<ToFile> files = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        for (String each : typed.isEmpty() ? List.of(TEXT) : typed) {
            int equals = each.indexOf('=');
            String format = known(equals < 0 ? each : each.substring(0, equals), names);
            if (equals < 0) {
                printed.add(format);
            } else {
                files.add(new ToFile(format, each.substring(equals + 1)));
            }
        }
        if (output != null) {
            if (printed.size() != 1) {
                throw new UsageException(
                        "it is not clear what `" + OUTPUT + " " + output + "` is for",
                        "give each format its file: " + FORMAT + " sarif=FILE");
            }
            files.add(new ToFile(printed.remove(0), output));
        }
        if (printed.size() > 1) {
            throw new UsageException(
                    "only one format can be printed, not " + String.join(" and ", printed),
                    "give the others a file: " + FORMAT + " " + printed.get(1) + "=FILE");
        }
        return new Formats(printed.isEmpty() ? TEXT : printed.get(0), files);
    }

    private static String known(String format, List<String> names) {
        if (!names.contains(format)) {
            throw new UsageException(
                    "`" + format + "` is not a value of " + FORMAT,
                    NameSuggester.nearest(format, names)
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("it is one of " + String.join(", ", names)));
        }
        return format;
    }

    /** Writes the files and prints the rest; neither, where one of the formats cannot be made. */
    void write(Texts texts, Terminal terminal) {
        Map<Path, OutputFile> outputs = new LinkedHashMap<>();
        for (ToFile each : files) {
            Path place = each.place(terminal);
            byte[] content = texts.of(each.format, terminal.withColour(false)).getBytes(StandardCharsets.UTF_8);
            if (outputs.put(place, new OutputFile(place.getFileName().toString(), content)) != null) {
                throw new UsageException(
                        "`" + each.file + "` cannot hold two formats", "give each format a file of its own");
            }
        }
        String shown = texts.of(printed, terminal);
        outputs.forEach((place, output) ->
                new OutputWriter(place.resolveSibling("."), "name another place").write(List.of(output)));
        terminal.out().print(shown);
        if (!files.isEmpty() && printed.equals(TEXT)) {
            terminal.out().print("Wrote " + files.stream().map(ToFile::file).collect(Collectors.joining(", ")) + ".\n");
        }
    }
}
