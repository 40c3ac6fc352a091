package app.shopfolk.insight.forecast;

import java.util.Arrays;

/**
 * Histories grouped by equal (x, t_x, T), so that a likelihood looks at each only once; in weeks, as the published figures
 * are.
 */
final class DistinctHistories {
    static final double DAYS_A_WEEK = 7;

    private final int[] repeats;
    private final double[] last;
    private final double[] age;
    private final int[] count;
    private final int most;

    private DistinctHistories(int[] repeats, double[] last, double[] age, int[] count) {
        this.repeats = repeats;
        this.last = last;
        this.age = age;
        this.count = count;
        this.most = Arrays.stream(repeats).max().orElse(0);
    }

    static DistinctHistories of(Histories histories) {
        // Three numbers of 21 bits: x, t_x and T are days or fewer, and a million days are more than a shop has.
        long[] keys = new long[histories.size()];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = (long) histories.repeats(at) << 42 | (long) histories.lastAfter(at) << 21 | histories.age(at);
        }
        Arrays.parallelSort(keys);
        int[] repeats = new int[keys.length];
        double[] last = new double[keys.length];
        double[] age = new double[keys.length];
        int[] count = new int[keys.length];
        int size = 0;
        for (int at = 0; at < keys.length; at++) {
            if (at == 0 || keys[at] != keys[at - 1]) {
                repeats[size] = (int) (keys[at] >> 42);
                last[size] = (keys[at] >> 21 & 0x1FFFFF) / DAYS_A_WEEK;
                age[size] = (keys[at] & 0x1FFFFF) / DAYS_A_WEEK;
                size++;
            }
            count[size - 1]++;
        }
        return new DistinctHistories(
                Arrays.copyOf(repeats, size),
                Arrays.copyOf(last, size),
                Arrays.copyOf(age, size),
                Arrays.copyOf(count, size));
    }

    int size() {
        return count.length;
    }

    int repeats(int at) {
        return repeats[at];
    }

    double last(int at) {
        return last[at];
    }

    double age(int at) {
        return age[at];
    }

    /** How many customers share it. */
    int count(int at) {
        return count[at];
    }

    /** The largest x there is. */
    int mostRepeats() {
        return most;
    }
}
