package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text of a model cannot act on a terminal, a browser or a spreadsheet. */
final class HostileTextTest {
    private static final Path BANK =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli/bank");

    @TempDir
    Path folder;

    private static Result run(String... arguments) {
        return CommandLineDriver.in(BANK).run(arguments);
    }

    @Test
    void textKeepsToItsLines() {
        Result result = run("check", "hostile.tm", "rules.tm");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out()).contains("pay \"@SUM(A1:A9)\"").doesNotContain("\u001B");
    }

    @Test
    void csvHasNoFormula() {
        String csv = run("ledger", "--format", "csv", "hostile.tm", "rules.tm").out();
        assertThat(csv.split("\r\n")).allMatch(line -> !line.matches("(.*,)?\"?[=+@-].*"));
        assertThat(csv).contains("until 2027-01-01").endsWith("\r\n").doesNotContainPattern("[^\r]\n");
    }

    @Test
    void thePageRunsAndLoadsNothing() throws IOException {
        assertThat(run("report", "-o", folder.toString(), "hostile.tm", "rules.tm")
                        .code())
                .isZero();
        String html = Files.readString(folder.resolve("report.html"));
        assertThat(html).doesNotContain("<img", "<b>ciso", "href=\"javascript:", "src=\"");
        // The data of the page and its script, and nothing else.
        assertThat(html.split("<script", -1)).hasSize(3);
        assertThat(html.split("</script", -1)).hasSize(3);
        assertThat(html).contains("&lt;script&gt;").contains("&lt;img src=x onerror=alert(1)&gt;");
        assertThat(html).contains("\\u003cimg src=x onerror=alert(1)\\u003e");
        assertThat(html.split("</title>\n<style>", -1)).hasSize(2);
        assertThat(html).doesNotContain("<h1>A heading", "url(http", "@import");
    }

    @Test
    void markdownHasNoHtmlNoPictureAndNoCode() throws IOException {
        run("report", "-o", folder.toString(), "--no-diagram", "hostile.tm", "rules.tm");
        String markdown = Files.readString(folder.resolve("report.md"));
        assertThat(markdown).doesNotContainPattern("(?<!\\\\)<[a-zA-Z/]");
        assertThat(markdown).doesNotContain("![pixel]").doesNotContainPattern("(?<!\\\\)\\]\\(javascript:");
        assertThat(markdown.lines().filter(line -> line.startsWith("# "))).hasSize(1);
    }

    @Test
    void picturesAreWellFormed() throws Exception {
        Path svg = folder.resolve("d.svg");
        assertThat(run("diagram", "-o", svg.toString(), "hostile.tm", "rules.tm")
                        .code())
                .isZero();
        var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        assertThat(factory.newDocumentBuilder()
                        .parse(svg.toFile())
                        .getElementsByTagName("script")
                        .getLength())
                .isZero();
    }

    @Test
    void bidirectionalControlsDoNotCompile() {
        Result result = CommandLineDriver.in(folder)
                .with("m.tm", "tm 1\nmodel m \"a\u202Eb\"\n")
                .run("check");
        assertThat(result.code()).isEqualTo(ExitCode.DOES_NOT_COMPILE);
        assertThat(result.out()).contains("\\u{202E}").doesNotContain("\u202E");
    }
}
