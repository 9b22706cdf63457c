package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
import dev.merlon.testing.Schemas;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is written for build servers is valid, and fails where the check fails. */
final class JUnitFormatTest {
    private static final Path BANK = CheckedCases.BANK;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bank bank.tm rules.tm",
                "bank --fail-on none bank.tm rules.tm",
                "bank --fail-on info bank.tm rules.tm",
                "bank --fail-on critical bank.tm rules.tm",
                "bank clean.tm rules.tm",
                "bank bank.tm clean.tm rules.tm",
                "bank hostile.tm rules.tm",
                "bank broken.tm",
                "bank rules.tm",
                "bank nosuch.tm",
                "assured assumptions.tm",
                "assured --as-of 2026-12-16 assumptions.tm",
                "assured --fail-on low --as-of 2026-12-16 assumptions.tm",
                "assured --evidence results evidence.tm",
                "assured --policy policy/lenient.tm policy/shop.tm policy/baseline.tm",
                "assured policy/shop.tm policy/baseline.tm",
                "drafted shop.tm imported.tm",
                "tailored shop.tm",
                "varied shop.tm",
                "varied --variant cloud shop.tm",
                "../../../../../../examples --as-of 2026-11-21 instant-payments",
                "../../../../../../examples --as-of 2026-11-21 bank-of-anthos",
                "../../../../../../examples --as-of 2026-11-21 platform-and-services",
                "../../../../../../examples --as-of 2026-11-21 proven",
                "../../../../../../examples --policy proven/baseline.tm --evidence proven/results proven/proven.tm",
            })
    void resultsAreValidAndFailWithTheCheck(String typed) throws Exception {
        Result result = CheckedCases.check("junit", typed);
        assertThat(Schemas.junitErrors(result.out())).isEmpty();
        Document document = parse(result.out());
        int bad = document.getElementsByTagName("failure").getLength()
                + document.getElementsByTagName("error").getLength();
        assertThat(bad > 0).as("fails").isEqualTo(result.code() != ExitCode.CLEAN);
        assertThat(document.getElementsByTagName("error").getLength() > 0)
                .isEqualTo(result.code() == ExitCode.DOES_NOT_COMPILE);
        assertCountsAreRight(document);
    }

    private static void assertCountsAreRight(Document document) {
        NodeList suites = document.getElementsByTagName("testsuite");
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertThat(suite.getAttribute("id")).isEqualTo(Integer.toString(i));
            Map<String, String> counts =
                    Map.of("tests", "testcase", "failures", "failure", "errors", "error", "skipped", "skipped");
            counts.forEach((attribute, element) -> assertThat(suite.getAttribute(attribute))
                    .isEqualTo(
                            Integer.toString(suite.getElementsByTagName(element).getLength())));
        }
    }

    @Test
    void whatFailsSaysWhyAndWhatToDo() throws Exception {
        Golden.matches(BANK.resolve("expected/check-junit.xml"), run("bank.tm", "rules.tm"));
    }

    @Test
    void everyPairIsACase() throws Exception {
        Map<String, String> cases = cases(run("bank.tm", "rules.tm"));
        assertThat(cases)
                .containsEntry("small-bank.correct bank.rules.lonely-hand @ correct", "failure")
                .containsEntry("small-bank.web bank.rules.flood @ web", "skipped")
                .containsEntry("small-bank.look bank.rules.clear-channel @ look", "")
                .containsEntry("small-bank.correct bank.rules.clear-channel @ correct", "skipped")
                .containsEntry("small-bank.pay bank.rules.lonely-hand @ pay", "skipped")
                .containsEntry("small-bank.assertions all-encrypted", "skipped");
        String ledger = CommandLineDriver.in(BANK)
                .run("ledger", "--format", "csv", "bank.tm", "rules.tm")
                .out();
        assertThat(cases.keySet().stream().filter(name -> name.contains(" @ ")))
                .hasSize((int) ledger.lines().count() - 1);
    }

    @Test
    void theLimitDecidesWhatFails() throws Exception {
        String flood = "small-bank.web bank.rules.flood @ web";
        assertThat(cases(run("--fail-on", "medium", "bank.tm", "rules.tm"))).containsEntry(flood, "failure");
        assertThat(cases(run("--fail-on", "high", "bank.tm", "rules.tm"))).containsEntry(flood, "skipped");
        assertThat(run("--fail-on", "high", "bank.tm", "rules.tm"))
                .contains("open, but below the limit, high. medium: ");
        assertThat(run("--fail-on", "none", "bank.tm", "rules.tm")).doesNotContain("type=\"open\"");
    }

    @Test
    void aPolicyMayFailOnQuestions() throws Exception {
        String policy = "tm 1\npolicy strict\nfail on question\n";
        CommandLineDriver.in(folder).with("strict.tm", policy);
        String xml = run("--policy", folder.resolve("strict.tm").toString(), "bank.tm", "rules.tm");
        assertThat(cases(xml))
                .containsEntry("small-bank.chat bank.rules.clear-channel @ chat", "failure")
                .containsEntry("small-bank.policies strict", "failure");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String xml = CommandLineDriver.in(folder)
                .with("m.tm", """
                        tm 1
                        model m
                        use std.core
                        component c : Service
                        threat gone "]]> </failure><script> &amp; \\"quoted\\"" on c { severity = high }
                        """)
                .run("check", "--format", "junit", "m.tm")
                .out();
        assertThat(Schemas.junitErrors(xml)).isEmpty();
        assertThat(parse(xml).getElementsByTagName("script").getLength()).isZero();
        Element failure = (Element) parse(xml).getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).startsWith("high: ]]> </failure><script> &amp; \"quoted\"");
    }

    @Test
    void resultsAreEvidenceThatOthersRead() throws Exception {
        Path results = folder.resolve("TEST-merlon.xml");
        CommandLineDriver.in(BANK).run("check", "--format", "junit", "-o", results.toString(), "bank.tm", "rules.tm");
        String text = CommandLineDriver.in(folder)
                .with("rules.tm", Files.readString(BANK.resolve("rules.tm")))
                .with("m.tm", """
                        tm 1
                        model m
                        use std.core
                        use bank.rules
                        actor a : Person { flow f : -> c }
                        component c : Service
                        control one : FourEyes on f { evidence junit "small-bank.correct#bank.rules.lonely-hand @ correct" }
                        control two : Throttling on c { evidence junit "small-bank.look#bank.rules.clear-channel @ look" }
                        """)
                .run("check", "--evidence", "TEST-merlon.xml", "m.tm", "rules.tm")
                .out();
        assertThat(text).contains("Controls with evidence: 1 verified, 1 failing.");
    }

    @Test
    void whatDoesNotApplyToMuchIsCounted() throws Exception {
        StringBuilder model = new StringBuilder("tm 1\nmodel m\nuse std.core\nuse std.crypto\n");
        for (int i = 0; i < 900; i++) {
            model.append("component c")
                    .append(i)
                    .append(" : Service { flow f")
                    .append(i)
                    .append(" : -> c0 }\n");
        }
        Result result =
                CommandLineDriver.in(folder).with("m.tm", model.toString()).run("check", "--format", "junit", "m.tm");
        Map<String, String> cases = cases(result.out());
        assertThat(cases).containsEntry("m.not-applicable std.crypto.cleartext-public", "skipped");
        assertThat(result.out())
                .contains("not applicable to ", " pairs: merlon ledger --rule std.crypto.cleartext-public");
        assertThat(cases.keySet().stream().filter(name -> name.contains("cleartext-public @ ")))
                .isEmpty();
    }

    /** What became of each case: the element in it, or nothing where it passed. */
    private static Map<String, String> cases(String xml) throws Exception {
        Map<String, String> found = new TreeMap<>();
        NodeList cases = parse(xml).getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element each = (Element) cases.item(i);
            NodeList inside = each.getElementsByTagName("*");
            String outcome = inside.getLength() == 0 ? "" : inside.item(0).getNodeName();
            String name = each.getAttribute("classname") + " " + each.getAttribute("name");
            assertThat(found.put(name, outcome)).as(name).isNull();
        }
        return found;
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String run(String... words) {
        return CheckedCases.check("junit", BANK, List.of(words)).out();
    }
}
