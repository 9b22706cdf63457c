package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.backend.github.GitHubBackend;
import dev.merlon.cli.CommandLineDriver.Result;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for workflows is read by them as it is meant, and as nothing else. */
final class GitHubFormatTest {
    private static final Path BANK = CheckedCases.BANK;
    private static final Pattern COMMAND = Pattern.compile("::(\\w+) ([^:]*)::(.*)");

    @TempDir
    Path folder;

    /** A command as a workflow reads it. */
    private record Read(String kind, Map<String, String> properties, String message) {
        static Read of(String line) {
            Matcher command = COMMAND.matcher(line);
            assertThat(command.matches()).as(line).isTrue();
            Map<String, String> properties = new HashMap<>();
            for (String each : command.group(2).split(",")) {
                int equals = each.indexOf('=');
                String value = each.substring(equals + 1).replace("%2C", ",").replace("%3A", ":");
                properties.put(each.substring(0, equals), data(value));
            }
            return new Read(command.group(1), properties, data(command.group(3)));
        }

        private static String data(String text) {
            return text.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
        }
    }

    private static List<Read> read(String out) {
        return out.lines().filter(line -> line.startsWith("::")).map(Read::of).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bank bank.tm rules.tm",
                "bank --fail-on none bank.tm rules.tm",
                "bank --fail-on info bank.tm rules.tm",
                "bank clean.tm rules.tm",
                "bank hostile.tm rules.tm",
                "bank broken.tm",
                "bank nosuch.tm",
                "assured --policy policy/lenient.tm policy/shop.tm policy/baseline.tm",
                "assured policy/shop.tm policy/baseline.tm",
                "drafted shop.tm imported.tm",
                "../../../../../../examples --as-of 2026-11-21 bank-of-anthos",
                "../../../../../../examples --as-of 2026-11-21 platform-and-services",
            })
    void errorsAreWhatFailsTheCheck(String typed) {
        Result result = CheckedCases.check("github", typed);
        List<String> kinds = read(result.out()).stream().map(Read::kind).toList();
        assertThat(kinds.contains("error")).isEqualTo(result.code() != ExitCode.CLEAN);
        List<Integer> ranks = kinds.stream()
                .map(List.of("error", "warning", "notice")::indexOf)
                .toList();
        assertThat(ranks).isSorted().doesNotContain(-1);
    }

    @Test
    void worseStandsFirst() {
        StringBuilder model = new StringBuilder("tm 1\nmodel m\nuse std.core\ncomponent c : Service\n");
        for (int i = 0; i < 12; i++) {
            String severity = i == 11 ? "critical" : "high";
            model.append("threat t" + i + " \"T\" on c { severity = " + severity + " }\n");
        }
        model.append("threat low \"T\" on c { severity = low }\n");
        String out = CommandLineDriver.in(folder)
                .with("m.tm", model.toString())
                .run("check", "--format", "github")
                .out();
        List<Read> commands = read(out);
        assertThat(commands.get(0).properties()).containsEntry("title", "critical: T");
        assertThat(commands.get(12).kind()).isEqualTo("warning");
        assertThat(out)
                .contains("\nGitHub shows 10 of the 12 errors beside the code, the worst; this log has all.\nm: ");
    }

    @Test
    void textOfModelsStaysWhereItBelongs() {
        String out = CommandLineDriver.in(folder)
                .with("a,b%3A.tm", """
                        tm 1
                        model m "Title"
                        use std.core
                        threat gone "100%, a:b::c\\n::add-mask::secret" on c {
                          severity = high
                          message = "One\\n::warning::two ##[add-mask]x %0A"
                        }
                        component c : Service
                        """)
                .run("check", "--format", "github")
                .out();
        Read command = read(out).get(0);
        assertThat(read(out)).hasSize(1);
        assertThat(command.kind()).isEqualTo("error");
        assertThat(command.properties())
                .containsEntry("file", "a,b%3A.tm")
                .containsEntry("line", "8")
                .containsEntry("col", "11")
                .containsEntry("endColumn", "12");
        assertThat(command.properties().get("title")).isEqualTo("high: 100%, a:b::c\n::add-mask::secret");
        assertThat(command.message()).startsWith("One\n::warning::two ##[add-mask]x %0A\n");
    }

    @Test
    void theSummaryHasNoCommands() {
        assertThat(GitHubBackend.plain("a ::b\n::error::x\n  \u00A0::add-mask::y\nz ##[debug]w"))
                .isEqualTo("a ::b\n: :error::x\n  \u00A0: :add-mask::y\nz ## [debug]w");
    }

    @Test
    void questionsAreAsManyAsWanted() {
        String[] words = {"check", "--format", "github", "--as-of", "2026-11-21", "--questions", "2", "bank-of-anthos"};
        Path examples = CheckedCases.FOLDER.resolve("../../../../../../../examples");
        assertThat(read(CommandLineDriver.in(examples).run(words).out()))
                .filteredOn(each -> each.kind().equals("notice"))
                .hasSize(2);
    }

    @Test
    void theSummaryComesLast() {
        String summary = CommandLineDriver.in(BANK)
                .run("check", "-q", "bank.tm", "rules.tm")
                .out();
        assertThat(CommandLineDriver.in(BANK)
                        .run("check", "--format", "github", "bank.tm", "rules.tm")
                        .out())
                .endsWith("\n" + summary);
    }
}
