package dev.merlon.maven;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.Tally;
import dev.merlon.backend.text.Paint;
import dev.merlon.backend.text.TestText;
import dev.merlon.backend.text.TestXml;
import dev.merlon.compile.Compilation;
import dev.merlon.project.OutputWriter;
import dev.merlon.project.RuleTestSuite;
import dev.merlon.rule.TestRunner.Outcome;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Runs the tests of rules, those in {@code src/test/threatmodel} too, and fails where one does. */
@Mojo(name = "test", defaultPhase = LifecyclePhase.TEST, threadSafe = true)
public final class TestMojo extends AbstractModelMojo {
    /** The file that the results are written to as JUnit XML. */
    @Parameter(property = "merlon.testResults", defaultValue = "${project.build.directory}/merlon/rule-tests.xml")
    private File testResults;

    /** Whether to leave out the tests, as Surefire does. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    /** Whether to leave out everything about tests, as Surefire does. */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean skipAllTests;

    @Override
    List<Path> usualModels() {
        return ModelFolders.withTests(moduleFolder());
    }

    @Override
    void run() throws MojoFailureException {
        if (skipTests || skipAllTests) {
            getLog().info("Tests are skipped.");
            return;
        }
        List<Path> models = models();
        if (isEmpty(models)) {
            return;
        }
        LocalDate day = asOf();
        LibraryPlaces places = libraries();
        List<Compilation> compilations = compiler(places, locks()).compile(models);
        tellMistakes(compilations, places);
        List<TestXml.Suite> suites = RuleTestSuite.of(compilations).stream()
                .map(suite -> new TestXml.Suite(suite.name(), suite.run(day)))
                .toList();
        if (suites.isEmpty()) {
            getLog().info("There is no test of a rule.");
            return;
        }
        Path file = testResults.toPath().toAbsolutePath();
        new OutputWriter(file.getParent() == null ? file : file.getParent(), "")
                .write(List.of(new OutputFile(
                        testResults.getName(), TestXml.of(day, suites).getBytes(StandardCharsets.UTF_8))));
        tell(suites.stream().flatMap(suite -> suite.outcomes().stream()).toList());
    }

    private void tell(List<Outcome> outcomes) throws MojoFailureException {
        long failed = outcomes.stream().filter(outcome -> !outcome.passed()).count();
        String text = TestText.of(outcomes, new Paint(false)).stripTrailing();
        if (failed == 0) {
            getLog().info(text);
            return;
        }
        text.lines().forEach(getLog()::error);
        throw new MojoFailureException(failed + " of " + Tally.number(outcomes.size(), "test") + " of rules "
                + (failed == 1 ? "fails." : "fail."));
    }
}
