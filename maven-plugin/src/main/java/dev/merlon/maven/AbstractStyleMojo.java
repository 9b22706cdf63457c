package dev.merlon.maven;

import dev.merlon.compile.SourceReader;
import dev.merlon.diagnostic.Diagnostics;
import dev.merlon.format.Formatter;
import dev.merlon.source.SourceFile;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal about the style of files. Whether what they say is right does not matter to it. */
abstract class AbstractStyleMojo extends AbstractMerlonMojo {
    /** The files and folders with models; by default {@code src/main/threatmodel} and {@code threatmodel}. */
    @Parameter(property = "merlon.models")
    private @Nullable List<File> models;

    @Override
    final void run() throws MojoFailureException {
        List<Path> places = models == null || models.isEmpty()
                ? ModelFolders.withTests(moduleFolder())
                : AbstractModelMojo.paths(models);
        if (places.isEmpty()) {
            return;
        }
        Diagnostics diagnostics = new Diagnostics();
        List<SourceFile> files =
                new SourceReader(base()).read(places, diagnostics).files();
        int changed = 0;
        for (SourceFile file : files) {
            String wanted = Formatter.format(file, diagnostics);
            if (wanted != null && !wanted.equals(file.text())) {
                changed++;
                found(file, wanted);
            }
        }
        new Mistakes(teller(), base()).tell(diagnostics);
        finish(changed, files.size());
    }

    /** Does something about a file that is not in the style. */
    abstract void found(SourceFile file, String wanted);

    /** Says how it went. */
    abstract void finish(int changed, int files) throws MojoFailureException;
}
