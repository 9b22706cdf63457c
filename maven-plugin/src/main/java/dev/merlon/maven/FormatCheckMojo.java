package dev.merlon.maven;

import dev.merlon.backend.Tally;
import dev.merlon.project.FirstDifference;
import dev.merlon.source.SourceFile;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Fails where the goal {@code format} would change a file. */
@Mojo(name = "format-check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class FormatCheckMojo extends AbstractStyleMojo {
    @Override
    void found(SourceFile file, String wanted) {
        FirstDifference difference = new FirstDifference(file, wanted);
        int line = difference.line();
        getLog().error(base().resolve(file.name()) + ":[" + line + ",1] is not in the style");
        difference.lines(line).lines().forEach(getLog()::error);
    }

    @Override
    void finish(int changed, int files) throws MojoFailureException {
        if (changed > 0) {
            throw new MojoFailureException(changed + " of " + Tally.number(files, "file")
                    + " not in the style. `mvn merlon:format` sets " + (changed == 1 ? "it." : "them."));
        }
    }
}
