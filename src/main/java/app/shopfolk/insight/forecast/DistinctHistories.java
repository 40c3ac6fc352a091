package app.shopfolk.insight.forecast;

import java.util.Arrays;

/**
 * Histories grouped by equal (x, t_x, T), so that a likelihood looks at each only once; in weeks, as the published figures
 * are.
 */
final class DistinctHistories {
    static final double DAYS_A_WEEK = 7;

    private final long[] keys;
    private final int[] repeats;
    private final double[] last;
    private final double[] age;
    private final int[] count;
    private final int most;

    private DistinctHistories(long[] keys, int[] repeats, double[] last, double[] age, int[] count) {
        this.keys = keys;
        this.repeats = repeats;
        this.last = last;
        this.age = age;
        this.count = count;
        this.most = Arrays.stream(repeats).max().orElse(0);
    }

    /** Three numbers of 21 bits: x, t_x and T are days or fewer, and a million days are more than a shop has. */
    private static long key(Histories histories, int at) {
        return (long) histories.repeats(at) << 42 | (long) histories.lastAfter(at) << 21 | histories.age(at);
    }

    static DistinctHistories of(Histories histories) {
        long[] keys = new long[histories.size()];
        Arrays.setAll(keys, at -> key(histories, at));
        Arrays.parallelSort(keys);
        int[] repeats = new int[keys.length];
        double[] last = new double[keys.length];
        double[] age = new double[keys.length];
        int[] count = new int[keys.length];
        long[] different = new long[keys.length];
        int size = 0;
        for (int at = 0; at < keys.length; at++) {
            if (at == 0 || keys[at] != keys[at - 1]) {
                repeats[size] = (int) (keys[at] >> 42);
                different[size] = keys[at];
                last[size] = (keys[at] >> 21 & 0x1FFFFF) / DAYS_A_WEEK;
                age[size] = (keys[at] & 0x1FFFFF) / DAYS_A_WEEK;
                size++;
            }
            count[size - 1]++;
        }
        return new DistinctHistories(
                Arrays.copyOf(different, size),
                Arrays.copyOf(repeats, size),
                Arrays.copyOf(last, size),
                Arrays.copyOf(age, size),
                Arrays.copyOf(count, size));
    }

    /** Where the history of somebody is among these, which were made of the same histories. */
    int find(Histories histories, int at) {
        return Arrays.binarySearch(keys, key(histories, at));
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
