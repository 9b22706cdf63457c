package dev.merlon.backend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportTemplateTest {
    private static final String PAGE = "<head>{{policy}}<title>{{title}}</title>{{style}}</head>\n{{chapters}}\n";
    private static final List<Section> SECTIONS =
            List.of(new Section("summary", "Summary", "All is well.\n"), new Section("method", "Method", "By hand.\n"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "page.html ~ {{policy}}\\n{{chapter}} ~ page.html:2:1: there is no placeholder `{{chapter}}` ~ did you mean `{{chapters}}`?",
                "page.html ~ {{chapters}} ~ page.html: there is no `{{policy}}` ~ write it into the `<head>`",
                "page.html ~ {{policy}} ~ page.html: there is no `{{chapters}}` ~ write it where the chapters",
                "page.html ~ {{policy}}{{chapters}}{{chapters}} ~ page.html:1:23: `{{chapters}}` is there already ~ leave one",
                "page.html ~ {{policy}}{{chapters}}{{script}} ~ page.html: `{{script}}` and `{{data}}` go together ~ write both",
                "page.html ~ {{policy}}{{chapters}}<a href=\"{{title}}\">x</a> ~ page.html:1:32: `{{title}}` stands inside of a tag ~ write it between tags",
                "page.html ~ {{policy}}{{chapters}}<a href={{title}} >x</a> ~ page.html:1:31: `{{title}}` stands inside of a tag ~ write it between tags",
                "page.html ~ {{policy}}{{chapters}}<!-- {{title}} ~ page.html:1:28: `{{title}}` stands inside of a tag ~ write it between tags",
                "page.html ~ {{policy}}{{chapters}}<SCRIPT>{{title}}</SCRIPT> ~ page.html:1:31: `{{title}}` stands inside of a tag ~ write it",
                "page.html ~ {{policy}}{{chapters}}<script>run()</script> ~ page.html:1:23: `<script` would not be let act ~ write scripts into script.js",
                "page.html ~ {{policy}}{{chapters}}<p onclick=run()> ~ page.html:1:25: `onclick=` would not be let act ~ write scripts into script.js",
                "style.css ~ a {}\\n</style> ~ style.css:2:1: `</style` would end the element ~ write it as `<\\\\/style`",
                "script.js ~ '</SCRIPT>' ~ script.js:1:2: `</script` would end the element ~ write it as `<\\\\/script`",
                "report.md ~ {{sumary}} ~ report.md:1:1: there is no placeholder `{{sumary}}` ~ did you mean `{{summary}}`?",
                "report.md ~ {{summary}}\\n{{summary}} ~ report.md:2:1: `{{summary}}` is there already ~ leave one",
                "report.md ~ see {{summary}} ~ report.md:1:5: `{{summary}}` shares its line ~ give it a line of its own",
                "report.md ~ # Nothing ~ report.md: there is no chapter ~ write `{{other-chapters}}`",
                "report.md ~ {{summary}}\\n{{contents}} ~ report.md:2:1: `{{contents}}` stands in a chapter ~ write it before",
                "report.md ~ {{summary}}\\n[x]({{title}}) ~ report.md:2:5: the title of a model cannot be the target ~ write `{{title}}`",
                "report.md ~ {{summary}}\\n\\nSigned.\\n{{method}} ~ report.md:3:1: this text stands in no chapter ~ begin a chapter",
                "page.htm ~ x ~ a template has no file `page.htm` ~ the files of a template are page.html, report.md, script.js, style.css",
            })
    void aMistakeHasItsPlaceAndAWayOut(String file, String text, String message, String help) {
        assertThatThrownBy(() -> ReportTemplate.of(Map.of(file, text.replace("\\n", "\n"))))
                .isInstanceOfSatisfying(TemplateException.class, e -> {
                    assertThat(e.getMessage()).startsWith(message);
                    assertThat(e.help()).startsWith(help.replace("\\\\", "\\"));
                });
    }

    @Test
    void theStandardIsATemplateThatChangesNothing() {
        Map<String, String> files = new TreeMap<>();
        ReportTemplate.files()
                .forEach(file -> files.put(file.name(), new String(file.content(), StandardCharsets.UTF_8)));
        assertThat(files.keySet()).containsExactlyElementsOf(ReportTemplate.FILES);
        assertThat(ReportTemplate.of(files)).isEqualTo(ReportTemplate.STANDARD);
        assertThat(Outline.of(ReportTemplate.STANDARD.outline(), "t", SECTIONS).sections())
                .isEqualTo(SECTIONS);
    }

    @Test
    void everyChapterIsInTheStandardOutline() {
        List<String> named = Placeholder.in(ReportTemplate.STANDARD.outline()).stream()
                .map(Placeholder::name)
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(Outline.names());
    }

    @Test
    void chaptersComeInTheOrderOfTheOutlineWithThoseOfTheUserBetween() {
        String outline =
                "# {{title}}\n\nInternal.\n\n{{contents}}\n\n{{ method }}\n## Approval of {{title}}\n\nBy **me**.\n\n{{other-chapters}}\n";
        Outline laid = Outline.of(outline, "*A* <b>", SECTIONS);
        assertThat(laid.sections()).extracting(Section::id).containsExactly("method", "approval-of-a-b", "summary");
        assertThat(laid.preamble()).isEqualTo("Internal.");
        assertThat(laid.markdown()).isEqualTo("""
                        # \\*A\\* \\<b\\>

                        Internal.

                        - [Method](#method)
                        - [Approval of \\*A\\* \\<b\\>](#approval-of-a-b)
                        - [Summary](#summary)

                        ## Method

                        By hand.

                        ## Approval of \\*A\\* \\<b\\>

                        By **me**.

                        ## Summary

                        All is well.
                        """);
    }

    @Test
    void textOfAModelIsNoTemplate() {
        String title = "{{summary}} {{contents}} {{policy}} <script>";
        Outline laid = Outline.of("# {{title}}\n\n{{contents}}\n\n{{method}}\n", title, SECTIONS);
        assertThat(laid.sections()).extracting(Section::id).containsExactly("method");
        assertThat(laid.markdown()).startsWith("# {{summary}} {{contents}} {{policy}} \\<script\\>\n\n- [Method]");
        ReportTemplate template = ReportTemplate.of(Map.of("page.html", PAGE));
        String page = HtmlPage.of(template, "Report of", title, "", laid.sections(), Map.of(), "");
        assertThat(page)
                .contains("<title>{{summary}} {{contents}} {{policy}} &lt;script&gt;</title>")
                .contains("<p>By hand.</p>")
                .doesNotContain("<script>");
    }

    @Test
    void thePolicyAllowsTheScriptAndTheStyleOfTheTemplate() {
        ReportTemplate template = ReportTemplate.of(Map.of(
                "page.html",
                PAGE + "{{data}}{{script}}",
                "script.js",
                "run();\r\n",
                "style.css",
                "p { color: red; }\n"));
        String page = HtmlPage.of(template, "", "t", "", SECTIONS, Map.of(), "{}");
        assertThat(page).contains("<script>\nrun();\n</script>").contains("<style>\np { color: red; }\n</style>");
        assertThat(page)
                .containsPattern("script-src 'sha256-[A-Za-z0-9+/=]{44}'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; base");
    }
}
