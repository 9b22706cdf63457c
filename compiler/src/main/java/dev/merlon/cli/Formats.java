package dev.merlon.cli;

import dev.merlon.backend.OutputFile;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.project.OutputWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * In what formats something is told: one of them is printed, the others go to files.
 *
 * @param printed the format that is printed; empty where none is
 * @param files the others, in the order of the options
 */
record Formats(String printed, List<ToFile> files) {
    static final String TEXT = "text";

    private static final String FORMAT = "--format";
    private static final String OUTPUT = "--output";
    private static final byte[] NOTHING = {};

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

    /** Makes the files of a format; none where mistakes in what is told of keep it from that. */
    @FunctionalInterface
    interface Contents {
        List<OutputFile> of(String format, Terminal terminal);
    }

    /** Says which formats there are. */
    @FunctionalInterface
    interface Known {
        /** @throws UsageException if there is no format of that name */
        void require(String format);
    }

    /** @param description the formats and what they are for, beginning with the one that is printed if none is named */
    static void addTo(CommandSpec spec, String description) {
        spec.addOption(OptionSpec.builder(FORMAT)
                .paramLabel("FORMAT[=FILE]")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description
                        + " With =FILE it goes to a file beside what is printed, with =DIR/ into a folder; may be given"
                        + " several times.")
                .build());
        spec.addOption(OptionSpec.builder("-o", OUTPUT)
                .paramLabel("FILE")
                .type(String.class)
                .description("The file for the format, instead of =FILE.")
                .build());
    }

    /**
     * What the options ask for; text where they ask for nothing.
     *
     * @param names the formats that there are
     */
    static Formats of(Arguments arguments, List<String> names) {
        return of(arguments, format -> require(format, names), TEXT);
    }

    /**
     * What the options ask for.
     *
     * @param otherwise the format that is printed where none is named; empty where none is
     */
    static Formats of(Arguments arguments, Known known, String otherwise) {
        List<String> typed = arguments.values(FORMAT);
        String output = arguments.value(OUTPUT);
        List<ToFile> files = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        for (String each : typed.isEmpty() && output != null && !otherwise.isEmpty() ? List.of(otherwise) : typed) {
            int equals = each.indexOf('=');
            String format = equals < 0 ? each : each.substring(0, equals);
            known.require(format);
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
        return new Formats(printed.isEmpty() ? otherwise : printed.get(0), files);
    }

    /** @throws UsageException if a format is not one of those that there are */
    static void require(String format, List<String> names) {
        if (!names.contains(format)) {
            throw new UsageException(
                    "`" + format + "` is not a value of " + FORMAT,
                    NameSuggester.nearest(format, names)
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("it is one of " + String.join(", ", names)));
        }
    }

    /** Whether nothing is asked for. */
    boolean isEmpty() {
        return printed.isEmpty() && files.isEmpty();
    }

    /** Writes the files and prints the rest; neither, where one of the formats cannot be made. */
    void write(Texts texts, Terminal terminal) {
        writeAll((format, place) -> List.of(OutputFile.of(format, texts.of(format, place))), terminal);
    }

    /** As with {@link #write}, of formats that may have several files, or something else than text. */
    void writeAll(Contents contents, Terminal terminal) {
        Map<Path, List<OutputFile>> outputs = new LinkedHashMap<>();
        Set<Path> places = new HashSet<>();
        List<String> wrote = new ArrayList<>();
        for (ToFile each : files) {
            Path place = each.place(terminal);
            List<OutputFile> made = contents.of(each.format, terminal.withColour(false));
            boolean isFolder = each.file.endsWith("/");
            if (made.size() > 1 && !isFolder) {
                throw several(each.format);
            }
            Path folder = isFolder ? place : place.resolveSibling(".").normalize();
            for (OutputFile file : made) {
                String name = isFolder ? file.name() : place.getFileName().toString();
                if (!places.add(folder.resolve(name).normalize())) {
                    throw new UsageException(
                            "`" + each.file + "` cannot hold two formats", "give each format a file of its own");
                }
                outputs.computeIfAbsent(folder, key -> new ArrayList<>()).add(new OutputFile(name, file.content()));
            }
            if (!made.isEmpty()) {
                wrote.add(each.file);
            }
        }
        byte[] shown = printed.isEmpty() ? NOTHING : shown(contents.of(printed, terminal));
        outputs.forEach((folder, output) -> new OutputWriter(folder, "name another place").write(output));
        terminal.out().write(shown, 0, shown.length);
        if (!wrote.isEmpty() && (printed.equals(TEXT) || printed.isEmpty())) {
            terminal.out().print("Wrote " + String.join(", ", wrote) + ".\n");
        }
    }

    /** What is printed of a format: the one text that it has. */
    private byte[] shown(List<OutputFile> made) {
        if (made.isEmpty()) {
            return NOTHING;
        }
        if (made.size() > 1) {
            throw several(printed);
        }
        byte[] content = made.get(0).content();
        for (byte each : content) {
            // No text has this, and all that is packed does.
            if (each == 0) {
                throw new UsageException(
                        "`" + printed + "` is no text", "name a file for it: " + FORMAT + " " + printed + "=FILE");
            }
        }
        return content;
    }

    private static UsageException several(String format) {
        return new UsageException(
                "`" + format + "` has several files here",
                "name a folder for them: " + FORMAT + " " + format + "=DIR/");
    }
}
