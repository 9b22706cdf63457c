package dev.merlon.graphviz;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

/** The embedded Graphviz program. Each rendering runs in a fresh instance that is thrown away afterwards. */
public final class Graphviz {
    /** The version of Graphviz in {@code src/main/wasm/graphviz.wasm}. */
    public static final String VERSION = "16.1.0";

    /**
     * Graphviz walks its graphs recursively, and each of its frames is a Java frame here. The default stack of a Java
     * thread holds a chain of some hundred nodes; address space that is reserved and not touched costs nothing.
     */
    private static final long STACK_BYTES = 512L << 20;

    /** What no rendering has taken yet. */
    private static final AtomicReference<FutureTask<GraphvizInstance>> PREPARED = new AtomicReference<>();

    private Graphviz() {}

    /**
     * Draws one graph with the hierarchical layout.
     *
     * @param dot the text of one graph in the DOT language
     * @param format a Graphviz output format that is text, such as {@code svg}, {@code plain} or {@code dot}
     * @throws GraphvizFailure when there is no picture
     */
    public static Rendering render(String dot, String format) {
        return render(dot, format, "dot");
    }

    /**
     * Draws one graph.
     *
     * @param dot the text of one graph in the DOT language
     * @param format a Graphviz output format that is text, such as {@code svg}, {@code plain} or {@code dot}
     * @param layout a Graphviz layout, such as {@code dot} or {@code neato}
     * @throws GraphvizFailure when there is no picture
     */
    public static Rendering render(String dot, String format, String layout) {
        AtomicReference<Rendering> rendering = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread worker =
                new Thread(null, () -> rendering.set(fresh().render(dot, format, layout)), "graphviz", STACK_BYTES);
        worker.setDaemon(true);
        worker.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
        worker.start();
        join(worker);
        Throwable thrown = failure.get();
        if (thrown instanceof Error error && !(thrown instanceof StackOverflowError)) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        Rendering result = rendering.get();
        if (result == null) {
            throw new GraphvizFailure("the graph is too deep for Graphviz", List.of());
        }
        return result;
    }

    /**
     * Makes an instance ready, which the next rendering takes: one that starts meanwhile waits for it. Whoever knows early that there
     * will be a picture calls it in a thread of its own, since most of the time of a first picture goes into loading the program.
     */
    public static void prepare() {
        FutureTask<GraphvizInstance> task = new FutureTask<>(GraphvizInstance::new);
        if (PREPARED.compareAndSet(null, task)) {
            task.run();
        }
    }

    private static GraphvizInstance fresh() {
        FutureTask<GraphvizInstance> prepared = PREPARED.getAndSet(null);
        if (prepared == null) {
            return new GraphvizInstance();
        }
        try {
            return prepared.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new GraphvizInstance();
        } catch (ExecutionException e) {
            // A class that could not be prepared says why only the first time.
            if (e.getCause() instanceof LinkageError error) {
                throw error;
            }
            return new GraphvizInstance();
        }
    }

    /** Waits for the end. An interruption is passed on to the worker, where the compiled program notices it. */
    private static void join(Thread worker) {
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                interrupted = true;
                worker.interrupt();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
