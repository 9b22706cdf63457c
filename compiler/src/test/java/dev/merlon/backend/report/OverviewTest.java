package dev.merlon.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.backend.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OverviewTest {
    private static final Overview.Row WEB =
            new Overview.Row("web", "Web shop", "web", "1: 1 high", "none", "3", true, "../web/report.html");
    private static final Overview.Row TILL =
            new Overview.Row("till", "<b>Till</b>](x)", "till|2", "none", "2", "0", false, "a>b/report.html");

    @Test
    void leadsToTheReportOfEachModel() {
        assertThat(page(WEB, TILL))
                .contains("<title>Threat models of Shops &amp; more</title>")
                .contains("<a rel=\"nofollow\" href=\"../web/report.html\">Web shop</a>")
                .contains("<strong>fails</strong>")
                .contains("2 models, <strong>1 fails</strong>.");
    }

    @Test
    void namesFromModelsStayText() {
        assertThat(page(TILL))
                .contains("&lt;b&gt;Till&lt;/b&gt;](x)</a>")
                .contains("href=\"a_b/report.html\"")
                .contains("till|2")
                .doesNotContain("<b>");
    }

    @Test
    void aSingleModuleNeedsNoColumn() {
        Overview.Row alone = new Overview.Row("web", "Web", "", "none", "none", "0", false, "report.html");
        assertThat(page(alone)).contains("1 model, none fails.").doesNotContain("Module");
    }

    private static String page(Overview.Row... rows) {
        List<OutputFile> files = new Overview("Shops & more", List.of(rows)).files("index");
        assertThat(files).extracting(OutputFile::name).containsExactly("index.html", "index.md");
        return new String(files.get(0).content(), StandardCharsets.UTF_8);
    }
}
