package dev.merlon.maven;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * A check in a process of its own.
 *
 * <p>The JVM of a build is set for long runs: its second compiler takes more time over a check than it gains. This one has
 * the first compiler only, and the collector that starts fastest.
 */
final class ForkedCheck {
    /** The JVM's own remarks would go to standard output, between the messages. */
    static final List<String> SETTINGS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TieredStopAtLevel=1",
            // A picture is drawn by many long methods that run a few times; to compile calls into them takes longest.
            "-XX:C1MaxInlineSize=10",
            // The classes are those of the plugin, as the compiler made them; to prove that again is a thirteenth of
            // the work.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote",
            "-XX:+UseSerialGC",
            "-XX:NewSize=280m",
            // Small pages of memory that is used once take a part of the work. Where a system has no large ones, the
            // JVM says so, which must not come between the messages.
            "-XX:+UseTransparentHugePages",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Djava.awt.headless=true");

    /** As much of what the process complains of as anybody would read. */
    private static final int MOST_COMPLAINTS = 4000;

    /** What a process ends with that a mistake of the program ends, and nothing of the JVM. */
    private static final int MISTAKE = 1;

    /** How the name of the file begins in which a JVM tells that it broke down; then comes the number of the process. */
    private static final String BREAKDOWN = "hs_err_pid";

    private final CheckJob job;
    private final Teller teller;
    private final List<String> command;
    private final ClassArchive archive;
    /** A little before the process started, for clocks of files are coarse. */
    private final Instant before = Instant.now().minusSeconds(1);
    /** Whether the JVM came to the program. */
    private boolean begun;
    /** Whether the program said anything. */
    private boolean heard;

    /** @param command what to start; nothing where there is nothing to start */
    ForkedCheck(CheckJob job, Teller teller, List<String> command, ClassArchive archive) {
        this.job = job;
        this.teller = teller;
        this.command = List.copyOf(command);
        this.archive = archive;
    }

    /** @param keepClasses whether the classes that it loads are kept for later checks */
    static ForkedCheck of(CheckJob job, Teller teller, boolean keepClasses) {
        Path jar = jar();
        if (jar == null) {
            return new ForkedCheck(job, teller, List.of(), ClassArchive.NONE);
        }
        return new ForkedCheck(job, teller, command(jar), keepClasses ? ClassArchive.of(jar) : ClassArchive.NONE);
    }

    /**
     * Does the job; in this process where another cannot be started.
     *
     * @throws BuildFailure where a model does not compile, or is not good enough
     */
    void run() {
        Process process = start();
        if (process == null) {
            new CheckRun(job, teller).run();
            return;
        }
        try {
            FutureTask<String> complaints = new FutureTask<>(() -> read(process.getErrorStream()));
            Thread reader = new Thread(complaints, "merlon-check-errors");
            reader.setDaemon(true);
            reader.start();
            Wire.Message last = converse(process);
            if (last == null && mayBeForTheArchive(process)) {
                archive.refuse();
                new ForkedCheck(job, teller, command, ClassArchive.NONE).run();
                return;
            }
            if (last == null) {
                if (!isMistake(process)) {
                    archive.drop();
                }
                String reason = hasBrokenDown(process)
                        ? "the JVM broke down; what it says of that lies in " + report(process)
                        : complaints.get().strip();
                throw new IllegalStateException(
                        "The process of the check ended with code " + process.waitFor() + ": " + reason);
            }
            switch (last.sort()) {
                case BROKEN -> throw new BuildFailure(last.text());
                case UNWRITABLE -> throw new UnwritableOutput(last.text());
                case FAILED -> {
                    keepClasses(process);
                    throw new BuildFailure(last.text());
                }
                default -> keepClasses(process);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            end(process);
        }
    }

    /**
     * Whether a process may have ended early because of the archive. A JVM without an archive of its own classes, or with an agent,
     * does not come to the program where it is to make one; and one that is damaged stops it sooner or later.
     */
    private boolean mayBeForTheArchive(Process process) throws InterruptedException {
        return !archive.settings().isEmpty() && (!begun || !heard && !isMistake(process));
    }

    /** Whether the program ended by a mistake of its own; a JVM that breaks down without a core dump ends with the same code. */
    private boolean isMistake(Process process) throws InterruptedException {
        return process.waitFor() == MISTAKE && !hasBrokenDown(process);
    }

    /** Of a check that went through, since those of a part of it would serve later ones badly. */
    private void keepClasses(Process process) throws InterruptedException {
        if (!archive.isMade()) {
            return;
        }
        if (process.waitFor() == 0) {
            archive.keep();
        } else {
            // Such as for want of room.
            archive.refuse();
        }
    }

    private void end(Process process) {
        if (!archive.isMade()) {
            process.destroy();
            return;
        }
        // One that was asked to end would make the archive first, of which nobody knows any more.
        process.destroyForcibly().onExit().join();
        archive.drop();
    }

    private @Nullable Process start() {
        try {
            if (command.isEmpty()) {
                return null;
            }
            List<String> all = new ArrayList<>(command);
            all.addAll(1, archive.settings());
            all.addAll(1, breakdown());
            return new ProcessBuilder(all).start();
        } catch (IOException e) {
            return null;
        }
    }

    /** Where a JVM leaves what it says when it breaks down: with what is built, and not in the project. */
    private List<String> breakdown() throws IOException {
        Path folder = Files.createDirectories(stateFolder());
        String start = folder.toString().replace("%", "%%") + File.separator;
        return List.of(
                "-XX:ErrorFile=" + start + BREAKDOWN + "%p.log",
                "-XX:ReplayDataFile=" + start + "replay_pid%p.log",
                "-XX:-CreateCoredumpOnCrash");
    }

    /** Whether the JVM of a process, which has ended, left a report; an earlier process may have had the same number. */
    private boolean hasBrokenDown(Process process) {
        try {
            return Files.getLastModifiedTime(report(process)).toInstant().isAfter(before);
        } catch (IOException e) {
            return false;
        }
    }

    /** What a JVM leaves when it breaks down. */
    private Path report(Process process) {
        return stateFolder().resolve(BREAKDOWN + process.pid() + ".log");
    }

    private Path stateFolder() {
        return Objects.requireNonNull(job.state().toAbsolutePath().getParent());
    }

    private static List<String> command(Path jar) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SETTINGS);
        if (Runtime.getRuntime().availableProcessors() <= 2) {
            // A second thread that compiles takes its time from the two that check and draw.
            command.add("-XX:CICompilerCount=1");
        }
        command.addAll(List.of("-cp", jar.toString(), CheckProcess.class.getName()));
        return command;
    }

    /** The jar of this plugin, which has all that a check needs. */
    private static @Nullable Path jar() {
        CodeSource source = ForkedCheck.class.getProtectionDomain().getCodeSource();
        try {
            Path place = source == null ? null : Path.of(source.getLocation().toURI());
            return place != null && place.toString().endsWith(".jar") ? place : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Passes the job on, and tells what comes back; the last message, or null where the process ended without one. */
    private Wire.@Nullable Message converse(Process process) {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()))) {
            DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
            Wire.awaitStart(in);
            begun = true;
            job.write(out);
            out.flush();
            while (true) {
                Wire.Message message = Wire.receive(in);
                heard = true;
                switch (message.sort()) {
                    case INFO -> teller.info(message.text());
                    case WARN -> teller.warn(message.text());
                    case ERROR -> teller.error(message.text());
                    default -> {
                        return message;
                    }
                }
            }
        } catch (EOFException e) {
            return null;
        } catch (IOException e) {
            // It went away while it was told its job, or said something else: what it complained of says why.
            process.destroy();
            return null;
        }
    }

    private static String read(InputStream stream) throws IOException {
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        return text.length() <= MOST_COMPLAINTS ? text : text.substring(0, MOST_COMPLAINTS);
    }
}
