package app.shopfolk.facts;

import app.shopfolk.base.Occasion;
import app.shopfolk.base.OccasionCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a customer's visits cluster around the same days of the calendar in two or more years: the country's occasions,
 * or a date of her own.
 *
 * <p>A purchase in the days before an occasion counts only if she came for that occasion in at least two years; any
 * other purchase counts as made for an own date if it lies shortly before her stored date, or another year has one within
 * {@value #NEAR} days of the same date. Who makes at least {@value #MOSTLY} per cent of her purchases so, three or more (or
 * all of them, for the calendar's occasions), and no more than {@value #MOST_A_YEAR} a year, comes for occasions. Two
 * purchases near the same date alone are too often chance; two for the same occasion count only where more customers have
 * them than chance brings about.
 */
final class OccasionFacts {
    /** The label for a date of her own, such as a wedding day. */
    static final String OWN_DATE = "own-date";

    private static final int MOSTLY = 60;
    private static final int NEAR = 5;
    private static final int MOST_A_YEAR = 8;
    private static final int ENOUGH = 3;
    private static final int BEFORE_OWN_DATE = 8;
    private static final double BEYOND_CHANCE = 2;
    private static final double YEAR = 365.25;

    private final Orders orders;
    private final Optional<Column.Days> ownDates;
    private final int firstDay;
    private final byte[] occasionOfDay;
    private final List<String> labels;

    private final int[] codes;
    private final double[] shares;

    OccasionFacts(Orders orders, OccasionCalendar calendar, Optional<Column.Days> ownDates) {
        this.orders = orders;
        this.ownDates = ownDates;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int customer = 0; customer < orders.customers(); customer++) {
            if (orders.count(customer) > 0) {
                first = Math.min(first, orders.day(orders.from(customer)));
                last = Math.max(last, orders.day(orders.to(customer) - 1));
            }
        }
        firstDay = first;
        List<Occasion> occasions = calendar.occasions();
        labels = new ArrayList<>(occasions.stream().map(Occasion::code).toList());
        labels.add(OWN_DATE);
        occasionOfDay = first > last ? new byte[0] : table(calendar, first, last);
        codes = new int[orders.customers()];
        shares = new double[orders.customers()];
        judge();
    }

    /** For each day the next occasion it lies shortly before, or -1. */
    private static byte[] table(OccasionCalendar calendar, int first, int last) {
        byte[] table = new byte[last - first + 1];
        int[] distance = new int[table.length];
        Arrays.fill(table, (byte) -1);
        Arrays.fill(distance, Integer.MAX_VALUE);
        List<Occasion> occasions = calendar.occasions();
        int lastYear = LocalDate.ofEpochDay(last).getYear() + 1;
        for (int year = LocalDate.ofEpochDay(first).getYear(); year <= lastYear; year++) {
            for (int code = 0; code < occasions.size(); code++) {
                int day = (int) calendar.dayOf(occasions.get(code), year).toEpochDay();
                for (int before = 0; before <= occasions.get(code).leadDays(); before++) {
                    int at = day - before - first;
                    if (at >= 0 && at < table.length && before < distance[at]) {
                        table[at] = (byte) code;
                        distance[at] = before;
                    }
                }
            }
        }
        return table;
    }

    private void judge() {
        int own = labels.size() - 1;
        int[] counts = new int[labels.size()];
        int[] earliest = new int[labels.size()];
        int[] latest = new int[labels.size()];
        for (int customer = 0; customer < codes.length; customer++) {
            codes[customer] = Column.Categories.UNKNOWN;
            int count = orders.count(customer);
            if (count == 0) {
                shares[customer] = Double.NaN;
                continue;
            }
            Arrays.fill(counts, 0);
            for (int order = orders.from(customer); order < orders.to(customer); order++) {
                int code = occasionOfDay[orders.day(order) - firstDay];
                if (code >= 0) {
                    earliest[code] = counts[code] == 0 ? orders.day(order) : earliest[code];
                    latest[code] = orders.day(order);
                    counts[code]++;
                }
            }
            for (int code = 0; code < own; code++) {
                // Windows are shorter than a month, so half a year apart is another year.
                if (counts[code] > 0 && latest[code] - earliest[code] < YEAR / 2) {
                    counts[code] = 0;
                }
            }
            int ofCalendar = Arrays.stream(counts, 0, own).sum();
            boolean seldom = count <= Math.max(2, MOST_A_YEAR * yearsOf(customer));
            counts[own] = seldom ? ownDates(customer, counts) : 0;
            int best = own;
            int sum = 0;
            for (int code = own; code >= 0; code--) {
                sum += counts[code];
                best = counts[code] >= counts[best] ? code : best;
            }
            shares[customer] = 100.0 * sum / count;
            if (seldom && shares[customer] >= MOSTLY && (sum >= ENOUGH || (ofCalendar == count && count > 1))) {
                codes[customer] = best;
            }
        }
        dropChance();
    }

    /**
     * Takes back those of whom only two purchases speak, unless they are clearly more than would have two purchases in
     * different years before the same occasion if nobody came for any.
     */
    private void dropChance() {
        List<Integer> ofTwo = new ArrayList<>();
        int pairs = 0;
        for (int customer = 0; customer < codes.length; customer++) {
            if (orders.count(customer) == 2
                    && orders.day(orders.from(customer) + 1) - orders.day(orders.from(customer)) >= YEAR / 2) {
                pairs++;
                if (codes[customer] >= 0) {
                    ofTwo.add(customer);
                }
            }
        }
        if (ofTwo.size() < BEYOND_CHANCE * pairs * chanceOfAPair()) {
            ofTwo.forEach(customer -> codes[customer] = Column.Categories.UNKNOWN);
        }
    }

    /** That two purchases of the shop, picked blindly, are made before the same occasion. */
    private double chanceOfAPair() {
        int[] purchases = new int[labels.size()];
        int all = 0;
        for (int customer = 0; customer < codes.length; customer++) {
            for (int order = orders.from(customer); order < orders.to(customer); order++) {
                int code = occasionOfDay[orders.day(order) - firstDay];
                all++;
                if (code >= 0) {
                    purchases[code]++;
                }
            }
        }
        double chance = 0;
        for (int count : purchases) {
            chance += all == 0 ? 0 : (double) count / all * count / all;
        }
        return chance;
    }

    private double yearsOf(int customer) {
        int days = orders.day(orders.to(customer) - 1) - orders.day(orders.from(customer));
        return Math.max(1, days / YEAR);
    }

    /** Purchases for no occasion she keeps, that have one near the same date in another year. */
    private int ownDates(int customer, int[] counts) {
        int found = 0;
        for (int order = orders.from(customer); order < orders.to(customer); order++) {
            if (!isForOccasion(order, counts)) {
                if (isBeforeStoredDate(customer, orders.day(order))) {
                    found++;
                    continue;
                }
                for (int other = orders.from(customer); other < orders.to(customer); other++) {
                    if (!isForOccasion(other, counts) && sameDateOfOtherYear(orders.day(order), orders.day(other))) {
                        found++;
                        break;
                    }
                }
            }
        }
        return found;
    }

    private boolean isForOccasion(int order, int[] counts) {
        int code = occasionOfDay[orders.day(order) - firstDay];
        return code >= 0 && counts[code] > 0;
    }

    private boolean isBeforeStoredDate(int customer, int day) {
        if (ownDates.isEmpty() || !ownDates.get().isKnown(customer)) {
            return false;
        }
        LocalDate stored = LocalDate.ofEpochDay(ownDates.get().values()[customer]);
        LocalDate bought = LocalDate.ofEpochDay(day);
        LocalDate next = stored.withYear(bought.getYear());
        long ahead = (next.isBefore(bought) ? stored.withYear(bought.getYear() + 1) : next).toEpochDay() - day;
        return ahead <= BEFORE_OWN_DATE;
    }

    private static boolean sameDateOfOtherYear(int day, int other) {
        int apart = Math.abs(day - other);
        long years = Math.round(apart / YEAR);
        return years >= 1 && Math.abs(apart - years * YEAR) <= NEAR;
    }

    /** The occasion she mostly comes for; known only of those who come for occasions. */
    Column.Categories occasion() {
        return new Column.Categories(codes, List.copyOf(labels));
    }

    /** Per cent of her purchases made for occasions. */
    Column.Numbers share() {
        return new Column.Numbers(shares);
    }
}
