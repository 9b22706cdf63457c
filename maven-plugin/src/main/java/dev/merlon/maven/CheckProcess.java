package dev.merlon.maven;

import dev.merlon.backend.diagram.DiagramBackend;
import dev.merlon.project.UnwritableException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/** The process that a {@link ForkedCheck} starts: reads a job from its input, does it, and tells of it on its output. */
public final class CheckProcess {
    private CheckProcess() {}

    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        // Whatever a library prints must not come between the messages.
        System.setOut(System.err);
        Wire.start(out);
        CheckJob job = CheckJob.read(new DataInputStream(new BufferedInputStream(System.in)));
        if (job.formats().contains(OutputFormat.DIAGRAM)) {
            DiagramBackend.prepare();
        }
        Teller teller = new Teller(new Teller.Lines() {
            @Override
            public void info(String line) {
                Wire.send(out, Wire.Sort.INFO, line);
            }

            @Override
            public void warn(String line) {
                Wire.send(out, Wire.Sort.WARN, line);
            }

            @Override
            public void error(String line) {
                Wire.send(out, Wire.Sort.ERROR, line);
            }
        });
        CheckRun run = new CheckRun(job, teller);
        try {
            run.run();
            Wire.send(out, Wire.Sort.DONE, "");
        } catch (BuildFailure e) {
            Wire.send(out, run.isThrough() ? Wire.Sort.FAILED : Wire.Sort.BROKEN, String.valueOf(e.getMessage()));
        } catch (UnwritableException e) {
            Wire.send(out, Wire.Sort.UNWRITABLE, e.getMessage() + "; " + e.help());
        }
    }
}
