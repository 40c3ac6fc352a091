package app.shopfolk.segment.matter;

import org.apache.commons.math3.special.Gamma;

/**
 * Pearson's chi-squared test of a table of counts: whether the rows differ in their columns by more than chance.
 *
 * @param chiSquared the statistic, without a correction for continuity
 * @param degrees degrees of freedom
 * @param p the chance of a table at least as uneven if nothing were behind it
 * @param effect Cramér's V, from 0 (no connection) to 1
 */
record Contingency(double chiSquared, int degrees, double p, double effect) {
    private static final Contingency NOTHING = new Contingency(0, 0, 1, 0);

    /** The test of counts by level and outcome; empty levels and outcomes are left out. */
    static Contingency of(long[][] counts) {
        int columns = counts.length == 0 ? 0 : counts[0].length;
        double[] columnSums = new double[columns];
        double all = 0;
        int rows = 0;
        for (long[] row : counts) {
            double rowSum = 0;
            for (int column = 0; column < columns; column++) {
                columnSums[column] += row[column];
                rowSum += row[column];
            }
            all += rowSum;
            rows += rowSum > 0 ? 1 : 0;
        }
        int usedColumns = 0;
        for (double sum : columnSums) {
            usedColumns += sum > 0 ? 1 : 0;
        }
        if (rows < 2 || usedColumns < 2) {
            return NOTHING;
        }
        double chiSquared = 0;
        for (long[] row : counts) {
            double rowSum = 0;
            for (long count : row) {
                rowSum += count;
            }
            for (int column = 0; column < columns; column++) {
                double expected = rowSum * columnSums[column] / all;
                if (expected > 0) {
                    double off = row[column] - expected;
                    chiSquared += off * off / expected;
                }
            }
        }
        int degrees = (rows - 1) * (usedColumns - 1);
        double effect = Math.sqrt(chiSquared / (all * (Math.min(rows, usedColumns) - 1)));
        // The upper tail itself: one less the distribution function would be 0 for anything below 1e-16.
        return new Contingency(chiSquared, degrees, Gamma.regularizedGammaQ(degrees / 2.0, chiSquared / 2), effect);
    }
}
