package app.shopfolk.base;

/**
 * For how much of the revenue the margin is known, and whence.
 *
 * @param fromCost revenue of lines whose cost the files tell
 * @param fromFallback revenue of lines whose margin is the owner's per cent
 * @param unknown revenue of lines whose margin nobody knows; they count as without margin
 */
public record CostBasis(Money fromCost, Money fromFallback, Money unknown) {
    /** Share of the revenue whose cost the files tell, 0 to 1. */
    public double costKnownShare() {
        double whole = fromCost.toDouble() + fromFallback.toDouble() + unknown.toDouble();
        return whole == 0 ? 0 : fromCost.toDouble() / whole;
    }

    /** Whether any line has a margin at all. */
    public boolean isAnythingKnown() {
        return fromCost.tenThousandths() != 0 || fromFallback.tenThousandths() != 0;
    }
}
