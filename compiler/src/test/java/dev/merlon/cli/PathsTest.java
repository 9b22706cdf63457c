package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code merlon paths}, and attack paths in reports. */
final class PathsTest {
    private static final Path PATHS =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli/paths");

    @TempDir
    Path folder;

    private static Result run(String... arguments) {
        return CommandLineDriver.in(PATHS).run(arguments);
    }

    @TestFactory
    Stream<DynamicTest> outputsAreAsExpected() {
        return Stream.of(
                output("shop.txt", "paths", "shop.tm"),
                output("shop.md", "paths", "--format", "markdown", "shop.tm"),
                output("shop.json.txt", "paths", "--format", "json", "shop.tm"),
                output("shop-from-printer.txt", "paths", "--from", "printer", "shop.tm"),
                output("shop-to-tapes.txt", "paths", "--to", "tapes", "shop.tm"),
                output("shop-within.txt", "paths", "--from", "internet", "--to", "flat", "shop.tm"),
                output("sparse.txt", "paths", "sparse.tm"),
                output("sparse-between.txt", "paths", "--from", "user", "--to", "db", "sparse.tm"),
                output("plain.txt", "paths", "plain.tm"),
                output("hostile.txt", "paths", "hostile.tm"),
                output("hostile.md", "paths", "--format", "markdown", "hostile.tm"),
                output("desk.txt", "paths", "--library-path", ".", "desk.tm"));
    }

    private static DynamicTest output(String file, String... arguments) {
        return DynamicTest.dynamicTest(file, () -> {
            Result result = run(arguments);
            assertThat(result.code()).as(result.err()).isZero();
            String out = result.out().replace("\r\n", "\n").replaceAll("\"asOf\": \"[^\"]*\"", "\"asOf\": \"...\"");
            Golden.matches(PATHS.resolve("expected").resolve(file), out);
        });
    }

    @Test
    void localeChangesNothing() {
        String plain = run("paths", "shop.tm").out();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(run("paths", "shop.tm").out()).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void orderOfDeclarationsChangesNothing() throws IOException {
        String text = Files.readString(PATHS.resolve("shop.tm"));
        int second = text.indexOf("boundary flat");
        int third = text.indexOf("boundary backup");
        String head = text.substring(0, text.indexOf("boundary internet"));
        String first = text.substring(head.length(), second);
        Files.writeString(
                folder.resolve("shop.tm"), head + text.substring(third) + text.substring(second, third) + first);
        String places = "shop[.]tm:[0-9]+:[0-9]+";
        assertThat(CommandLineDriver.in(folder).run("paths", "shop.tm").out().replaceAll(places, ""))
                .isEqualTo(run("paths", "shop.tm").out().replaceAll(places, ""));
    }

    @Test
    void unknownNamesAreToldWithTheNearest() {
        Result result = run("paths", "--from", "visiter", "shop.tm");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("there is no element `visiter`", "did you mean `visitor`?");
        Result other = run("paths", "--to", "ledge", "shop.tm");
        assertThat(other.err()).contains("there is no element `ledge`", "did you mean `ledger`?");
    }

    @Test
    void whatALongListLeavesOutIsTold() throws IOException {
        StringBuilder model = new StringBuilder(
                "tm 1\nmodel row\nuse std.core\nboundary internet : PublicNetwork { actor anybody : AnonymousUser }\n");
        for (int i = 10; i < 35; i++) {
            model.append("boundary b" + i + " : NetworkSegment { trust = internal; component c" + i
                    + " : Service { criticality = critical }; component d" + i + " : Service }\n");
            model.append("flow anybody -> c" + i + " { authentication = [] }\n");
            model.append("flow c" + i + " -> d" + i + " { authentication = [] }\n");
        }
        Files.writeString(folder.resolve("m.tm"), model);
        String text = CommandLineDriver.in(folder)
                .run("paths", "--format", "markdown", "m.tm")
                .out();
        for (String heading : List.of("Choke points", "Blast radius", "What would settle these costs")) {
            String section = text.substring(text.indexOf("### " + heading));
            assertThat(section.substring(0, section.indexOf("\n### ", 1)))
                    .as(heading)
                    .containsPattern("\nAnd [0-9]+ more: `merlon paths --format json` has all.\n$");
        }
        assertThat(text).contains("| b29 |").doesNotContain("| b30 |").contains("\nAnd 6 more:");
    }

    @Test
    void whatIsNowhereIsToldSo() throws IOException {
        Files.writeString(
                folder.resolve("m.tm"),
                "tm 1\nmodel m\nuse std.core\nidentity nobody : WorkloadIdentity\ncomponent c : Service { runs as none }\n");
        Result result = CommandLineDriver.in(folder).run("paths", "--from", "nobody", "m.tm");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("`nobody` stands for no actor and no component");
    }

    @Test
    void whatTheAttackerBeginsWithIsNoTarget() {
        String again = "Name another target with `--to NAME`, or begin elsewhere with `--from NAME`.";
        assertThat(run("paths", "--to", "visitor", "shop.tm").out().replace('\n', ' '))
                .contains("The attacker begins at `visitor` already, and there is nothing else to get to.", again)
                .doesNotContain("Nothing is known");
        assertThat(run("paths", "--from", "ledger", "--to", "ledger", "shop.tm").out())
                .contains("The attacker begins at `ledger` already");
        assertThat(run("paths", "--from", "ledger", "shop.tm").out().replace('\n', ' '))
                .contains("It begins at what is a target too: `ledger`.");
    }

    @Test
    void unknownFormatsAreToldWithThoseThatAre() {
        Result result = run("paths", "--format", "csv", "shop.tm");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("csv", "markdown");
    }

    @Test
    void reportHasTheChapterAndActsOnNobody() throws IOException {
        assertThat(run("report", "--no-diagram", "-o", folder.toString(), "hostile.tm")
                        .code())
                .isZero();
        String html = Files.readString(folder.resolve("report.html"));
        assertThat(html).contains("Attack paths").doesNotContain("<script>alert", "<img", "\"javascript:");
        assertThat(Files.readString(folder.resolve("report.md"))).contains("## Attack paths");
        run("report", "--no-diagram", "-o", folder.toString(), "sparse.tm");
        assertThat(Files.readString(folder.resolve("report.md")))
                .doesNotContain("## Attack paths")
                .contains("No attack paths were looked for");
    }
}
