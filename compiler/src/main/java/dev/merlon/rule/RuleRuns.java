package dev.merlon.rule;

import dev.merlon.logic.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All rules on all their subjects, by two threads where that pays.
 *
 * <p>No rule depends on another here. Each thread takes the next rule that nobody has taken, and computes in a world of its own,
 * so that nothing is locked; what both need is computed twice. What comes out does not depend on who took which.
 */
final class RuleRuns {
    /**
     * From this many elements on two threads share the work. On two cores they took no less time than one for models of some ten
     * thousand elements, since both compute much of the same; only what is far larger is shared out.
     */
    private static final int MANY = 100_000;

    private final RuleBook book;
    private final @Nullable Considered[] done;
    private final AtomicInteger taken = new AtomicInteger();

    private RuleRuns(RuleBook book) {
        this.book = book;
        this.done = new @Nullable Considered[book.rules().size()];
    }

    /** What became of every rule of a book, in the order of the rules. */
    static List<Considered> of(World world, RuleBook book, @Nullable DraftWorlds drafts) {
        RuleRuns runs = new RuleRuns(book);
        runs.take(world, drafts);
        return runs.all();
    }

    /** The same by two threads. */
    static List<Considered> byTwo(World world, RuleBook book) {
        RuleRuns runs = new RuleRuns(book);
        runs.takeWith(world, world.twin());
        return runs.all();
    }

    /** Whether two threads are quicker. */
    static boolean twoPay(World world) {
        return world.model().elements().size() >= MANY && Runtime.getRuntime().availableProcessors() > 1;
    }

    private List<Considered> all() {
        return Stream.of(done).map(Objects::requireNonNull).toList();
    }

    private void takeWith(World world, World other) {
        List<Throwable> failures = new ArrayList<>();
        Thread helper = new Thread(() -> take(other, null), "rules");
        helper.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        helper.start();
        try {
            take(world, null);
        } finally {
            join(helper);
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.get(0));
        }
    }

    private void take(World world, @Nullable DraftWorlds drafts) {
        for (int next = taken.getAndIncrement(); next < done.length; next = taken.getAndIncrement()) {
            long start = System.nanoTime();
            Considered run = consider(world, drafts, book.rules().get(next));
            run.page().took(System.nanoTime() - start);
            done[next] = run;
        }
    }

    private Considered consider(World world, @Nullable DraftWorlds drafts, Rule rule) {
        if (drafts != null) {
            DraftRun run = new DraftRun(drafts, rule);
            run.run();
            return run;
        }
        RuleRun run = new RuleRun(world, book, rule);
        run.run();
        return run;
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
