package dev.merlon.maven;

import dev.merlon.diagnostic.Display;
import dev.merlon.project.OutputWriter;
import dev.merlon.source.SourceFile;
import org.apache.maven.plugins.annotations.Mojo;

/** Sets the files of models and libraries in the one style of the language. */
@Mojo(name = "format", threadSafe = true)
public final class FormatMojo extends AbstractStyleMojo {
    @Override
    void found(SourceFile file, String wanted) {
        OutputWriter.inPlace(base(), file, wanted);
        getLog().info("Formatted " + Display.escape(file.name()));
    }

    @Override
    void finish(int changed, int files) {
        if (changed == 0) {
            getLog().info("All files are in the style.");
        }
    }
}
