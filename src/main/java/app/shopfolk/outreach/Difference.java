package app.shopfolk.outreach;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * By how much two groups differ, with a 95 % interval.
 *
 * @param estimate first group less second
 */
public record Difference(double estimate, double low, double high) {
    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959964;

    /** The 80 % point: four of five campaigns that work are to be seen to work. */
    private static final double POWER = 0.841621;

    /** Whether the interval leaves out nothing-at-all. */
    public boolean isClear() {
        return low > 0 || high < 0;
    }

    /**
     * Of two shares, each {@code hits} of {@code size} (at least 1): the score intervals of both, with continuity
     * correction, put together as Newcombe's method 11 does (Statistics in Medicine 17, 1998, 873–890).
     */
    public static Difference ofShares(int hits, int size, int otherHits, int otherSize) {
        double one = (double) hits / size;
        double other = (double) otherHits / otherSize;
        double down = Math.hypot(one - lower(hits, size), upper(otherHits, otherSize) - other);
        double up = Math.hypot(upper(hits, size) - one, other - lower(otherHits, otherSize));
        return new Difference(one - other, one - other - down, one - other + up);
    }

    private static double lower(double hits, double size) {
        if (hits == 0) {
            return 0;
        }
        double share = hits / size;
        double root = Math.sqrt(Z * Z - 2 - 1 / size + 4 * share * (size - hits + 1));
        return Math.max(0, (2 * hits + Z * Z - 1 - Z * root) / (2 * (size + Z * Z)));
    }

    private static double upper(double hits, double size) {
        return 1 - lower(size - hits, size);
    }

    /** Of two means, of at least two values each (Welch, Biometrika 34, 1947, 28–35). */
    public static Difference ofMeans(double[] values, double[] others) {
        double one = StatUtils.variance(values) / values.length;
        double other = StatUtils.variance(others) / others.length;
        double estimate = StatUtils.mean(values) - StatUtils.mean(others);
        double error = Math.sqrt(one + other);
        if (error == 0) {
            return new Difference(estimate, estimate, estimate);
        }
        double freedom =
                (one + other) * (one + other) / (one * one / (values.length - 1) + other * other / (others.length - 1));
        double reach = error * new TDistribution(freedom).inverseCumulativeProbability(0.975);
        return new Difference(estimate, estimate - reach, estimate + reach);
    }

    /**
     * How many must be held out for a difference to be seen in four of five cases (Fleiss, Tytun, Ury: Biometrics 36, 1980,
     * 343–346, with continuity correction).
     *
     * @param usual share of those held out who buy, 0 to 1
     * @param more by how much the others' share is higher, above 0
     * @param ratio how many are written to for each one held out
     */
    public static long heldOutNeeded(double usual, double more, double ratio) {
        double lifted = Math.min(1, usual + more);
        double mean = (usual + ratio * lifted) / (1 + ratio);
        double spread = Z * Math.sqrt((ratio + 1) * mean * (1 - mean))
                + POWER * Math.sqrt(lifted * (1 - lifted) + ratio * usual * (1 - usual));
        double plain = spread * spread / (ratio * more * more);
        double root = 1 + Math.sqrt(1 + 2 * (ratio + 1) / (plain * ratio * more));
        return (long) Math.ceil(plain / 4 * root * root);
    }
}
