package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Commits;
import dev.merlon.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code merlon audit} over histories that are made here.
 *
 * <p>Long because each test tells the history that it is about.
 */
final class AuditTest {
    private static final Path EXPECTED =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli/audited/expected");

    private static final String RULES = """
            tm 1
            model m
            use std.core
            component a : Service
            """;

    @TempDir
    Path folder;

    private CommandLineDriver merlon;

    @BeforeEach
    void driveInFolder() {
        merlon = CommandLineDriver.in(folder);
    }

    @TestFactory
    Stream<DynamicTest> outputsAreAsExpected() {
        return Stream.of(
                output("audit.txt", "models"),
                output("audit.json.txt", "--format", "json", "models"),
                output("audit.md", "--format", "markdown", "models"),
                output("audit.csv", "--format", "csv", "models"),
                output("period.txt", "--since", "2026-03-01", "models"),
                output("framework.txt", "--framework", "pci-dss", "models"),
                output("until.txt", "--as-of", "2026-03-31", "models"),
                output("branch.txt", "--revision", "https", "models/shop.tm"));
    }

    private DynamicTest output(String file, String... arguments) {
        return DynamicTest.dynamicTest(file, () -> {
            if (!Files.exists(folder.resolve(".git"))) {
                ShopHistory.write(folder);
            }
            Result result = audit(arguments);
            assertThat(result.err()).isEmpty();
            assertThat(result.code()).isZero();
            Golden.matches(
                    EXPECTED.resolve(file), result.out().replace("\r\n", "\n").replace(Version.text(), "VERSION"));
        });
    }

    private Result audit(String... arguments) {
        return merlon.run(
                Stream.concat(Stream.of("audit"), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void twoRunsOfOneHistoryAreTheSameEverywhere() throws IOException {
        ShopHistory.write(folder);
        String first = audit("--format", "json", "models").out();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try {
            Files.createDirectories(folder.resolve("models"));
            assertThat(CommandLineDriver.in(folder.resolve("models"))
                            .run("audit", "--format", "json")
                            .out())
                    .isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatIsEditedIsNotTrusted() throws IOException {
        ShopHistory.write(folder);
        String json = audit("--format", "json", "models").out();
        assertThat(verify(json).code()).isZero();
        assertThat(verify(json.replace("\n", "\r\n")).code()).isZero();
        assertDistrusted(
                json.replaceFirst("\"by\": \"ciso@", "\"by\": \"board@"),
                "entry 5 (2026-02-02, decided std.crypto.cleartext-public @ pay) was rewritten");
        String second = entry(json, 2);
        String third = entry(json, 3);
        assertDistrusted(json.replace(second, ""), "entry 2 was removed before entry 3 (2026-01-05, first-seen");
        assertDistrusted(json.replace(second + third, ""), "entries 2 to 3 were removed before entry 4");
        assertDistrusted(json.replace(second + third, third + second), "entry 2 moved from its place before entry 3");
        assertDistrusted(json.replace(second, second + second), "entry 2 (2026-01-05, first-seen std.core");
        assertDistrusted(json.replace(second, second + second), "stands there twice");
        String last =
                json.substring(json.lastIndexOf(",\n    {\n      \"number\""), json.indexOf("\n  ],\n  \"threats\""));
        assertDistrusted(json.replace(last, ""), "was removed at the end");
        assertDistrusted(json.replace("\"asOf\": \"2026-11-22\"", "\"asOf\": \"2026-11-23\""), "(`scope`)");
        String threats = json.substring(json.indexOf("\"threats\""));
        assertDistrusted(
                json.replace(threats, threats.replaceFirst("\"closed\": null", "\"closed\": \"2026-01-05\"")),
                "(`threats`, or a field");
        assertDistrusted(json.replace("\"threats\": [", "\"note\": \"fine\", \"threats\": ["), "what stands around");
        assertDistrusted(json.substring(0, json.length() / 2), "it is no JSON");
        assertDistrusted("{}", "it is no audit trail");
        assertDistrusted("[1, 2]", "it is no audit trail");
    }

    /** The text of an entry with the comma after it. */
    private static String entry(String json, int number) {
        int start = json.indexOf("    {\n      \"number\": " + number + ",");
        return json.substring(start, json.indexOf("    {\n      \"number\": " + (number + 1) + ",", start));
    }

    private void assertDistrusted(String json, String why) throws IOException {
        Result result = verify(json);
        assertThat(result.out()).contains(why).contains("is not to be trusted");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    }

    private Result verify(String json, String... paths) throws IOException {
        Files.writeString(folder.resolve("audit.json"), json);
        return audit(Stream.concat(Stream.of("--verify", "audit.json"), Stream.of(paths))
                .toArray(String[]::new));
    }

    @Test
    void aChainThatWasMadeAnewIsFoundByTheHistory() throws IOException {
        ShopHistory.write(folder);
        String json = audit("--format", "json", "models").out();
        assertThat(verify(json, "models").out()).contains("The history still says the same.");
        Path other = Files.createDirectories(folder.resolve("other"));
        try (Commits commits = Commits.in(other)) {
            commits.file("models/shop.tm", ShopHistory.MODEL);
            commits.commit("2026-01-05", "Ann", "Model the till");
        }
        assertThat(verify(json, "other/models").err()).contains("is no revision");
        String forged = CommandLineDriver.in(other)
                .run("audit", "--format", "json", "models")
                .out();
        assertThat(verify(forged).code()).isZero();
        String revision = "\"revision\": \"";
        String of = json.substring(json.indexOf(revision), json.indexOf(revision) + 54);
        String made = forged.substring(forged.indexOf(revision), forged.indexOf(revision) + 54);
        assertDistrusted(forged.replace(made, of), "(`scope`)");
    }

    @Test
    void aHistoryThatWasRewrittenIsFound() throws IOException {
        String hash;
        try (Commits commits = Commits.in(folder)) {
            commits.file("m.tm", RULES + "threat t \"T\" on a { severity = high }\n");
            String first = commits.commit("2026-01-01", "Ann", "Begin");
            hash = commits.edit("m.tm", "high", "low").commit("2026-01-02", "Ann", "Rate");
            String json = audit("--format", "json", ".").out();
            assertThat(json).contains(hash).contains("\"improved\"");
            commits.from(first, "main").edit("m.tm", "high", "medium").commit("2026-01-02", "Ann", "Rate");
            commits.edit("m.tm", "medium", "low").commit("2026-01-03", "Ann", "Rate again");
            assertDistrustedIn(json, "is not in the history of `HEAD`: that was rewritten", ".");
            assertThat(verify(json, "--revision", hash, ".").out()).contains("still says the same");
            Files.delete(commits.object(hash));
            assertThat(verify(json, ".").err()).contains("`" + hash + "` is no revision: its commit is not here");
        }
    }

    @Test
    void aHistoryThatWentOnStillSaysTheSame() throws IOException {
        try (Commits commits = Commits.in(folder)) {
            commits.file("m.tm", RULES + "threat t \"T\" on a { severity = high }\n");
            commits.commit("2026-01-01", "Ann", "Begin");
            String json = audit("--format", "json", ".").out();
            commits.edit("m.tm", "high", "low").commit("2026-01-02", "Ann", "Rate");
            assertThat(verify(json, ".").out()).contains("still says the same");
        }
    }

    private void assertDistrustedIn(String json, String problem, String path) throws IOException {
        Result result = verify(json, path);
        assertThat(result.out()).contains(problem, "`audit.json` is not to be trusted.");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void assumptionsEndWithoutACommit() {
        try (Commits commits = Commits.in(folder)) {
            commits.file("m.tm", """
                    tm 1
                    model m
                    use std.core
                    component a : Service
                    threat t "T" on a { severity = high }
                    assume quiet "Nobody looks" { by = "ann@example.com"; until = 2026-02-27 }
                    accept t on a { reason = "R"; by = "ciso@example.com"; until = 2026-06-30; relies on quiet }
                    """);
            commits.commit("2026-02-01", "Ann", "Begin");
            commits.edit("m.tm", "2026-02-27", "2026-12-31").commit("2026-03-05", "Ann", "It is quiet");
        }
        assertThat(audit().out()).contains("""
                  2026-02-28  lapsed            no commit
                              high, open
                """).contains("2026-03-05  decided").contains("2026-07-01  lapsed");
        assertThat(audit("--as-of", "2026-02-27").out()).doesNotContain("lapsed");
    }

    @Test
    void onTheDayOnWhichItEndsACommitComesAfterTheEnd() {
        try (Commits commits = Commits.in(folder)) {
            commits.file("m.tm", RULES + """
                    threat t "T" on a { severity = high }
                    accept t on a { reason = "R"; by = "ciso@example.com"; until = 2026-02-27 }
                    """);
            commits.commit("2026-02-01", "Ann", "Begin");
            commits.edit("m.tm", "02-27", "05-31").commit("2026-02-28", "Ann", "Go on");
        }
        assertThat(audit().out())
                .containsSubsequence(
                        "2026-02-28  lapsed", "2026-02-28  decided", "until 2026-05-31", "2026-06-01  lapsed");
    }

    @Test
    void aClockThatWentWrongDoesNotLetTimeGoBack() {
        try (Commits commits = Commits.in(folder)) {
            commits.file("m.tm", RULES + "threat t \"T\" on a { severity = high }\n");
            commits.commit("2026-02-01", "Ann", "Begin");
            commits.edit("m.tm", "high", "low").commit("1999-01-01", "Ben", "Rate");
        }
        assertThat(audit().out()).contains("2026-02-01  improved          ").doesNotContain("1999");
    }

    @Test
    void whatTheModelDoesNotReadIsPassedOver() {
        try (Commits commits = Commits.in(folder)) {
            commits.file("m.tm", RULES + "threat t \"T\" on a { severity = high }\n");
            commits.commit("2026-02-01", "Ann", "Begin");
            String begun = audit("--format", "json").out();
            commits.file("src/Main.java", "class Main {}\n").commit("2026-02-02", "Ben", "Program");
            commits.edit("src/Main.java", "{}", "{ }").commit("2026-02-03", "Ben", "Program");
            String entries = "\"entries\": [";
            assertThat(after(audit("--format", "json").out(), "\"number\": 2"))
                    .isNotEmpty()
                    .contains("first-seen");
            assertThat(begun).contains(entries);
            assertThat(audit().out()).doesNotContain("Program");
        }
    }

    private static String after(String text, String mark) {
        return text.substring(text.indexOf(mark));
    }

    @Test
    void modelsAndVariantsComeAndGo() {
        try (Commits commits = Commits.in(folder)) {
            commits.file("one/m.tm", RULES + "threat t \"T\" on a { severity = high }\n");
            commits.commit("2026-02-01", "Ann", "Begin");
            commits.file("two/n.tm", RULES.replace("model m", "model n") + "threat t \"T\" on a { severity = low }\n");
            commits.commit("2026-02-02", "Ben", "Another");
            commits.remove("one/m.tm").commit("2026-02-03", "Ben", "No more");
        }
        assertThat(audit().out())
                .contains("m.t @ a (high, gone, closed 2026-02-03)")
                .contains("n.t @ a (low, open)")
                .containsSubsequence("model-added", "model m", "model-added", "model n", "model-removed", "model m");
    }

    @Test
    void aRuleOrSubjectThatIsNotThereAnyMoreIsSaidSo() {
        try (Commits commits = Commits.in(folder)) {
            commits.file("m.tm", RULES + "threat t \"T\" on a { severity = high }\n");
            commits.commit("2026-02-01", "Ann", "Begin");
            commits.file("m.tm", RULES).commit("2026-02-02", "Ben", "Strike it");
        }
        assertThat(audit().out())
                .contains("2026-02-02  gone")
                .contains("its rule or what it was about is not there any more");
    }

    @Test
    void evidenceIsThatOfEachCommitAndGetsOld() {
        String model = """
                tm 1
                model m
                use std.core
                use std.api
                boundary internet : PublicNetwork {
                  actor anybody : AnonymousUser { flow f : -> a }
                }
                boundary cluster : NetworkSegment {
                  trust = internal
                  component a : WebApplication
                }
                control limits : RateLimiting on a { evidence junit "shop.LimitsIT" max-age 30d }
                """;
        String passed = "<testsuite name=\"s\" timestamp=\"2026-03-01T08:00:00\" tests=\"1\">"
                + "<testcase classname=\"shop.LimitsIT\" name=\"t\"/></testsuite>\n";
        try (Commits commits = Commits.in(folder)) {
            commits.file("m.tm", model).commit("2026-02-01", "Ann", "Begin");
            commits.file("results/limits.xml", passed).commit("2026-03-02", "Ben", "Test it");
            commits.edit("results/limits.xml", "03-01", "03-20").commit("2026-03-20", "Ben", "Test it again");
            commits.edit("results/limits.xml", "name=\"t\"/>", "name=\"t\"><failure/></testcase>")
                    .commit("2026-06-01", "Ben", "Break it");
        }
        Result result = audit("--evidence", "results", "m.tm");
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .containsSubsequence(
                        "std.api.no-rate-limit @ a (info..critical, open)",
                        "2026-02-01  first-seen",
                        "info..critical, mitigated\n",
                        "2026-03-02  verified",
                        "info..critical, mitigated (verified)",
                        "`limits` is verified",
                        "2026-04-20  lapsed            no commit",
                        "info..critical, mitigated\n",
                        "2026-06-01  opened",
                        "info..critical, open")
                .doesNotContain("Test it again", "2026-04-01");
        assertThat(audit("--evidence", "results", "--format", "json", "m.tm").out())
                .contains("\"name\": \"junit \\\"shop.LimitsIT\\\"\"");
        assertUsage(audit("--evidence", "../results", "m.tm"), "are in none of the commits");
        assertUsage(audit("--evidence", "result", "m.tm"), "`result` is in none of its commits");
    }

    @Test
    void placesThatCameLaterAreNoMistakeBefore() {
        try (Commits commits = Commits.in(folder)) {
            commits.file("m.tm", RULES + "threat t \"T\" on a { severity = high }\n");
            commits.commit("2026-02-01", "Ann", "Begin");
            commits.file("libraries/own.tm", """
                    tm 1
                    library own version 1.0.0
                    use std.core
                    threat small "Small" {
                      for c : Component
                      severity = low
                    }
                    """);
            commits.edit("m.tm", "use std.core\n", "use std.core\nuse own\n").commit("2026-02-02", "Ben", "Our rules");
            commits.edit("libraries/own.tm", "= low", "= medium").commit("2026-02-03", "Ben", "It is worse");
        }
        assertThat(audit("--library-path", "libraries", "m.tm").out())
                .containsSubsequence("own.small @ a (medium, open)", "2026-02-02  first-seen", "2026-02-03  worsened")
                .doesNotContain("does-not-compile");
        assertUsage(audit("--library-path", "library", "m.tm"), "`library` is in none of its commits");
    }

    @Test
    void whatABareRepositoryLacksIsNotTakenForGone() throws IOException {
        String blob;
        try (Commits commits = Commits.bare(folder)) {
            commits.file("models/m.tm", RULES + "threat t \"T\" on a { severity = high }\n");
            commits.commit("2026-02-01", "Ann", "Begin");
            blob = commits.blob("models/m.tm");
            commits.edit("models/m.tm", "high", "low").commit("2026-02-02", "Ann", "Rate");
            assertThat(audit("models").out()).contains("improved");
            Files.delete(commits.object(blob));
        }
        assertUsage(audit("models"), "the history cannot be walked: the repository lacks " + blob.substring(0, 8));
        Result diff = merlon.run("diff", "HEAD~1", "HEAD", "models");
        assertUsage(diff, "the files of a commit cannot be read: the repository lacks " + blob.substring(0, 8));
    }

    @Test
    void aShallowCloneIsSaidToBeOne() throws IOException {
        try (Commits commits = Commits.in(folder)) {
            commits.file("m.tm", RULES + "threat t \"T\" on a { severity = high }\n");
            commits.commit("2026-02-01", "Ann", "Begin");
            String last = commits.edit("m.tm", "high", "low").commit("2026-02-02", "Ann", "Rate");
            Files.writeString(folder.resolve(".git/shallow"), last + "\n");
        }
        assertThat(audit().out())
                .contains("Only a part of the history is here", "2026-02-02  first-seen")
                .doesNotContain("improved");
        assertThat(audit("--format", "json").out()).contains("\"cutOff\": true");
        assertThat(audit("--format", "html").out()).contains("Only a part of the history is here");
    }

    @Test
    void textOfCommitsActsOnNoReader() {
        try (Commits commits = Commits.in(folder)) {
            commits.file("m.tm", RULES + """
                    threat t "=T()" on a { severity = high }
                    accept t on a {
                      reason = "=cmd|' /C calc'!A0"
                      by = "+ciso@example.com"
                      until = 2027-01-01
                    }
                    """);
            commits.commit(
                    "2026-02-01",
                    "=HYPERLINK(1)",
                    "<script>alert(1)</script> | ![x](http://x) `a`\" [y](javascript:z)");
        }
        String csv = audit("--format", "csv").out();
        assertThat(csv).contains("\"'=HYPERLINK(1)\"", "\"'=T()\"", "\"'+ciso@example.com\"", "\"'=cmd|");
        assertThat(csv.split("\r\n")).allMatch(line -> !line.matches("(.*,)?\"?[=+@-].*"));
        String html = audit("--format", "html").out();
        assertThat(html)
                .doesNotContain("<script", "<img", "href=\"javascript", "src=")
                .contains("&lt;script&gt;alert(1)");
        String markdown = audit("--format", "markdown").out();
        assertThat(markdown).doesNotContainPattern("(?<!\\\\)<script").doesNotContain("![x]");
        assertThat(markdown.lines()
                        .filter(line -> line.startsWith("| "))
                        .map(AuditTest::cells)
                        .distinct())
                .as("every table has its cells")
                .containsExactlyInAnyOrder(2L, 5L, 6L);
    }

    private static long cells(String row) {
        return row.replace("\\|", "").chars().filter(c -> c == '|').count() - 1;
    }

    @Test
    void thePageHasEveryThreat() throws IOException {
        ShopHistory.write(folder);
        String html = audit("--format", "html", "models").out();
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<title>Audit trail of shop</title>", "std.crypto.cleartext-public @ settle", "<h2>Open</h2>")
                .contains("by ciso@example.com until 2026-03-31: The line is leased")
                .contains("Head of the chain");
    }

    @Test
    void textOfCommitsActsOnNoTerminal() {
        try (Commits commits = Commits.in(folder)) {
            commits.file("m.tm", RULES + "threat t \"T\" on a { severity = high }\n");
            commits.commit("2026-02-01", "Eve\u001B[31m\u202E", "\u001B]0;title\u0007 hidden\u200B");
        }
        String out = audit().out();
        assertThat(out).contains("Eve\\u{1B}[31m\\u{202E}: \\u{1B}]0;title\\u{7} hidden\\u{200B}");
        assertThat(out).doesNotContain("\u001B", "\u202E", "\u200B", "\u0007");
        String csv = audit("--format", "csv").out();
        assertThat(csv).contains("Eve\\u{1B}[31m\\u{202E},", "\\u{1B}]0;title\\u{7} hidden\\u{200B}");
        assertThat(csv).doesNotContain("\u001B", "\u202E", "\u200B", "\u0007");
    }

    @Test
    void whatIsOpenComesBeforeQuestionsAndTheWorstFirst() {
        try (Commits commits = Commits.in(folder)) {
            commits.file("m.tm", """
                    tm 1
                    model m
                    use std.core
                    component a : Service
                    component b : SaasService
                    data d : CardholderData
                    flow f : a -> b carries d
                    threat a-low "L" on a { severity = low }
                    threat b-high "H" on a { severity = high }
                    """);
            commits.commit("2026-02-01", "Ann", "Begin");
        }
        String report = audit("--format", "markdown").out();
        assertThat(report.replaceAll("(?m)^(?!##).*\\R?", "")).contains("""
                ## Open
                ### high: `m.b-high @ a`
                ### low: `m.a-low @ a`
                ## Questions
                ### low: `std.core.external-without-assurance @ b`
                """);
    }

    @Test
    void mistakesOfTheCommandLineAreTold() throws IOException {
        assertUsage(audit(), "the history cannot be walked: it lies in no git repository", "`git init`");
        try (Commits commits = Commits.in(folder)) {
            assertUsage(
                    audit(), "`HEAD` is no revision: there is no such branch, tag or commit", "commit something first");
            commits.file("m.tm", RULES).commit("2026-02-01", "Ann", "Begin");
        }
        assertUsage(audit("nowhere"), "`nowhere` is in none of its commits", "name what was committed once");
        assertUsage(audit("--as-of", "2026-01-31"), "it has no commit until 2026-01-31", "name a later day");
        assertUsage(audit("--since", "2027-01-01"), "the period ends on 2026-11-22, before it begins");
        assertUsage(audit("--since", "soon"), "`soon` is not a date for --since");
        assertUsage(audit("--framework", "pci"), "no model in this history knows a taxonomy `pci`");
        assertUsage(audit("--revision", "gone"), "`gone` is no revision: there is no such branch");
        assertUsage(audit("--verify", "none.json"), "`none.json` cannot be read");
        assertUsage(audit("--verify", "none.json", "--since", "2026-01-01"), "--since cannot be given with --verify");
        assertUsage(audit("--verify", "none.json", "--format", "json"), "--format cannot be given with --verify");
        assertUsage(audit("--verify", "none.json", "-o", "x.json"), "--output cannot be given with --verify");
        assertUsage(audit(".", "../elsewhere"), "lies outside of the repository of");
    }

    private static void assertUsage(Result result, String... parts) {
        assertThat(result.err()).contains(parts);
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    }
}
