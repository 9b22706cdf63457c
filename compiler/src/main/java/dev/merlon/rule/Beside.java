package dev.merlon.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A computation in a thread of its own, beside that which asked for it and waits for it in the end. The thread does not keep a
 * process alive.
 *
 * @param <T> what comes out
 */
public final class Beside<T> {
    /** As much as the main thread of a process usually has; conditions are evaluated by recursion. */
    private static final long STACK_BYTES = 8L << 20;

    private final FutureTask<T> task;

    private Beside(FutureTask<T> task) {
        this.task = task;
    }

    /** @param work must not touch what another thread changes, such as a {@link dev.merlon.logic.World} that is in use */
    public static <T> Beside<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        run(name, task);
        return new Beside<>(task);
    }

    private static void run(String name, Runnable work) {
        Thread thread = new Thread(null, work, name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Works that a thread of its own shares with that which asks for them: it begins with the last, and who asks for one that nobody
     * has begun does it.
     *
     * @param works must not touch what another thread changes, nor each other
     * @return what comes out of each, which may be asked for once and is not kept longer
     */
    public static <T> List<Supplier<T>> share(String name, List<Callable<T>> works) {
        AtomicReferenceArray<@Nullable FutureTask<T>> tasks = new AtomicReferenceArray<>(works.size());
        List<Supplier<T>> results = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            int number = i;
            tasks.set(number, new FutureTask<>(works.get(number)));
            results.add(() -> {
                FutureTask<T> task = tasks.getAndSet(number, null);
                if (task == null) {
                    throw new IllegalStateException("asked for twice");
                }
                // Nothing happens where it has been begun.
                task.run();
                return new Beside<>(task).await();
            });
        }
        run(name, () -> {
            for (int i = works.size() - 1; i >= 0; i--) {
                FutureTask<T> task = tasks.get(i);
                if (task != null) {
                    task.run();
                }
            }
        });
        return results;
    }

    /** How many threads can run at a time, at least one. */
    public static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** What came out, as soon as it is there; or throws what the computation threw. */
    public T await() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw failure(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException failure(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
}
