package dev.merlon.maven;

import dev.merlon.backend.DiffResult;
import dev.merlon.backend.Gate;
import dev.merlon.backend.text.ComparisonText;
import dev.merlon.backend.text.Paint;
import dev.merlon.compile.LockMode;
import dev.merlon.diff.ChangeGate;
import dev.merlon.diff.Comparison;
import dev.merlon.history.UnreadableHistoryException;
import dev.merlon.project.NamedState;
import dev.merlon.project.NamedStates;
import dev.merlon.project.OutputWriter;
import dev.merlon.project.ProjectComparison;
import dev.merlon.source.FileTree;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** Says what a change of the threat models does to the threats, and fails the build where it makes them worse. */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class DiffMojo extends AbstractAnalysisMojo {
    @Inject
    private RepositorySystem repositories;

    /**
     * The revision of git to compare with, which is done from the commit at which the current one left it; by default the main branch
     * of {@code origin}.
     */
    @Parameter(property = "merlon.diffBase")
    private @Nullable String diffBase;

    /**
     * The artifact with models below {@code META-INF/merlon} to compare with, {@code groupId:artifactId:version}, or without version its
     * latest release; by default none, so that {@code diffBase} counts.
     */
    @Parameter(property = "merlon.diffArtifact")
    private @Nullable String diffArtifact;

    /**
     * What fails the build when it happens to a threat, such as {@code new>=high,defence-removed}, or {@code none}; by default
     * {@code worse>=high} where no policy decides.
     */
    @Parameter(property = "merlon.diffFailOn")
    private @Nullable String diffFailOn;

    /** What {@code diff} writes, of {@code html}, {@code json}, {@code markdown} and {@code sarif}; by default all of them. */
    @Parameter(property = "merlon.diffFormats")
    private @Nullable List<String> diffFormats;

    /** The folder that reports and pictures are written to. */
    @Parameter(property = "merlon.outputDirectory", defaultValue = "${project.build.directory}/merlon")
    private File outputDirectory;

    /** Files with policies that hold besides those that the models apply; by default none. */
    @Parameter(property = "merlon.policies")
    private @Nullable List<File> policies;

    /** What there may have been in another state counts too; what is in neither is left out when both are known. */
    @Override
    List<Path> usualModels() {
        return ModelFolders.all(moduleFolder());
    }

    @Override
    void run() throws MojoFailureException {
        ChangeGate gate = gate();
        Set<DiffFormat> formats = DiffFormat.of(diffFormats);
        try {
            run(gate, formats, asOf());
        } catch (UnreadableHistoryException e) {
            throw new MojoFailureException(
                    "The files of a commit cannot be read: " + e.getMessage() + "; " + e.help() + ".", e);
        }
    }

    private void run(ChangeGate gate, Set<DiffFormat> formats, LocalDate day) throws MojoFailureException {
        NamedState head = NamedStates.folder("the project", base());
        if (diffArtifact == null) {
            try (DiffBase base = new DiffBase(base())) {
                NamedState state = base.find(diffBase);
                compare(state, present(state.files(), head.files()), head, gate, formats, day);
            }
        } else {
            ReleasedModels released = new ReleasedModels(repositories, session(), project());
            NamedState state = released.find(diffArtifact);
            compare(state, List.of(state.base()), head, gate, formats, day);
        }
    }

    /** The places of models; of those where nobody said that there are any, only what is in one of the states. */
    private List<Path> present(FileTree... states) {
        List<Path> usual = usualModels();
        return models().stream()
                .filter(path -> !usual.contains(path) || Stream.of(states).anyMatch(files -> files.isThere(path)))
                .toList();
    }

    private void compare(
            NamedState before,
            List<Path> earlier,
            NamedState after,
            ChangeGate gate,
            Set<DiffFormat> formats,
            LocalDate day)
            throws MojoFailureException {
        List<Path> later = diffArtifact == null ? earlier : present(after.files());
        if (isEmpty(later)) {
            return;
        }
        LibraryPlaces places = libraries();
        if (locks() == LockMode.REQUIRE) {
            analyse(later, places);
        }
        DiffResult result = ProjectComparison.between(
                        before.of(earlier, places.all(), evidence(), paths(policies), day),
                        after.of(later, places.all(), evidence(), paths(policies), day))
                .result(before, after, gate);
        new OutputWriter(outputDirectory.toPath(), "").write(DiffFormat.files(formats, result, plugin().getVersion()));
        Mistakes mistakes = new Mistakes(teller(), base());
        mistakes.tell(result.head().mistakes(), "The threat model", places.missing());
        mistakes.tell(result.base().mistakes(), "The threat model of " + before.name(), places.missing());
        judge(result, mistakes);
    }

    private void judge(DiffResult result, Mistakes mistakes) throws MojoFailureException {
        getLog().info("Compared with " + result.base().name() + ":");
        List<String> failures = new ArrayList<>();
        for (Comparison model : result.models()) {
            ComparisonText.of(model, result.gate(), new Paint(false)).lines().forEach(getLog()::info);
            if (result.gate().fails(model)) {
                failures.add(DiffFailure.text(model, result.gate(), mistakes::place));
            }
        }
        if (!failures.isEmpty()) {
            throw new MojoFailureException(String.join("", failures).stripTrailing());
        }
    }

    private ChangeGate gate() throws MojoFailureException {
        List<String> severities = new ArrayList<>(Gate.LIMITS);
        severities.remove(Gate.NONE);
        try {
            return ChangeGate.of(diffFailOn, severities);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(
                    "`" + diffFailOn + "` is not a value of merlon.diffFailOn: " + e.getMessage() + ".", e);
        }
    }
}
