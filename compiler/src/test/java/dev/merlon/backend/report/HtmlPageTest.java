package dev.merlon.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HtmlPageTest {
    private static String render(String markdown, boolean hasThreats) {
        return new HtmlText(List.of("summary"), Map.of("a.svg", "<svg><path/></svg>"))
                .of(HtmlText.parsed(markdown), hasThreats);
    }

    @Test
    void theHeadingOfAThreatIsMarkedWithItsSeverity() {
        assertThat(render("### high: Clear text", false)).contains("<h3 class=\"severity high\">");
        assertThat(render("### medium..critical: Clear text", false)).contains("<h3 class=\"severity medium\">");
        assertThat(render("### Clear text", false)).contains("<h3>");
        assertThat(render("### higher: Clear text", false)).contains("<h3>");
    }

    @Test
    void aThreatIsAnArticleThatLinksLeadTo() {
        assertThat(render("### high: One\n\ntext\n\n### high: One\n\nmore\n", true))
                .isEqualTo("""
                        <article class="threat" id="high-one">
                        <h3 class="severity high">high: One</h3>
                        <p>text</p>
                        </article>
                        <article class="threat" id="high-one-1">
                        <h3 class="severity high">high: One</h3>
                        <p>more</p>
                        </article>
                        """);
    }

    @Test
    void headingsOfAuthorsAreNoTargetsAndStandBelowOurs() {
        assertThat(render("> # Summary\n\n### Summary\n", false))
                .contains("<h5>Summary</h5>")
                .contains("<a class=\"anchor\" id=\"summary-1\"></a>\n<h3>Summary</h3>");
    }

    @Test
    void knownPicturesAreDrawnAndOthersNamed() {
        assertThat(render("![A curve](a.svg)\n", false))
                .isEqualTo("<figure>\n<svg role=\"img\" aria-label=\"A curve\"><path/></svg>\n</figure>\n");
        assertThat(render("![x](https://example.com/x.png)\n", false))
                .isEqualTo("<p>[picture https://example.com/x.png]</p>\n");
    }

    @Test
    void tablesScrollAndTheirHeadersAreOfColumns() {
        assertThat(render("| a |\n|---|\n| low |\n", false))
                .contains("<div class=\"table\">\n<table>")
                .contains("<th scope=\"col\">a</th>")
                .contains("<td class=\"severity low\">low</td>")
                .contains("</table>\n</div>");
    }

    @Test
    void thePolicyNamesWhatMayAct() {
        String page = HtmlPage.of("Report of", "<x>", List.of(), Map.of());
        assertThat(page).contains("default-src 'none'; style-src 'sha256-").doesNotContain("script-src");
        assertThat(page).contains("<title>Report of &lt;x&gt;</title>").doesNotContain("{{");
        assertThat(HtmlPage.of("Report of", "<x>", List.of(), Map.of())).isEqualTo(page);
    }
}
