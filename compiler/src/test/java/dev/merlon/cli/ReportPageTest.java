package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.testing.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a report in a real browser. */
final class ReportPageTest {
    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final String SHOWN = "return [...document.querySelectorAll('#all-threats tbody tr')]"
            + ".map((row) => row.cells[0].textContent + ' ' + row.cells[1].textContent + ' ' + row.cells[3].textContent)";
    private static final String COUNT = "return document.querySelector('#all-threats [role=status]').textContent";

    @TempDir
    static Path folder;

    private static Path page = Path.of("");
    private static Path hostile = Path.of("");
    private static Optional<Browser> started = Optional.empty();

    @BeforeAll
    static void start() {
        started = Browser.start(folder.resolve("profile"));
        Assumptions.assumeTrue(started.isPresent(), "there is no Chromium here");
        report("../examples/instant-payments", "good");
        page = folder.resolve("good/report.html");
        report("src/test/resources/dev/merlon/cli/bank/hostile.tm", "hostile");
        hostile = folder.resolve("hostile/report.html");
    }

    private static void report(String model, String name) {
        String[] rules = model.endsWith(".tm")
                ? new String[] {"src/test/resources/dev/merlon/cli/bank/rules.tm"}
                : new String[0];
        String[] arguments = {"report", "-o", folder.resolve(name).toString(), model};
        String[] all = new String[arguments.length + rules.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(rules, 0, all, arguments.length, rules.length);
        CommandLineDriver.Result result =
                CommandLineDriver.in(BASE.toAbsolutePath().normalize()).run(all);
        assertThat(result.code()).as(result.err()).isZero();
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Browser::close);
    }

    @BeforeEach
    void settle() {
        browser().size(1400, 900);
        browser().scheme("light");
    }

    private static Browser browser() {
        return started.orElseThrow();
    }

    private static String run(String body) {
        return browser().run(body);
    }

    @Test
    void nothingIsLoadedAndNothingComplains() {
        browser().open(page, "");
        assertThat(browser().events()).isEmpty();
        assertThat(run(COUNT)).matches("\"[0-9,]+ threats of [0-9,]+ shown, " + open() + " open\\.\"");
    }

    @Test
    void filtersLeaveWhatPassesAndStayInTheAddress() {
        browser().open(page, "");
        run("const s = document.getElementById('filter-severity'); s.value = 'high';"
                + " s.dispatchEvent(new Event('change', { bubbles: true }))");
        run("const s = document.getElementById('filter-status'); s.value = 'open';"
                + " s.dispatchEvent(new Event('change', { bubbles: true }))");
        String rows = "[...document.querySelectorAll('#all-threats tbody tr')]"
                + ".map((row) => row.cells[0].textContent + row.cells[1].textContent)";
        assertThat(run("return [...new Set(" + rows + ")]")).isEqualTo("[\"highopen\"]");
        String high = run("return " + rows + ".length");
        assertThat(run(SHOWN)).contains("high open credit", "high open score");
        assertThat(run(COUNT)).startsWith("\"" + high + " threats of ").endsWith(" shown, " + high + " open.\"");
        assertThat(run("return location.hash")).isEqualTo("\"#severity=high&status=open\"");
        String articles = "return document.querySelectorAll('article.threat:not([hidden])').length";
        assertThat(run(articles)).isEqualTo(high);
        assertThat(run("return document.querySelector('#open-threats .notice').textContent"))
                .startsWith("\"" + (open() - Integer.parseInt(high)) + " open threats left out by the filter.");

        browser().open(page, "#severity=high&status=open");
        assertThat(run(COUNT)).startsWith("\"" + high + " threats of ");
        run("document.querySelector('.filter .reset').click()");
        assertThat(run("return location.hash")).isEqualTo("\"\"");
        assertThat(run(articles)).isEqualTo(Integer.toString(open()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1400, 390})
    void namesOfElementsAreNotBrokenInTables(int width) {
        browser().size(width, 900);
        browser().open(page, "");
        assertThat(run("return [...document.querySelectorAll('#all-threats td code, #open-threats td code')]"
                        + ".filter((code) => code.textContent.length <= 12 && code.getClientRects().length > 1)"
                        + ".map((code) => code.textContent)"))
                .isEqualTo("[]");
    }

    /** How many open threats the page tells of in full; none of the example stands for several. */
    private static int open() {
        return Integer.parseInt(run("return document.querySelectorAll('article.threat').length"));
    }

    @ParameterizedTest
    @CsvSource({
        "#status=all&q=double-spend-on-retry, 'shown, 1 open.'",
        "#library=std.crypto&status=open, '\"1 threat of'",
        "#element=load&status=open, '\"3 threats of'",
        "#q=nothing+is+like+this, '\"0 threats of'",
    })
    void filtersOfAnAddressAreReadAndWhatIsUnknownInThemIsNot(String hash, String shown) {
        browser().open(page, hash);
        assertThat(run(COUNT)).contains(shown);
    }

    @Test
    void anUnknownValueInAnAddressIsNoFilter() {
        browser().open(page, "#severity=dreadful&status=open");
        assertThat(run(COUNT)).startsWith("\"" + open() + " threats of ");
    }

    @Test
    void searchIsTypedAndItsResultIsTold() {
        browser().open(page, "");
        run("document.getElementById('filter-q').focus()");
        for (char letter : "Tired".toCharArray()) {
            browser().press(Character.toString(letter), Character.toString(letter));
        }
        assertThat(run("await new Promise((done) => setTimeout(done, 300)); " + SHOWN))
                .isEqualTo("[\"medium open release\"]");
        assertThat(run("return document.querySelector('#all-threats [role=status]').getAttribute('aria-live')"))
                .isEqualTo("\"polite\"");
    }

    @Test
    void anElementOfTheDiagramIsChosenWithTheKeyboard() {
        browser().open(page, "");
        run("const group = [...document.querySelectorAll('svg .element')]"
                + ".find((each) => each.getAttribute('aria-label').includes('(insight-warehouse)'));"
                + " group.focus(); return group.getAttribute('role')");
        browser().press("Enter", "\r");
        assertThat(run("return document.querySelector('.selection h3').textContent"))
                .isEqualTo("\"Insight warehouse (insight-warehouse)\"");
        assertThat(run("return location.hash")).isEqualTo("\"#element=insight-warehouse\"");
        assertThat(run("return document.querySelectorAll('svg .chosen').length"))
                .isEqualTo("1");
        browser().press("Escape", "");
        assertThat(run("return document.querySelectorAll('svg .chosen').length + location.hash"))
                .isEqualTo("\"0\"");
    }

    @Test
    void aThreatShowsWhereItIsInTheDiagram() {
        browser().open(page, "");
        run(
                "document.querySelector('article#high-a-secret-is-kept-in-code-an-image-a-wiki-or-configuration .to-diagram button').click()");
        assertThat(run("return [...document.querySelectorAll('svg .chosen')].length > 0"))
                .isEqualTo("true");
        assertThat(run("return document.activeElement.classList.contains('element')"))
                .isEqualTo("true");
    }

    @Test
    void tablesAreSortedByTheirHeaders() {
        browser().open(page, "");
        String column =
                "[...document.querySelectorAll('#open-threats > .table tbody tr')].map((row) => row.cells[0].textContent)";
        run(
                "const button = document.querySelector('#open-threats > .table th button'); button.click(); button.click()");
        assertThat(run("const ranks = " + column
                        + ".map((each) => ['low', 'medium', 'high', 'critical'].indexOf(each));"
                        + " return ranks[0] === 0 && ranks.every((rank, i) => i === 0 || ranks[i - 1] <= rank)"))
                .isEqualTo("true");
        assertThat(run("return document.querySelector('#open-threats > .table th').getAttribute('aria-sort')"))
                .isEqualTo("\"descending\"");
        run("[...document.querySelectorAll('#all-threats th button')].find((b) => b.textContent === 'Threat').click()");
        assertThat(run(
                        "const rows = [...document.querySelectorAll('#all-threats tbody tr')].map((row) => row.cells[2].firstChild.textContent);"
                                + " return rows.every((title, i) => i === 0 || rows[i - 1] <= title)"))
                .isEqualTo("true");
    }

    @Test
    void aRuleOfTheLedgerLeadsToItsPairs() {
        browser().open(page, "");
        run(
                "[...document.querySelectorAll('#ledger td button')].find((b) => b.textContent === 'std.api.bfla').click()");
        assertThat(run(COUNT)).startsWith("\"").doesNotStartWith("\"0 ");
        assertThat(run("return document.getElementById('filter-status').value")).isEqualTo("\"all\"");
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        browser().open(page, "");
        browser().press("Tab", "");
        assertThat(run("return document.activeElement.textContent")).isEqualTo("\"Skip to the content\"");
        assertThat(run("const at = document.activeElement.getBoundingClientRect(); return at.left >= 0 && at.top >= 0"))
                .isEqualTo("true");
        assertThat(run("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("\"solid\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1400})
    void nothingIsWiderThanTheWindow(int width) {
        browser().size(width, 800);
        browser().open(page, "");
        assertThat(run("return document.documentElement.scrollWidth")).isEqualTo(Integer.toString(width));
    }

    @Test
    void headingsAreInOrderAndNamesAreUnique() {
        browser().open(page, "");
        assertThat(
                        run(
                                "const levels = [...document.querySelectorAll('main h1, main h2, main h3, main h4')]"
                                        + ".filter((each) => !each.closest('[hidden]')).map((each) => Number(each.tagName[1]));"
                                        + " return levels[0] === 1 && levels.every((level, i) => i === 0 || level <= levels[i - 1] + 1)"))
                .isEqualTo("true");
        assertThat(run("const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);"
                        + " return ids.filter((id, i) => ids.indexOf(id) !== i)"))
                .isEqualTo("[]");
        assertThat(run("return [...document.querySelectorAll('main a[href^=\"#\"]')].map((a) => a.hash.slice(1))"
                        + ".filter((id) => id && !document.getElementById(decodeURIComponent(id)))"))
                .isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({"light, 390", "dark, 1400"})
    void axeFindsNothing(String scheme, int width) throws IOException {
        browser().size(width, 900);
        browser().scheme(scheme);
        browser().open(page, "#element=load");
        run(axe() + "; return 1");
        assertThat(
                        run(
                                "const found = await axe.run(document, { resultTypes: ['violations'] });"
                                        + " return found.violations.map((each) => each.id + ': ' + each.nodes.slice(0, 3).map((n) => n.html.slice(0, 160) + ' ' + n.failureSummary))"))
                .isEqualTo("[]");
    }

    private static String axe() throws IOException {
        try (InputStream stream =
                ReportPageTest.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void textOfAModelDoesNotActOnTheReader() {
        browser().open(hostile, "#q=script&status=all");
        assertThat(browser().events()).isEmpty();
        assertThat(
                        run(
                                "return document.querySelectorAll('main script, main img, main iframe, [onerror], main b').length"))
                .isEqualTo("0");
        assertThat(
                        run(
                                "return [...document.querySelectorAll('a')].filter((a) => a.protocol === 'javascript:' || a.protocol === 'data:').length"))
                .isEqualTo("0");
        assertThat(run("return document.title")).contains("<script>alert('model')</script>");
        // What gets past all that is not let run either.
        run("const made = document.createElement('script'); made.textContent = 'document.title = \"taken\"';"
                + " document.body.append(made)");
        assertThat(run("return document.title")).doesNotContain("taken");
        assertThat(browser().events()).anyMatch(each -> each.contains("Content Security Policy"));
    }

    @Test
    void withoutScriptsItIsTheSameText() {
        browser().scripts(false);
        try {
            browser().open(page, "");
            assertThat(open()).isGreaterThan(3);
            assertThat(
                            run(
                                    "return [...document.querySelectorAll('main li.fold > ul')].every((list) => list.offsetHeight > 0)"))
                    .isEqualTo("true");
            assertThat(run("return document.getElementById('all-threats')")).isEqualTo("null");
        } finally {
            browser().scripts(true);
        }
    }

    @Test
    void onPaperAllIsUnfolded() {
        browser().open(page, "");
        assertThat(run("return [...document.querySelectorAll('li.fold > ul')].some((list) => list.hidden)"))
                .isEqualTo("true");
        browser().media("print");
        assertThat(run("return [...document.querySelectorAll('li.fold > ul')].every((list) => list.offsetHeight > 0)"))
                .isEqualTo("true");
        assertThat(run("return document.querySelector('.filter').offsetHeight")).isEqualTo("0");
        assertThat(run("return [...document.querySelectorAll('nav li')].filter((item) => item.offsetHeight > 0)"
                        + ".map((item) => document.querySelector(item.querySelector('a').getAttribute('href')))"
                        + ".filter((chapter) => chapter.offsetHeight === 0).length"))
                .as("what the contents lead to is there")
                .isEqualTo("0");
        String size = "return parseFloat(getComputedStyle(document.querySelector('#summary > ol > li > %s')).fontSize)";
        assertThat(Double.parseDouble(run(size.formatted("ul"))))
                .isLessThanOrEqualTo(Double.parseDouble(run(size.formatted("p"))));
        assertThat(new String(browser().pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
}
