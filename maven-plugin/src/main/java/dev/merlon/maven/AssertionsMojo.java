package dev.merlon.maven;

import dev.merlon.backend.OutputFile;
import dev.merlon.backend.assertions.AssertionsBackend;
import dev.merlon.backend.assertions.AssertionsBackend.Suite;
import dev.merlon.compile.Compilation;
import dev.merlon.compile.Compiler;
import dev.merlon.maven.UpToDate.Looked;
import dev.merlon.maven.UpToDate.Outcome;
import dev.merlon.project.GeneratedFolder;
import dev.merlon.rule.Analysis;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes tests that hold the running system against its threat models, and adds them to those that are compiled. */
@Mojo(name = "assertions", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class AssertionsMojo extends AbstractModelMojo {
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** The folder that the tests are written to, for them alone. */
    @Parameter(
            property = "merlon.assertionsDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/merlon")
    private File assertionsDirectory;

    /** Whether to leave out everything about tests, as Surefire does. */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean skipAllTests;

    @Override
    void run() throws MojoFailureException {
        if (skipAllTests) {
            getLog().info("Tests are skipped.");
            return;
        }
        List<Path> models = models();
        if (isEmpty(models)) {
            return;
        }
        Path folder = assertionsDirectory.toPath();
        LibraryPlaces places = libraries();
        UpToDate upToDate = new UpToDate(stateFile("assertions-" + execution.getExecutionId()), key(models, places));
        List<String> told = upToDate.told(folder, UpToDate.Evidence.NONE);
        Teller teller = teller();
        if (told == null) {
            write(models, places, folder, upToDate, teller);
        } else {
            teller.again(told);
            getLog().info("Up to date: nothing has changed since these were written.");
        }
        project().addTestCompileSourceRoot(folder.toString());
    }

    private void write(List<Path> models, LibraryPlaces places, Path folder, UpToDate upToDate, Teller teller)
            throws MojoFailureException {
        Looked looked = Looked.at(places.all(), UpToDate.Evidence.NONE);
        Compiler compiler = compiler(places, locks()).withSeen(looked.seen());
        List<Compilation> compilations = compiler.compile(models);
        new Mistakes(teller, base()).tell(compilations, places.missing());
        List<Analysis> analyses = compilations.stream()
                .map(Compilation::analysis)
                .filter(Objects::nonNull)
                .toList();
        List<OutputFile> files = new ArrayList<>();
        for (Analysis analysis : analyses) {
            Suite suite = AssertionsBackend.suite(analysis);
            files.addAll(suite.files());
            suite.told(analysis.model().model().name()).forEach(teller::info);
        }
        files.add(AssertionsBackend.template(analyses));
        new GeneratedFolder(folder, AssertionsBackend.HEADER, "merlon.assertionsDirectory").replace(files);
        upToDate.remember(looked, new Outcome(folder, files, teller.told()), UpToDate.Evidence.NONE, false);
    }

    private String key(List<Path> models, LibraryPlaces places) throws MojoFailureException {
        return String.join(
                "\n",
                plugin().getVersion(),
                asOf().toString(),
                locks().name(),
                base().toString(),
                assertionsDirectory.toString(),
                models.toString(),
                places.all().toString());
    }
}
