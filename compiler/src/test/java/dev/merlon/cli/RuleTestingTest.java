package dev.merlon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.merlon.cli.CommandLineDriver.Result;
import dev.merlon.testing.Golden;
import dev.merlon.testing.Schemas;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Whole outputs of tests of rules, and the file that build servers read. */
final class RuleTestingTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/dev/merlon/cli/tested");

    @TempDir
    Path folder;

    private static Result run(String... arguments) {
        return CommandLineDriver.in(FOLDER).run(arguments);
    }

    @TestFactory
    Stream<DynamicTest> outputs() {
        return Stream.of(
                golden("passing", 0, "test", "vaults.tm"),
                golden("failing", 1, "test", "."),
                golden("coverage", 0, "test", "--coverage", "vaults.tm"),
                golden("mutation", 0, "test", "--mutation", "vaults.tm"),
                golden("failing-mutation", 1, "test", "--mutation", "."),
                golden("together", 0, "test", "--coverage", "--mutation", "../tested-together"));
    }

    private static DynamicTest golden(String name, int code, String... arguments) {
        return DynamicTest.dynamicTest(name, () -> {
            Result result = run(arguments);
            assertThat(result.code()).as(result.err()).isEqualTo(code);
            Golden.matches(
                    FOLDER.resolve("expected/" + name + ".txt"), result.out().replace("\r\n", "\n"));
        });
    }

    @Test
    void resultsAreWrittenForBuildServers() throws Exception {
        Path file = folder.resolve("reports/merlon.xml");
        assertThat(run("test", "--junit", file.toString(), ".").code()).isEqualTo(1);
        String text = Files.readString(file);
        Golden.matches(FOLDER.resolve("expected/junit.xml"), text);
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
        Element root = document.getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(9);
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(5);
        assertThat(Schemas.junitErrors(text)).isEmpty();
        assertThat(failuresOf(document, "another severity <b>]]>&\"")).isEqualTo(1);
    }

    @Test
    void aLibraryIsNotWrittenOver() throws IOException {
        Path library = folder.resolve("vaults.tm");
        Files.copy(FOLDER.resolve("vaults.tm"), library);
        String text = Files.readString(library);
        for (String[] slip : new String[][] {
            {"test", "--junit", "vaults.tm", "."},
            {"check", "--format", "json=vaults.tm", "."},
            {"check", "--format", "json", "-o", "vaults.tm", "."}
        }) {
            Result result = CommandLineDriver.in(folder).run(slip);
            assertThat(result.code()).isEqualTo(ExitCode.USAGE);
            assertThat(result.err())
                    .startsWith("merlon: `vaults.tm` is the name of a Merlon file, which is not written over\n");
            assertThat(Files.readString(library)).isEqualTo(text);
        }
        Result nameless = CommandLineDriver.in(folder).run("test", "--junit", "", ".");
        assertThat(nameless.err()).isEqualTo("merlon: `` is not a file\n  name a file for --junit\n");
    }

    private static int failuresOf(Document document, String name) {
        NodeList tests = document.getElementsByTagName("testcase");
        for (int i = 0; i < tests.getLength(); i++) {
            if (tests.item(i) instanceof Element test
                    && test.getAttribute("name").equals(name)) {
                return test.getElementsByTagName("failure").getLength();
            }
        }
        return -1;
    }

    @Test
    void whatDoesNotCompileIsNotTested() {
        Path model = FOLDER.resolve("../bank/broken.tm");
        Path file = folder.resolve("none.xml");
        assertThat(run("test", "--junit", file.toString(), model.toString()).code())
                .isEqualTo(2);
        assertThat(file).doesNotExist();
    }

    @Test
    void resultsThatCannotBeWrittenAreAMistakeOfUse() {
        Result result = run("test", "--junit", folder.toString(), "vaults.tm");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("name another place with --junit");
    }
}
