package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.PdfText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code merlon report}: its formats and its templates. */
final class ReportTest {
    private static final Path BASE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();
    private static final String MODEL = """
            tm 1
            model m "Payments"
            use std.core
            use std.crypto
            owner = "ann"
            boundary net : PublicNetwork {
              actor user : Customer {
                flow pay : -> web via Http { carries card }
              }
            }
            data card : CardholderData
            component web : Service
            """;

    @TempDir
    Path folder;

    private Result report(String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "report";
        System.arraycopy(more, 0, arguments, 1, more.length);
        return CommandLineDriver.in(folder).with("m.tm", MODEL).run(arguments);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void theEndingSaysWhatIsWritten() throws IOException {
        assertThat(report("-o", "a.html", "--no-diagram", "m.tm").out()).isEqualTo("Wrote a.html.\n");
        assertThat(report("-o", "sub/a.md", "--no-diagram", "m.tm").out()).isEqualTo("Wrote sub/a.md.\n");
        assertThat(report("-o", "a.PDF", "--no-diagram", "m.tm").out()).isEqualTo("Wrote a.PDF.\n");
        assertThat(report("-o", "all", "--no-diagram", "m.tm").out())
                .isEqualTo("Wrote report.html, report.md to all.\n");
        assertThat(read("a.html")).isEqualTo(read("all/report.html"));
        assertThat(read("sub/a.md")).isEqualTo(read("all/report.md"));
        assertThat(Files.readAllBytes(folder.resolve("a.PDF"))).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(report("-o", "b.md", "--format", "html", "--no-diagram", "m.tm")
                        .code())
                .isZero();
        assertThat(read("b.md")).isEqualTo(read("a.html"));
    }

    @Test
    void mistakesOfUseHaveAWayOut() throws IOException {
        assertThat(report("m.tm").err())
                .isEqualTo("merlon: a report needs a place to be written to\n  name it with -o\n");
        assertThat(report("-o", "x", "--format", "word", "m.tm").code()).isEqualTo(ExitCode.USAGE);
        assertThat(report("-o", "x", "--font", "a.ttf", "m.tm").err())
                .isEqualTo("merlon: the font `a.ttf` cannot be read\n  check the name\n");
        Files.writeString(folder.resolve("a.ttf"), "no font");
        assertThat(report("-o", "x.pdf", "--font", "a.ttf", "m.tm").err())
                .startsWith("merlon: `a.ttf` is no font with outlines of TrueType\n  take a file that ends in .ttf");
        try (InputStream font = ReportTest.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            assertThat(font).isNotNull();
            Files.copy(font, folder.resolve("b.ttf"));
        }
        assertThat(report("-o", "x", "--font", "b.ttf", "m.tm").err())
                .isEqualTo("merlon: --font is for a PDF\n  add --format pdf, or leave it out\n");
        assertThat(folder.resolve("x.pdf")).doesNotExist();
        assertThat(report("-o", "x.pdf", "--font", "b.ttf", "--no-diagram", "m.tm")
                        .err())
                .isEmpty();
        assertThat(folder.resolve("x.pdf")).isNotEmptyFile();
    }

    @Test
    void aPdfHasTheWholeReportAndTheSameBytesEverywhere() throws IOException {
        Path example = BASE.resolve("../examples/instant-payments");
        Path first = folder.resolve("first.pdf");
        Path second = folder.resolve("second.pdf");
        Locale before = Locale.getDefault();
        assertThat(CommandLineDriver.in(BASE)
                        .run("report", "-o", first.toString(), example.toString())
                        .err())
                .isEmpty();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            CommandLineDriver.in(BASE).run("report", "-o", second.toString(), example.toString());
        } finally {
            Locale.setDefault(before);
        }
        byte[] bytes = Files.readAllBytes(first);
        assertThat(Files.readAllBytes(second)).isEqualTo(bytes);
        PdfText.requireWhole(bytes);
        String words = PdfText.of(bytes).replace('\n', ' ');
        assertThat(words)
                .contains("Threat model of Instant payments")
                .contains("high: A retry or replay books twice")
                .contains("Until 2028-06-30 :", "ciso@bank.example")
                .contains("Retail customer")
                .contains("A year costs more than, in EUR");
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(BASE.toString());
    }

    @Test
    void aPageOfFiveHundredComponentsStaysSmall() throws IOException {
        StringBuilder model = new StringBuilder("""
                tm 1
                model large
                use std.core
                use std.crypto
                use std.api
                use std.identity
                use std.microseg
                use std.resilience
                data d : PersonalData
                """);
        for (int i = 0; i < 500; i++) {
            model.append("component c").append(i).append(" : Service {\n");
            for (int j = 1; j < 3 + i % 2; j++) {
                model.append("  flow f").append(i).append('-').append(j).append(" : -> c");
                model.append((i * 7 + j * 31) % 500).append(" via ").append(i % 3 == 0 ? "Http" : "Https");
                model.append(" { carries d }\n");
            }
            model.append("}\n");
        }
        CommandLineDriver.in(folder).with("large.tm", model.toString());
        assertThat(report("-o", "large.html", "--no-diagram", "large.tm").code())
                .isZero();
        assertThat(read("large.html")).contains("draws 500 components and 1250 flows");
        // The picture of so many adds up to two megabytes.
        assertThat(Files.size(folder.resolve("large.html"))).isBetween(300_000L, 3_000_000L);
    }

    @Test
    void hostileTextIsTextInAPdf() throws IOException {
        Path bank = BASE.resolve("src/test/resources/dev/merlon/cli/bank");
        Path file = folder.resolve("h.pdf");
        assertThat(CommandLineDriver.in(bank)
                        .run("report", "-o", file.toString(), "hostile.tm", "rules.tm")
                        .code())
                .isZero();
        byte[] bytes = Files.readAllBytes(file);
        PdfText.requireWhole(bytes);
        assertThat(PdfText.of(bytes).replace("\n", "")).contains("<script>alert('model')</script>");
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain("/JavaScript", "/JS", "javascript", "/Launch");
    }

    @Test
    void charactersThatNoFontHasAreTold() throws IOException {
        CommandLineDriver.in(folder)
                .with("c.tm", "tm 1\nmodel c \"支付\"\nuse std.core\ncomponent a \"Ωμέγα\" : Service\n");
        Result result = report("-o", "c.pdf", "c.tm");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEqualTo("""
                merlon: no font here has U+4ED8, U+652F; they are spelt out in the PDF, as [U+4E2D]
                  name a TrueType font that has them with --font
                """);
        assertThat(PdfText.of(Files.readAllBytes(folder.resolve("c.pdf"))).replace("\n", ""))
                .contains("[U+652F][U+4ED8]", "Ωμέγα");
    }

    @Test
    void theWrittenTemplateIsTheStandardAndIsNotOverwritten() throws IOException {
        assertThat(report("--write-template", "look").out())
                .isEqualTo("Wrote page.html, report.md, script.js, style.css to look.\n");
        report("-o", "plain", "--no-diagram", "m.tm");
        assertThat(report("-o", "same", "--template", "look", "--no-diagram", "m.tm")
                        .code())
                .isZero();
        assertThat(read("same/report.html")).isEqualTo(read("plain/report.html"));
        assertThat(read("same/report.md")).isEqualTo(read("plain/report.md"));
        assertThat(report("--write-template", "look").err())
                .isEqualTo(
                        "merlon: there is a `page.html` in `look` already\n  name another folder, so that nothing is lost\n");
    }

    @Test
    void aTemplateChangesAllFormats() throws IOException {
        CommandLineDriver.in(folder).with("look/report.md", """
                # {{title}}

                For internal use.

                {{open-threats}}

                ## Approval

                Signed by the *board*.
                """);
        assertThat(report("-o", "out", "--template", "look", "--no-diagram", "m.tm")
                        .code())
                .isZero();
        assertThat(read("out/report.md")).startsWith("# Payments\n\nFor internal use.\n\n## Open threats\n");
        assertThat(read("out/report.html"))
                .contains("<p>For internal use.</p>", "<section id=\"approval\">", "<em>board</em>")
                .doesNotContain("<section id=\"summary\">");
        report("-o", "out.pdf", "--template", "look", "--no-diagram", "m.tm");
        assertThat(PdfText.of(Files.readAllBytes(folder.resolve("out.pdf"))).replace('\n', ' '))
                .contains("For internal use.", "Approval", "board")
                .doesNotContain("The worst");
    }

    @Test
    void aTemplateIsReadFromItsFolderAlone() throws IOException {
        Files.writeString(folder.resolve("secret.md"), "{{summary}}\n\n## secret\n");
        Files.createDirectories(folder.resolve("look"));
        assertThat(report("-o", "out", "--template", "look", "m.tm").err())
                .isEqualTo(
                        "merlon: there is no template in `look`\n  `merlon report --write-template DIR` writes one to begin with\n");
        Files.createSymbolicLink(folder.resolve("look/report.md"), folder.resolve("secret.md"));
        assertThat(report("-o", "out", "--template", "look", "m.tm").err())
                .isEqualTo(
                        "merlon: report.md: it is a link that leads out of the folder of the template\n  put the file itself there\n");
        Files.delete(folder.resolve("look/report.md"));
        Files.write(folder.resolve("look/report.md"), new byte[] {'a', (byte) 0xFF});
        assertThat(report("-o", "out", "--template", "look", "m.tm").err())
                .isEqualTo("merlon: report.md: it is no text in UTF-8\n  save it as UTF-8\n");
        Files.writeString(folder.resolve("look/report.md"), "{{summary}}\n");
        Files.writeString(folder.resolve("look/styles.css"), "p {}\n");
        assertThat(report("-o", "out", "--template", "look", "m.tm").err())
                .startsWith("merlon: `styles.css` in `look` is no part of a template\n");
        assertThat(report("-o", "out", "--template", "nowhere", "m.tm").code()).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
