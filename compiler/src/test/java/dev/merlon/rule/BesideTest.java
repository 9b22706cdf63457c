package dev.merlon.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class BesideTest {
    @Test
    void sharedWorksAreDoneOnceEachAndStayInOrder() {
        AtomicInteger done = new AtomicInteger();
        List<Callable<Integer>> works = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            int result = i;
            works.add(() -> {
                done.incrementAndGet();
                return result;
            });
        }
        List<Supplier<Integer>> results = Beside.share("numbers", works);
        for (int i = 0; i < 1000; i++) {
            assertThat(results.get(i).get()).isEqualTo(i);
        }
        assertThat(done).hasValue(1000);
    }

    @Test
    void whatComesOutIsNotKept() {
        List<Supplier<Object>> results = Beside.share("objects", List.of(Object::new));
        WeakReference<Object> result = new WeakReference<>(results.get(0).get());
        for (int i = 0; i < 100 && result.get() != null; i++) {
            System.gc();
        }
        assertThat(result.get()).isNull();
        assertThatThrownBy(() -> results.get(0).get()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSharedWorkThatFailsFailsForWhoAsksForIt() {
        List<Supplier<String>> results = Beside.share("words", List.of(() -> "one", () -> {
            throw new IllegalArgumentException("two");
        }));
        assertThat(results.get(0).get()).isEqualTo("one");
        assertThatThrownBy(() -> results.get(1).get())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two");
    }

    @Test
    void whatFailsBesideFailsForWhoWaits() {
        Beside<String> beside = Beside.start("words", () -> {
            throw new StackOverflowError("deep");
        });
        assertThatThrownBy(beside::await).isInstanceOf(StackOverflowError.class);
    }
}
