package app.shopfolk.facts;

import java.util.Arrays;

/**
 * Scores from 1 to 5 by fifths of those who ever bought; equal values get equal scores, so a fifth may stay empty where
 * many are alike.
 */
final class RfmScores {
    private RfmScores() {}

    /** A high value scores high. */
    static Column.Numbers rising(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double[] scores = new double[values.length];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = Double.isNaN(values[row]) ? Double.NaN : 1 + 5L * below(sorted, values[row]) / sorted.length;
        }
        return new Column.Numbers(scores);
    }

    /** A low value scores high. */
    static Column.Numbers falling(double[] values) {
        double[] turned = new double[values.length];
        for (int row = 0; row < turned.length; row++) {
            turned[row] = -values[row];
        }
        return rising(turned);
    }

    /** How many are smaller. */
    private static int below(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static Column.Categories groups(Column.Numbers recency, Column.Numbers frequency) {
        int[] codes = new int[recency.size()];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = recency.isKnown(row) && frequency.isKnown(row)
                    ? RfmGroup.of((int) recency.values()[row], (int) frequency.values()[row])
                            .ordinal()
                    : Column.Categories.UNKNOWN;
        }
        return new Column.Categories(codes, RfmGroup.CODES);
    }
}
