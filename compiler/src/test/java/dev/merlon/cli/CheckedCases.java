package dev.merlon.cli;

import dev.merlon.cli.CommandLineDriver.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the tests of all formats of a check have in common: models, and how they are checked. */
final class CheckedCases {
    static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli");
    static final Path BANK = FOLDER.resolve("bank");

    private CheckedCases() {}

    /** Checks what is typed after the name of a folder: {@code bank --fail-on none bank.tm rules.tm}. */
    static Result check(String format, String typed) {
        List<String> words = new ArrayList<>(List.of(typed.split(" ")));
        return check(format, FOLDER.resolve(words.remove(0)), words);
    }

    static Result check(String format, Path folder, List<String> words) {
        List<String> typed = new ArrayList<>(List.of("check", "--format", format));
        typed.addAll(words);
        return CommandLineDriver.in(folder).run(typed.toArray(String[]::new));
    }

    /** A model {@code m} with a threat of each severity, {@code t-high} and so on, the least first. */
    static String oneThreatOfEachSeverity() {
        StringBuilder model = new StringBuilder("tm 1\nmodel m\nuse std.core\ncomponent c : Service\n");
        for (String severity : List.of("info", "low", "medium", "high", "critical")) {
            model.append("threat t-%s \"T\" on c { severity = %s }\n".replace("%s", severity));
        }
        return model.toString();
    }
}
