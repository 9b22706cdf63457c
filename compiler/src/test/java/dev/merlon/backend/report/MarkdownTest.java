package dev.merlon.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.backend.Markdown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[click](javascript:alert(1))",
                "![x](https://example.com/x.png)",
                "**bold** _em_ `code` ~~gone~~",
                "# heading",
                "1. list",
                "- list",
                "+ list",
                "> quote",
                "| cell | cell |",
                "&lt;b&gt; &amp;",
                "\\*",
                "<https://example.com>",
                "a\n# b\n- c",
            })
    void textReadsAsItStands(String text) {
        String plain = text.replaceAll("\n", " ");
        assertThat(render(Markdown.text(text)))
                .isEqualTo("<p>" + HtmlPage.escape(plain).replace("&#39;", "'") + "</p>\n");
        assertThat(render(Markdown.table(List.of("a"), List.of(List.of(Markdown.text(text))))))
                .contains("<td>" + HtmlPage.escape(plain).replace("&#39;", "'") + "</td>")
                .containsOnlyOnce("<td>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a`b", "``", "<b>", "a | b", "`a`", "\\|", "&amp;"})
    void codeReadsAsItStands(String text) {
        assertThat(render(Markdown.code(text))).isEqualTo("<p><code>" + HtmlPage.escape(text) + "</code></p>\n");
    }

    @Test
    void nothingInADocCommentActsOnItsReader() {
        String hostile = "![x](https://example.com/x.png) <script>alert(1)</script> <https://example.com>"
                + " [a](javascript:alert(1)) [b]( data:text/html,x) [c]\n\n[c]: javascript:alert(1)\n\n# Heading\n";
        String quoted = Markdown.quote(hostile);
        assertThat(quoted).doesNotContain("![x]").doesNotContain(" <script").doesNotContain("(javascript:");
        assertThat(quoted.lines()).allMatch(line -> line.startsWith(">"));
        String html = render(quoted);
        assertThat(html).doesNotContain("<img").doesNotContain("<script").doesNotContain("\"javascript:");
        assertThat(Markdown.inline(hostile)).doesNotContain("\n");
    }

    @Test
    void columnsWithoutContentAreLeftOut() {
        assertThat(Markdown.table(List.of("a", "b"), List.of(List.of("1", ""), List.of("2", ""))))
                .isEqualTo("| a |\n|---|\n| 1 |\n| 2 |\n");
    }

    @Test
    void hiddenCharactersAreSpeltOut() {
        assertThat(Markdown.text("a\u202Eb")).isEqualTo("a\\\\u{202E}b");
    }

    private static String render(String markdown) {
        return new HtmlText(List.of(), Map.of()).of(HtmlText.parsed(markdown), false);
    }
}
