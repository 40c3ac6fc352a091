package app.shopfolk.insight.forecast;

import app.shopfolk.facts.BuyingDays;
import java.util.Arrays;

/**
 * What the models need of each customer who bought up to a day: purchases after her first (several on one day are one), days
 * from the first to the last, and days since the first. Customers are counted from 0 in the order of the ledger.
 */
final class Histories {
    private final int[] row;
    private final int[] repeats;
    private final int[] lastAfter;
    private final int[] age;
    private final double[] meanAmount;

    private Histories(int buyers) {
        row = new int[buyers];
        repeats = new int[buyers];
        lastAfter = new int[buyers];
        age = new int[buyers];
        meanAmount = new double[buyers];
    }

    /**
     * The histories as they stood in the evening of a day; who came later is not among them.
     *
     * @param lastDay since 1970-01-01
     */
    static Histories upTo(BuyingDays days, int lastDay) {
        int buyers = 0;
        for (int customer = 0; customer < days.customers(); customer++) {
            if (days.count(customer) > 0 && days.day(days.from(customer)) <= lastDay) {
                buyers++;
            }
        }
        Histories histories = new Histories(buyers);
        int at = 0;
        for (int customer = 0; customer < days.customers(); customer++) {
            if (days.count(customer) > 0 && days.day(days.from(customer)) <= lastDay) {
                histories.set(at++, days, customer, lastDay);
            }
        }
        return histories;
    }

    private void set(int at, BuyingDays days, int customer, int lastDay) {
        int from = days.from(customer);
        int to = from;
        long sum = 0;
        while (to < days.to(customer) && days.day(to) <= lastDay) {
            sum += days.amount(to++);
        }
        row[at] = customer;
        repeats[at] = to - from - 1;
        lastAfter[at] = days.day(to - 1) - days.day(from);
        age[at] = lastDay - days.day(from);
        meanAmount[at] = sum / 10_000.0 / (to - from);
    }

    /** A choice of these, in the order chosen. */
    Histories only(int[] chosen) {
        Histories some = new Histories(chosen.length);
        for (int at = 0; at < chosen.length; at++) {
            some.row[at] = row[chosen[at]];
            some.repeats[at] = repeats[chosen[at]];
            some.lastAfter[at] = lastAfter[chosen[at]];
            some.age[at] = age[chosen[at]];
            some.meanAmount[at] = meanAmount[chosen[at]];
        }
        return some;
    }

    int size() {
        return row.length;
    }

    /** Days from anybody's first purchase to the day of these histories. */
    int span() {
        return Arrays.stream(age).max().orElse(0);
    }

    /** How many bought on more than one day. */
    int repeaters() {
        return (int) Arrays.stream(repeats).filter(count -> count > 0).count();
    }

    /** The customer's row. */
    int row(int at) {
        return row[at];
    }

    /** Purchases after the first: x. */
    int repeats(int at) {
        return repeats[at];
    }

    /** Days from the first purchase to the last: t_x. */
    int lastAfter(int at) {
        return lastAfter[at];
    }

    /** Days from the first purchase to the day of these histories: T. */
    int age(int at) {
        return age[at];
    }

    double lastWeeks(int at) {
        return lastAfter[at] / DistinctHistories.DAYS_A_WEEK;
    }

    double ageWeeks(int at) {
        return age[at] / DistinctHistories.DAYS_A_WEEK;
    }

    /** What a purchase of hers brought on the average, the first one included, in units of the currency. */
    double meanAmount(int at) {
        return meanAmount[at];
    }
}
