package app.shopfolk.facts;

import java.util.function.IntUnaryOperator;

/**
 * Positions grouped by a key from 0, in one array, in their old order within a group (a counting sort).
 *
 * @param start where each group begins in {@code positions}; one longer than there are groups
 */
public record Grouped(int[] start, int[] positions) {
    /**
     * Groups the positions from 0 to {@code size}.
     *
     * @param keyOf each position's key, or a negative number to leave it out
     */
    public static Grouped by(int size, int groups, IntUnaryOperator keyOf) {
        int[] start = new int[groups + 1];
        for (int position = 0; position < size; position++) {
            int key = keyOf.applyAsInt(position);
            if (key >= 0) {
                start[key + 1]++;
            }
        }
        for (int group = 0; group < groups; group++) {
            start[group + 1] += start[group];
        }
        int[] next = start.clone();
        int[] positions = new int[start[groups]];
        for (int position = 0; position < size; position++) {
            int key = keyOf.applyAsInt(position);
            if (key >= 0) {
                positions[next[key]++] = position;
            }
        }
        return new Grouped(start, positions);
    }

    public int from(int group) {
        return start[group];
    }

    public int to(int group) {
        return start[group + 1];
    }

    public int size(int group) {
        return start[group + 1] - start[group];
    }
}
