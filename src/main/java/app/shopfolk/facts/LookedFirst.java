package app.shopfolk.facts;

import app.shopfolk.sales.Channel;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.Trace;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often a customer looked at the web site shortly before she bought in the shop: ROPO (research online, purchase offline)
 * or webrooming; those who do it are the research shoppers of Verhoef, Neslin and Vroomen (2007), Multichannel customer
 * management, International Journal of Research in Marketing 24(2), 129–148.
 *
 * <p>A look is a day on which a file of web visits has her on the site, or a wish list has her add something. It belongs to a
 * purchase on the same day or up to {@value #WINDOW} days after it: long enough for her next two free Saturdays, short enough
 * that somebody who looks once a month for no reason is not counted each time. Files give days and no order within one, so a
 * look on the day itself counts.
 *
 * <p>A purchase is asked about only where the files would show a look: in a stretch of time in which never more than
 * {@value #WINDOW} days went by without a visit of anybody, from {@value #WINDOW} days after its beginning to its end. What lies
 * before the first file of visits, after the last, or in a month of which none was brought in, says neither yes nor no. Wishes
 * alone do not say when somebody did not look, so of a customer without a visit nothing is known.
 */
final class LookedFirst {
    /** Days from a look to the purchase it belongs to, at most. */
    private static final int WINDOW = 14;

    private static final int NOWHERE = Integer.MAX_VALUE;
    private static final int[] NO_DAYS = {};

    private final Orders orders;
    private final int today;
    private final List<Customer> customers;
    private final int[][] visits;
    /** Of each day, the first day of the stretch with visits that it lies in. */
    private final int[] since;

    private LookedFirst(List<Customer> customers, Orders orders, int today) {
        this.orders = orders;
        this.today = today;
        this.customers = customers;
        this.visits = new int[customers.size()][];
        BitSet visited = new BitSet();
        for (int row = 0; row < visits.length; row++) {
            // Whether today's look would be in the files only the visits that follow tell.
            visits[row] = days(customers.get(row), CustomerField.WEB_DAYS, today + WINDOW);
            for (int day : visits[row]) {
                visited.set(day);
            }
        }
        this.since = stretches(visited);
    }

    /**
     * Per cent of her purchases in the shop that came after a look; unknown for those without a dated visit, and for those who
     * bought nothing in the shop while visits were noted.
     *
     * @param today the last day that counts, since 1970-01-01
     */
    static Column share(List<Customer> customers, Orders orders, int today) {
        LookedFirst looked = new LookedFirst(customers, orders, today);
        double[] shares = new double[customers.size()];
        Arrays.setAll(shares, looked::share);
        return new Column.Numbers(shares);
    }

    private static int[] days(Customer customer, CustomerField field, int last) {
        String days = customer.values().get(field);
        return days == null ? NO_DAYS : Trace.days(days, last);
    }

    private static int[] stretches(BitSet visited) {
        int[] since = new int[visited.length()];
        Arrays.fill(since, NOWHERE);
        int first = 0;
        int before = -1;
        for (int day = visited.nextSetBit(0); day >= 0; day = visited.nextSetBit(day + 1)) {
            if (before < 0 || day - before > WINDOW) {
                first = day;
                before = day;
            }
            Arrays.fill(since, before, day + 1, first);
            before = day;
        }
        return since;
    }

    private double share(int customer) {
        if (visits[customer].length == 0 || visits[customer][0] > today) {
            return Double.NaN;
        }
        int[] days = looks(customer);
        int asked = 0;
        int looked = 0;
        int next = 0;
        for (int order = orders.from(customer); order < orders.to(customer); order++) {
            int day = orders.day(order);
            if (orders.channel(order) == Channel.SHOP.ordinal() && isNoted(day)) {
                while (next < days.length && days[next] <= day) {
                    next++;
                }
                asked++;
                looked += next > 0 && days[next - 1] >= day - WINDOW ? 1 : 0;
            }
        }
        return asked == 0 ? Double.NaN : 100.0 * looked / asked;
    }

    private int[] looks(int customer) {
        int[] wishes = days(customers.get(customer), CustomerField.WISH_DAYS, today);
        return wishes.length == 0
                ? visits[customer]
                : IntStream.concat(Arrays.stream(visits[customer]), Arrays.stream(wishes))
                        .sorted()
                        .toArray();
    }

    /** Whether a look on any day that counts for a purchase would be in the files. */
    private boolean isNoted(int day) {
        return day >= 0 && day < since.length && since[day] <= day - WINDOW;
    }
}
