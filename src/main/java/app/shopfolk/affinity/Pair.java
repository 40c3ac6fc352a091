package app.shopfolk.affinity;

import app.shopfolk.base.Share;

/**
 * Two products and how often they met: "of those with x, so many also bought y". Those counted are customers or receipts
 * ({@link Meeting}). Products are positions in the ledger.
 *
 * @param both with both products
 * @param withX with x
 * @param withY with y
 * @param all with anything
 */
public record Pair(int x, int y, int both, int withX, int withY, int all) {
    /** A pair that met less often is not spoken of, however well it looks. */
    public static final int FEWEST = 3;

    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** Both among all, 0 to 1. */
    public double support() {
        return (double) both / all;
    }

    /** The share of those with x that have y too. */
    public Share confidence() {
        return new Share(both, withX);
    }

    /** The share of all that have y. */
    public Share usual() {
        return new Share(withY, all);
    }

    /** How many times as common y is among those with x as among all. */
    public double lift() {
        return confidence().ratio() / usual().ratio();
    }

    /**
     * What the confidence is at least, so far as this many can tell: the lower bound of Wilson's 95 % interval. Wilson (1927),
     * Probable Inference, the Law of Succession, and Statistical Inference, JASA 22(158).
     */
    public double confidenceAtLeast() {
        double n = withX;
        double p = both / n;
        double z2 = Z * Z;
        return (p + z2 / (2 * n) - Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n))) / (1 + z2 / n);
    }

    /** The lift that goes with {@link #confidenceAtLeast}: what the lift is at least. */
    public double liftAtLeast() {
        return confidenceAtLeast() / usual().ratio();
    }

    /** Whether this is more than chance: met often enough, and even the least of confidence is above y's own share. */
    public boolean holds() {
        return both >= FEWEST && (long) both * all > (long) withX * withY && liftAtLeast() > 1;
    }
}
