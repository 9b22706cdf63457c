package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --timings} lists; how long anything takes is no matter of tests. */
final class TimingsTest {
    private static final String MODEL = """
            tm 1
            model shop
            use std.core
            use std.crypto
            component web : Service { flow ask : -> store }
            component store : RelationalDatabase
            """;
    private static final Pattern ROW = Pattern.compile(" +[0-9]+[.][0-9]  (.*)");

    @TempDir
    private Path folder;

    @Test
    void everyPhaseIsListed() {
        List<String> phases = rows(check("shop.tm").err().split("SLOWEST RULES")[0]);
        assertThat(phases)
                .containsExactly("read", "parse", "libraries", "resolve", "check", "evaluate", "write", "total");
    }

    @Test
    void theSlowestRulesAreListedWithTheirPairs() {
        List<String> rules = rows(check("shop.tm").err().split("SLOWEST RULES")[1]);
        assertThat(rules).hasSize(10).allMatch(rule -> rule.matches(" +[0-9]+  std[.](core|crypto)[.][a-z0-9-]+"));
        assertThat(rules).doesNotHaveDuplicates();
    }

    @Test
    void outputIsTheSameAsWithout() {
        Result with = check("shop.tm");
        Result without = CommandLineDriver.in(folder).run("check", "shop.tm");
        assertThat(with.out()).isEqualTo(without.out());
        assertThat(with.code()).isEqualTo(without.code());
        assertThat(without.err()).isEmpty();
    }

    @Test
    void modelThatDoesNotCompileHasPhasesButNoRules() {
        CommandLineDriver.in(folder).with("broken.tm", "tm 1\nmodel broken\nuse std.nowhere\n");
        String timings = check("broken.tm").err();
        assertThat(rows(timings)).contains("read", "total");
        assertThat(timings).doesNotContain("SLOWEST RULES");
    }

    private Result check(String file) {
        return CommandLineDriver.in(folder).with("shop.tm", MODEL).run("check", "--timings", file);
    }

    private static List<String> rows(String text) {
        return text.lines()
                .map(ROW::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(row -> row.group(1))
                .toList();
    }
}
