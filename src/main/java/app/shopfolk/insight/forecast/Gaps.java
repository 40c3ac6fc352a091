package app.shopfolk.insight.forecast;

import app.shopfolk.facts.BuyingDays;
import java.util.Arrays;

/** How long each customer usually stays away: the median of her gaps in days. */
final class Gaps {
    private static final double DAYS_A_YEAR = 365;

    private final BuyingDays days;
    private final double[] usual;
    private final double shop;

    Gaps(BuyingDays days) {
        this.days = days;
        this.usual = new double[days.customers()];
        double[] known = new double[days.customers()];
        int size = 0;
        for (int customer = 0; customer < usual.length; customer++) {
            usual[customer] = median(of(customer));
            if (!Double.isNaN(usual[customer])) {
                known[size++] = usual[customer];
            }
        }
        this.shop = median(Arrays.copyOf(known, size));
    }

    private double[] of(int customer) {
        double[] gaps = new double[Math.max(0, days.count(customer) - 1)];
        for (int at = 0; at < gaps.length; at++) {
            int day = days.from(customer) + at;
            gaps[at] = days.day(day + 1) - days.day(day);
        }
        return gaps;
    }

    private static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    /** A customer's usual gap, {@code NaN} for those who came once or never. */
    double usual(int customer) {
        return usual[customer];
    }

    /**
     * Visits in a year by nothing but gaps: her own and one more that is usual in the shop, or the time she has been away if
     * that is longer, so that somebody who came twice in a week or stays away is not overrated.
     *
     * @return {@code NaN} for those who came once or never
     */
    double visitsInAYear(int customer, int daysSince) {
        double[] gaps = of(customer);
        if (gaps.length == 0) {
            return Double.NaN;
        }
        double[] withShop = Arrays.copyOf(gaps, gaps.length + 1);
        withShop[gaps.length] = shop;
        return DAYS_A_YEAR / Math.max(median(withShop), daysSince);
    }
}
