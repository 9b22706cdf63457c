package dev.merlon.exposure;

/**
 * The value that would be at a place if values were in order, without putting all of them in order.
 *
 * <p>C. A. R. Hoare, "Algorithm 65: Find", Communications of the ACM 4 (1961), 321–322; with the median of three as the pivot.
 */
final class Selection {
    private Selection() {}

    /**
     * The value at a rank, from 0. Afterwards none before that place is greater, and none behind it is less.
     *
     * @param from a place before which no value is greater than any behind it, at most the rank
     */
    static double find(double[] values, int from, int rank) {
        int left = from;
        int right = values.length - 1;
        while (left < right) {
            double pivot = median(values[left], values[(left + right) >>> 1], values[right]);
            int up = left;
            int down = right;
            while (up <= down) {
                while (values[up] < pivot) {
                    up++;
                }
                while (values[down] > pivot) {
                    down--;
                }
                if (up <= down) {
                    double value = values[up];
                    values[up++] = values[down];
                    values[down--] = value;
                }
            }
            if (rank <= down) {
                right = down;
            } else if (rank >= up) {
                left = up;
            } else {
                break;
            }
        }
        return values[rank];
    }

    private static double median(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
