package dev.merlon.backend.diagram;

import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * A Graphviz that the user has installed. The graph goes to its standard input and the picture comes from its standard
 * output: no shell, no file on the way.
 */
final class NativeEngine implements GraphvizEngine {
    private static final String INSTEAD = "install Graphviz, or leave the choice of the engine out";

    private final String executable;

    NativeEngine(String executable) {
        this.executable = executable;
    }

    @Override
    public void init(Consumer<GraphvizEngine> onOk, Consumer<GraphvizEngine> onError) {
        onOk.accept(this);
    }

    @Override
    public EngineResult execute(String dot, Options options, Rasterizer rasterizer) {
        if (options.format != Format.SVG) {
            throw new IllegalArgumentException("only SVG, not " + options.format);
        }
        Process process = start(options.engine.name().toLowerCase(Locale.ROOT));
        try {
            // A thread for each, not tasks of a pool: whichever waited for the other would wait for ever.
            FutureTask<String> complaints = inThread("dot-errors", () -> read(process.getErrorStream()));
            FutureTask<String> picture = inThread("dot-output", () -> read(process.getInputStream()));
            send(dot, process.getOutputStream());
            int status = process.waitFor();
            String svg = picture.get();
            if (status != 0 || !svg.contains("<svg")) {
                throw new DiagramFailure(
                        "`" + executable + "` gave no picture: "
                                + DotText.visible(complaints.get()).strip(),
                        INSTEAD);
            }
            return EngineResult.fromString(svg);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DiagramFailure("drawing was interrupted", "try again", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading from `" + executable + "` failed", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(String layout) {
        try {
            return new ProcessBuilder(executable, "-K" + layout, "-Tsvg").start();
        } catch (IOException e) {
            throw new DiagramFailure("`" + executable + "` cannot be started", INSTEAD, e);
        }
    }

    /** That it stopped reading is no failure yet: its status and what it wrote say whether, and why. */
    @SuppressWarnings("EmptyCatch")
    private static void send(String dot, OutputStream input) {
        try (input) {
            input.write(dot.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // See above.
        }
    }

    private static FutureTask<String> inThread(String name, Callable<String> reading) {
        FutureTask<String> task = new FutureTask<>(reading);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static String read(InputStream stream) throws IOException {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {}
}
