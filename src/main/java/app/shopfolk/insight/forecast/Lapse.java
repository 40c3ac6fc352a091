package app.shopfolk.insight.forecast;

import app.shopfolk.base.Phrase;

/** A stretch of time in the round words in which people speak of it: nine days, three weeks, five months. */
public final class Lapse {
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final int WEEKS_FROM = 14;
    private static final int MONTHS_FROM = 70;
    private static final int YEARS_FROM = 730;

    private Lapse() {}

    /** The words for so many days, such as "3 weeks". */
    public static Phrase of(double days) {
        long whole = Math.round(days);
        if (whole <= 1) {
            return Phrase.of("insight.lapse.day");
        }
        if (whole < WEEKS_FROM) {
            return Phrase.of("insight.lapse.days", whole);
        }
        if (whole < MONTHS_FROM) {
            return Phrase.of("insight.lapse.weeks", Math.round(days / 7));
        }
        return whole < YEARS_FROM
                ? Phrase.of("insight.lapse.months", Math.round(days / DAYS_A_MONTH))
                : Phrase.of("insight.lapse.years", Math.round(days / 365.25));
    }
}
