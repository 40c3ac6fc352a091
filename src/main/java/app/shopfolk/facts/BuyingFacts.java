package app.shopfolk.facts;

import java.util.Arrays;

/** How often, how recently and for how much each customer buys. */
final class BuyingFacts {
    private final Orders orders;
    private final int asOf;

    BuyingFacts(Orders orders, int asOf) {
        this.orders = orders;
        this.asOf = asOf;
    }

    Column.Numbers recencyDays() {
        return numbers(customer -> asOf - orders.day(orders.to(customer) - 1), 1);
    }

    Column.Numbers frequency() {
        double[] values = new double[orders.customers()];
        for (int customer = 0; customer < values.length; customer++) {
            values[customer] = orders.count(customer);
        }
        return new Column.Numbers(values);
    }

    /** Purchases in the 365 days that end on the day the facts are as of. */
    Column.Numbers lastYear() {
        double[] values = new double[orders.customers()];
        for (int customer = 0; customer < values.length; customer++) {
            int order = orders.to(customer);
            while (order > orders.from(customer) && orders.day(order - 1) > asOf - 365) {
                order--;
            }
            values[customer] = orders.to(customer) - order;
        }
        return new Column.Numbers(values);
    }

    Column.Amounts averageOrder() {
        long[] values = new long[orders.customers()];
        for (int customer = 0; customer < values.length; customer++) {
            long sum = 0;
            for (int order = orders.from(customer); order < orders.to(customer); order++) {
                sum += orders.amount(order);
            }
            int count = orders.count(customer);
            values[customer] = count == 0 ? Column.Amounts.UNKNOWN : Math.floorDiv(sum + count / 2, count);
        }
        return new Column.Amounts(values);
    }

    Column.Days firstPurchase() {
        int[] days = new int[orders.customers()];
        for (int customer = 0; customer < days.length; customer++) {
            days[customer] = orders.count(customer) == 0 ? Column.Days.UNKNOWN : orders.day(orders.from(customer));
        }
        return new Column.Days(days);
    }

    Column.Days lastPurchase() {
        int[] days = new int[orders.customers()];
        for (int customer = 0; customer < days.length; customer++) {
            days[customer] = orders.count(customer) == 0 ? Column.Days.UNKNOWN : orders.day(orders.to(customer) - 1);
        }
        return new Column.Days(days);
    }

    Column.Numbers sinceFirstDays() {
        return numbers(customer -> asOf - orders.day(orders.from(customer)), 1);
    }

    /** The median gap between days on which she bought; needs two such days. */
    Column.Numbers cadenceDays() {
        double[] gaps = new double[16];
        double[] values = new double[orders.customers()];
        for (int customer = 0; customer < values.length; customer++) {
            gaps = room(gaps, orders.count(customer));
            int count = gaps(customer, gaps);
            values[customer] = count == 0 ? Double.NaN : median(gaps, count);
        }
        return new Column.Numbers(values);
    }

    /**
     * How even her gaps are, from 0 to 100: 100 less the coefficient of variation in per cent. Needs three gaps.
     */
    Column.Numbers regularity() {
        double[] gaps = new double[16];
        double[] values = new double[orders.customers()];
        for (int customer = 0; customer < values.length; customer++) {
            gaps = room(gaps, orders.count(customer));
            int count = gaps(customer, gaps);
            values[customer] = count < 3 ? Double.NaN : Math.max(0, 100 - 100 * variation(gaps, count));
        }
        return new Column.Numbers(values);
    }

    private static double[] room(double[] gaps, int needed) {
        return gaps.length < needed ? new double[needed * 2] : gaps;
    }

    private int gaps(int customer, double[] gaps) {
        int count = 0;
        for (int order = orders.from(customer) + 1; order < orders.to(customer); order++) {
            int gap = orders.day(order) - orders.day(order - 1);
            if (gap > 0) {
                gaps[count++] = gap;
            }
        }
        return count;
    }

    private static double median(double[] values, int count) {
        Arrays.sort(values, 0, count);
        return count % 2 == 1 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
    }

    private static double variation(double[] values, int count) {
        double sum = 0;
        double squares = 0;
        for (int at = 0; at < count; at++) {
            sum += values[at];
            squares += values[at] * values[at];
        }
        double mean = sum / count;
        return Math.sqrt(Math.max(0, squares / count - mean * mean)) / mean;
    }

    /** A number of each customer. */
    private interface OfCustomer {
        double of(int customer);
    }

    private Column.Numbers numbers(OfCustomer number, int ordersNeeded) {
        double[] values = new double[orders.customers()];
        for (int customer = 0; customer < values.length; customer++) {
            values[customer] = orders.count(customer) < ordersNeeded ? Double.NaN : number.of(customer);
        }
        return new Column.Numbers(values);
    }
}
