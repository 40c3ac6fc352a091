package app.shopfolk.facts;

import app.shopfolk.sales.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Where and when in the week each customer buys, as shares of her purchases. */
final class ChannelFacts {
    private static final Channel[] CHANNELS = Channel.values();
    private static final List<String> CODES = Arrays.stream(CHANNELS)
            .map(channel -> channel.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> DAYPARTS = List.of("morning", "midday", "afternoon", "evening");
    private static final int NOON = 12 * 60;

    private final Orders orders;

    ChannelFacts(Orders orders) {
        this.orders = orders;
    }

    /** A yes or no of each purchase. */
    private interface OfOrder {
        boolean holds(int order);
    }

    /** Per cent of her purchases whose channel is known; empty where the ledger knows no channel but that one. */
    Optional<Column> share(Channel channel) {
        int wanted = channel.ordinal();
        Column.Numbers shares = share(
                order -> orders.channel(order) == wanted, order -> orders.channel(order) != Channel.UNKNOWN.ordinal());
        boolean anybody = Arrays.stream(shares.values()).anyMatch(share -> share > 0);
        boolean notAll = Arrays.stream(shares.values()).anyMatch(share -> share < 100);
        return anybody && notAll ? Optional.of(shares) : Optional.empty();
    }

    Column main() {
        return mostOf(CODES, orders::channel, Channel.UNKNOWN.ordinal());
    }

    Column weekday() {
        // 1970-01-01 was a Thursday.
        return mostOf(WEEKDAYS, order -> Math.floorMod(orders.day(order) + 3, 7), -1);
    }

    Column daypart() {
        return mostOf(DAYPARTS, order -> daypart(orders.minute(order)), -1);
    }

    /** Midnight to the minute is how files write a day without a time. */
    private static boolean isTold(int minute) {
        return minute > 0;
    }

    private static int daypart(int minute) {
        return !isTold(minute) ? -1 : minute < 11 * 60 ? 0 : minute < 14 * 60 ? 1 : minute < 18 * 60 ? 2 : 3;
    }

    Column weekend() {
        return share(order -> Math.floorMod(orders.day(order) + 3, 7) >= 5, order -> true);
    }

    /** Per cent of her purchases with a known time that fall on Monday to Friday before noon. */
    Column weekdayMornings() {
        return share(
                order -> Math.floorMod(orders.day(order) + 3, 7) < 5 && orders.minute(order) < NOON,
                order -> isTold(orders.minute(order)));
    }

    Column discounted() {
        Column.Numbers shares = share(orders::isDiscounted, order -> true);
        boolean anybody = Arrays.stream(shares.values()).anyMatch(share -> share > 0);
        return anybody ? shares : nothing();
    }

    private Column.Numbers nothing() {
        double[] values = new double[orders.customers()];
        Arrays.fill(values, Double.NaN);
        return new Column.Numbers(values);
    }

    private Column.Numbers share(OfOrder holds, OfOrder counts) {
        double[] values = new double[orders.customers()];
        for (int customer = 0; customer < values.length; customer++) {
            int all = 0;
            int part = 0;
            for (int order = orders.from(customer); order < orders.to(customer); order++) {
                if (counts.holds(order)) {
                    all++;
                    if (holds.holds(order)) {
                        part++;
                    }
                }
            }
            values[customer] = all == 0 ? Double.NaN : 100.0 * part / all;
        }
        return new Column.Numbers(values);
    }

    private Column mostOf(List<String> labels, IntUnaryOperator codeOf, int unknown) {
        int[] codes = new int[orders.customers()];
        int[] counts = new int[labels.size()];
        for (int customer = 0; customer < codes.length; customer++) {
            Arrays.fill(counts, 0);
            int best = Column.Categories.UNKNOWN;
            // The latest wins a tie, so the count runs from the first to the last.
            for (int order = orders.from(customer); order < orders.to(customer); order++) {
                int code = codeOf.applyAsInt(order);
                if (code != unknown && code >= 0) {
                    counts[code]++;
                    if (best < 0 || counts[code] >= counts[best]) {
                        best = code;
                    }
                }
            }
            codes[customer] = best;
        }
        return new Column.Categories(codes, labels);
    }
}
