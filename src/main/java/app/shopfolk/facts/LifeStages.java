package app.shopfolk.facts;

/**
 * When a customer who has not been seen for a while counts as lapsed.
 *
 * @param gaps for those who came several times: so many of their own usual gaps
 * @param atLeastDays but never sooner than this
 * @param atMostDays and never later than this, which is also the limit for those who came once
 */
public record LifeStages(double gaps, int atLeastDays, int atMostDays) {
    public static final LifeStages DEFAULT = new LifeStages(3, 60, 365);

    /**
     * Days without a purchase after which a customer is lapsed.
     *
     * @param cadence her usual gap in days, {@code NaN} if she has none yet
     */
    int limit(double cadence) {
        return Double.isNaN(cadence) ? atMostDays : (int) Math.clamp(gaps * cadence, atLeastDays, atMostDays);
    }
}
