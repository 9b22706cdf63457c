package dev.merlon.rule;

import dev.merlon.logic.World;
import dev.merlon.type.Kind;
import dev.merlon.type.RootKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All rules on all their subjects, by several threads where the model is large.
 *
 * <p>Each thread takes the next rule that nobody has begun: one thread those about flows first, and another those about
 * components, for then they seldom need the same at the same time. What either finds, the other uses. The outcome is that of
 * one thread, since nothing of one rule follows from another.
 */
final class SharedWork {
    /** Elements times rules from which a second thread gains more than it costs. */
    private static final long LARGE = 1_000_000;

    /** Two were measured; more share one memory. */
    private static final int MOST_THREADS = 3;

    private final RuleBook book;
    private final List<Rule> rules;
    private final @Nullable RuleThreats[] done;
    private final Agenda agenda;

    private SharedWork(RuleBook book) {
        this.book = book;
        this.rules = book.rules();
        this.done = new @Nullable RuleThreats[rules.size()];
        this.agenda = new Agenda(rules);
    }

    /** Which rules nobody has begun. */
    private static final class Agenda {
        /** The numbers of the rules, by what they are about. */
        private final List<Integer> numbers;

        private int first;
        private int end;

        Agenda(List<Rule> rules) {
            numbers = IntStream.range(0, rules.size())
                    .boxed()
                    .sorted(Comparator.comparing(number -> subject(rules.get(number))))
                    .toList();
            end = numbers.size();
        }

        private static RootKind subject(Rule rule) {
            List<Kind> kinds = rule.variables().get(0).kinds();
            return kinds.isEmpty() ? RootKind.MODEL : kinds.get(0).root();
        }

        /** The number of a rule that nobody else has or will take; -1 where there are no more. */
        synchronized int take(boolean last) {
            if (first == end) {
                return -1;
            }
            return last ? numbers.get(--end) : numbers.get(first++);
        }

        synchronized void clear() {
            end = first;
        }
    }

    /** What became of each rule, in the order of the rules. */
    static List<RuleThreats> consider(World world, RuleBook book) {
        long work = (long) world.model().elements().size() * book.rules().size();
        int threads = work < LARGE ? 1 : Math.min(MOST_THREADS, Beside.processors());
        return consider(world, book, threads);
    }

    static List<RuleThreats> consider(World world, RuleBook book, int threads) {
        SharedWork work = new SharedWork(book);
        List<Beside<Boolean>> helpers = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            helpers.add(work.start(world.beside(), i));
        }
        try {
            work.consider(world, false);
        } finally {
            work.agenda.clear();
        }
        helpers.forEach(Beside::await);
        return Arrays.stream(work.done).map(SharedWork::finished).toList();
    }

    private static RuleThreats finished(@Nullable RuleThreats found) {
        if (found == null) {
            throw new IllegalStateException("a rule was left out");
        }
        return found;
    }

    private Beside<Boolean> start(World world, int number) {
        return Beside.start("rules-" + number, () -> {
            consider(world, number % 2 == 1);
            return true;
        });
    }

    private void consider(World world, boolean fromLast) {
        for (int i = agenda.take(fromLast); i >= 0; i = agenda.take(fromLast)) {
            done[i] = run(world, rules.get(i));
        }
    }

    private RuleThreats run(World world, Rule rule) {
        long start = System.nanoTime();
        RuleThreats found = new RuleRun(world, book, rule).run();
        found.page().took(System.nanoTime() - start);
        return found;
    }
}
