package dev.merlon.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SelectionTest {
    @Test
    void findsWhatSortingWouldPutThere() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int size = 1 + random.nextInt(60);
            int different = 1 + random.nextInt(size);
            double[] values = random.ints(size, 0, different).asDoubleStream().toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int first = random.nextInt(size);
            int second = first + random.nextInt(size - first);
            assertThat(Selection.find(values, 0, first)).isEqualTo(sorted[first]);
            assertThat(Selection.find(values, first, second)).isEqualTo(sorted[second]);
            assertThat(Arrays.stream(values, 0, second).max().orElse(-1)).isLessThanOrEqualTo(sorted[second]);
            Arrays.sort(values);
            assertThat(values).isEqualTo(sorted);
        }
    }
}
