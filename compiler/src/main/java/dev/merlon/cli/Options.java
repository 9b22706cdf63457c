package dev.merlon.cli;

import dev.merlon.compile.LibraryLoader;
import dev.merlon.compile.LibraryPath;
import dev.merlon.compile.LockMode;
import dev.merlon.diagnostic.NameSuggester;
import dev.merlon.resolve.LibrarySource;
import dev.merlon.rule.Variant;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Options and parameters that several commands have, and how their values are read. */
final class Options {
    static final String WHOLE = "--whole";

    static final String VARIANT = "--variant";
    static final String ALL_VARIANTS = "all";

    private static final String AS_OF = "--as-of";
    static final String LOCKED = "--locked";
    static final String BASE = "--base";
    private static final String POLICY = "--policy";
    private static final String EVIDENCE = "--evidence";
    private static final String LIBRARY_PATH = "--library-path";
    private static final String BACKEND_PATH = "--backend-path";

    private Options() {}

    /** An option with a text. */
    static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    /** Files and folders; the current folder when none is given. */
    static void addPaths(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("PATH")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Files or folders with .tm files; the current folder if none is given.")
                .build());
    }

    static void addWhole(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(WHOLE)
                .description(
                        "Show the models that the model uses too, as one system; otherwise of them only what comes out"
                                + " differently because of it.")
                .build());
    }

    /** @param text what the command does with the variant */
    static void addVariant(CommandSpec spec, String text) {
        spec.addOption(text(VARIANT, "NAME", text));
    }

    /** The variant of the model that is named, or null; also where all are. */
    static @Nullable String variant(Arguments arguments) {
        String name = arguments.value(VARIANT);
        return name == null || name.equals(ALL_VARIANTS) ? null : name;
    }

    /** Refuses {@code --variant all} where one thing is looked at. */
    static void requireOneVariant(Arguments arguments) {
        if (ALL_VARIANTS.equals(arguments.value(VARIANT))) {
            throw new UsageException(
                    VARIANT + " " + ALL_VARIANTS + " is for `merlon check`", "name one of the variants");
        }
    }

    /** The variant as it would be typed again. */
    static String variantText(@Nullable Variant variant) {
        return variant == null ? "" : " " + VARIANT + " " + Workspace.shell(List.of(variant.name()));
    }

    static void addAsOf(CommandSpec spec) {
        spec.addOption(text(
                AS_OF,
                "DATE",
                "The day for which everything with a date is looked at, as 2027-03-31; today if not given."));
    }

    static LocalDate asOf(Arguments arguments, Terminal terminal) {
        return day(arguments, AS_OF, terminal.today());
    }

    /** The date of an option; another one where it is not given. */
    static LocalDate day(Arguments arguments, String name, LocalDate otherwise) {
        String text = arguments.value(name);
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException("`" + text + "` is not a date for " + name, "write it as 2027-03-31");
        }
    }

    static void addEvidence(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(EVIDENCE)
                .paramLabel("PLACE")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("A file or folder with results of tests (JUnit XML) or scanners (SARIF), which prove"
                        + " controls; may be given several times.")
                .build());
    }

    static void addPolicy(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(POLICY)
                .paramLabel("FILE")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("A policy that holds besides those the model applies; may be given several times.")
                .build());
    }

    static void addBase(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(BASE)
                .paramLabel("FILE")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "What `check --format json` printed at an earlier time: what is not in it, or was less bad, is"
                                + " `new` for policies. For several models it may be given several times.")
                .build());
    }

    static List<Path> bases(Arguments arguments) {
        return arguments.values(BASE).stream().map(Options::path).toList();
    }

    static List<Path> policies(Arguments arguments) {
        return arguments.values(POLICY).stream().map(Options::path).toList();
    }

    static List<Path> evidence(Arguments arguments) {
        return arguments.values(EVIDENCE).stream().map(Options::path).toList();
    }

    /** The places of evidence as they would be typed again. */
    static String evidenceText(Arguments arguments) {
        return arguments.values(EVIDENCE).stream()
                .map(place -> " " + EVIDENCE + " " + Workspace.shell(List.of(place)))
                .collect(Collectors.joining());
    }

    static void addLibraryPath(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(LIBRARY_PATH)
                .paramLabel("PLACE")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "A folder or jar with libraries, besides those that come along; may be given several times.")
                .build());
    }

    static void addBackendPath(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(BACKEND_PATH)
                .paramLabel("PLACE")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "A jar, or a folder with jars, that adds formats; its code is run, with all rights that you have."
                                + " May be given several times.")
                .build());
    }

    /**
     * The places of backends. Whoever names one has its code run, so that only what was typed counts: a file of arguments may
     * come with the project.
     */
    static List<Path> backendPlaces(Arguments arguments) {
        List<String> places = arguments.values(BACKEND_PATH);
        long typed = arguments.typed().stream()
                .filter(word -> word.equals(BACKEND_PATH) || word.startsWith(BACKEND_PATH + "="))
                .count();
        if (places.size() > typed) {
            throw new UsageException(
                    "`" + BACKEND_PATH + "` stands in a file of arguments, and makes code run",
                    "type it on the command line itself");
        }
        if (places.stream().anyMatch(String::isBlank)) {
            // It is what a variable that is not set leaves, and would stand for all jars of the current folder.
            throw new UsageException("`" + BACKEND_PATH + "` names no place", "name a jar, or a folder with jars");
        }
        return places.stream().map(Options::path).toList();
    }

    static void addLocked(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(LOCKED)
                .description("Fail when merlon.lock is missing, or is not what `merlon lock` would write.")
                .build());
    }

    static LockMode lockMode(Arguments arguments) {
        return arguments.has(LOCKED) ? LockMode.REQUIRE : LockMode.COMPARE;
    }

    /** The places of libraries. */
    static List<Path> libraryPlaces(Arguments arguments) {
        return arguments.values(LIBRARY_PATH).stream().map(Options::path).toList();
    }

    static LibrarySource libraries(Arguments arguments, Terminal terminal) {
        List<String> places = arguments.values(LIBRARY_PATH);
        return places.isEmpty()
                ? LibraryLoader.CLASS_PATH
                : new LibraryPath(
                        terminal.folder(), places.stream().map(Options::path).toList(), LibraryLoader.CLASS_PATH);
    }

    /** The places of libraries as they would be typed again. */
    static String libraryPath(Arguments arguments) {
        return arguments.values(LIBRARY_PATH).stream()
                .map(place -> " " + LIBRARY_PATH + " " + Workspace.shell(List.of(place)))
                .collect(Collectors.joining());
    }

    /** The strings from {@code from} on; the current folder if there are none. */
    static List<String> paths(Arguments arguments, int from) {
        List<String> all = arguments.words();
        List<String> paths = all.subList(Math.min(from, all.size()), all.size());
        return paths.isEmpty() ? List.of(".") : paths;
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("`" + text + "` is not a path", "name a file or a folder");
        }
    }

    /** Where an output goes that an option names: no model or library is written over by a slip of the hand. */
    static Path output(String text, String option, Terminal terminal) {
        Path place = terminal.folder().resolve(path(text)).toAbsolutePath().normalize();
        Path name = place.getFileName();
        if (text.isBlank() || name == null || name.toString().contains("\\")) {
            throw new UsageException("`" + text + "` is not a file", "name a file for " + option);
        }
        if (name.toString().endsWith(".tm")) {
            throw new UsageException(
                    "`" + text + "` is the name of a Merlon file, which is not written over",
                    "name another file for " + option);
        }
        return place;
    }

    /** The value of an option that allows few. */
    static String choice(Arguments arguments, String name, List<String> choices) {
        String value = arguments.value(name, choices.get(0));
        if (!choices.contains(value)) {
            throw new UsageException(
                    "`" + value + "` is not a value of " + name,
                    NameSuggester.nearest(value, choices)
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("it is one of " + String.join(", ", choices)));
        }
        return value;
    }

    /** Places as they were typed, found from the folder of the terminal. */
    static List<Path> absolute(List<Path> paths, Terminal terminal) {
        return paths.stream()
                .map(path -> terminal.folder().resolve(path).toAbsolutePath().normalize())
                .toList();
    }
}
