package dev.merlon.maven;

import dev.merlon.project.UnwritableException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What every goal has: it can be left out, and what goes wrong with files is told without a stack trace. */
abstract class AbstractMerlonMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Whether to leave all of this plugin out. */
    @Parameter(property = "merlon.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, because merlon.skip is set.");
            return;
        }
        try {
            run();
        } catch (BuildFailure e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (UnwritableOutput e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (UnwritableException e) {
            throw new MojoExecutionException(e.getMessage() + "; " + e.help(), e);
        }
    }

    /** Does what the goal is for. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    final boolean isSkipped() {
        return skip;
    }

    /** Tells lines in the log of the build. */
    final Teller teller() {
        return new Teller(new Teller.Lines() {
            @Override
            public void info(String line) {
                getLog().info(line);
            }

            @Override
            public void warn(String line) {
                getLog().warn(line);
            }

            @Override
            public void error(String line) {
                getLog().error(line);
            }
        });
    }

    MavenProject project() {
        return project;
    }

    MavenSession session() {
        return session;
    }

    /** The folder of the module that is built. */
    Path moduleFolder() {
        return project.getBasedir().toPath().toAbsolutePath().normalize();
    }

    /** The folder that names of files are shown from: that of the whole build, where the module lies in it. */
    Path base() {
        Path module = moduleFolder();
        Path whole = session.getRequest()
                .getMultiModuleProjectDirectory()
                .toPath()
                .toAbsolutePath()
                .normalize();
        return module.startsWith(whole) ? whole : module;
    }
}
