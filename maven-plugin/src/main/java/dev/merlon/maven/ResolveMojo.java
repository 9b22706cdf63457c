package dev.merlon.maven;

import dev.merlon.compile.Compilation;
import dev.merlon.compile.LockMode;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.diagnostic.Display;
import dev.merlon.project.LockUpdate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes {@code merlon.lock} beside each model, with the libraries that it uses and the facts that its decisions rest on. */
@Mojo(name = "resolve", threadSafe = true)
public final class ResolveMojo extends AbstractAnalysisMojo {
    private static final String ALL = "all";

    /** The threats whose decisions somebody has looked at again and stands by, or {@code all}; by default none. */
    @Parameter(property = "merlon.reviewed")
    private @Nullable List<String> reviewed;

    @Override
    LockMode locks() {
        return LockMode.PREFER;
    }

    @Override
    void run() throws MojoFailureException {
        List<Path> models = models();
        if (isEmpty(models)) {
            return;
        }
        List<Compilation> compilations = analyse(models, libraries());
        List<String> looked = ids(reviewed == null ? List.of() : reviewed);
        requireDecisions(looked, compilations);
        Diagnostics diagnostics = new Diagnostics();
        List<LockUpdate> updates = LockUpdate.of(
                compilations,
                models.stream().filter(Files::isDirectory).toList(),
                id -> looked.contains(ALL) || looked.contains(id),
                diagnostics);
        new Mistakes(teller(), base()).tell(diagnostics);
        updates.forEach(this::update);
    }

    /** Maven takes a value apart at every comma, also in {@code rule @ (one, other)}. */
    static List<String> ids(List<String> values) {
        return Stream.of(String.join(",", values).split(",(?![^(]*\\))"))
                .map(id -> id.strip().replaceAll(",\\s*", ", "))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private void requireDecisions(List<String> ids, List<Compilation> compilations) throws MojoFailureException {
        List<String> decided = LockUpdate.decided(compilations);
        for (String id : ids) {
            if (!id.equals(ALL) && !decided.contains(id)) {
                throw new MojoFailureException("No decision stands about `" + id
                        + "`; give the id of a threat as the report shows it, or all.");
            }
        }
    }

    private void update(LockUpdate update) {
        if (update.isNeeded()) {
            update.write();
            getLog().info("Wrote " + update.name() + ": " + update.count() + ".");
            update.changes().lines().forEach(getLog()::info);
        } else if (update.isEmpty()) {
            getLog().info(update.name() + " is not needed: all libraries lie in the project, and nothing is decided.");
        } else {
            getLog().info(update.name() + " is up to date: " + update.count() + ".");
        }
        List<String> waiting = update.waiting();
        if (!waiting.isEmpty()) {
            getLog().warn("Pinned as they were, until somebody has looked at them (-Dmerlon.reviewed):");
            waiting.forEach(id -> getLog().warn("  review   " + Display.escape(id)));
        }
    }
}
