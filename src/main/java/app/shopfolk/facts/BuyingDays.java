package app.shopfolk.facts;

import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.util.Arrays;

/**
 * The different days on which each customer bought, rising, with what each day brought. What she gave back on another day is
 * taken off the buying day before it, so that a customer's days add up to what she is worth.
 */
public final class BuyingDays {
    private final int[] start;
    private final int[] day;
    private final long[] amount;
    private final boolean isMargin;

    private BuyingDays(int[] start, int[] day, long[] amount, boolean isMargin) {
        this.start = start;
        this.day = day;
        this.amount = amount;
        this.isMargin = isMargin;
    }

    /** The days up to the one the facts are as of; amounts are margins where any margin is known, else what was paid. */
    public static BuyingDays of(CustomerFacts facts) {
        LedgerContents ledger = facts.ledger();
        int lastDay = (int) facts.asOf().toEpochDay();
        Orders orders = Orders.of(ledger, lastDay);
        int[] start = new int[orders.customers() + 1];
        int[] day = new int[orders.customers() == 0 ? 0 : orders.to(orders.customers() - 1)];
        int size = 0;
        for (int customer = 0; customer < orders.customers(); customer++) {
            start[customer] = size;
            for (int order = orders.from(customer); order < orders.to(customer); order++) {
                if (size == start[customer] || day[size - 1] != orders.day(order)) {
                    day[size++] = orders.day(order);
                }
            }
        }
        start[orders.customers()] = size;
        boolean isMargin = facts.measures(null).basis().isAnythingKnown();
        var days = new BuyingDays(start, Arrays.copyOf(day, size), new long[size], isMargin);
        days.addAmounts(ledger, LineMargins.of(facts), lastDay);
        return days;
    }

    private void addAmounts(LedgerContents ledger, LineMargins margins, int lastDay) {
        SaleLines lines = ledger.lines();
        for (int line = 0; line < lines.size(); line++) {
            int customer = ledger.customerOfLine(line);
            if (customer == SaleLines.NONE || lines.day(line) > lastDay || count(customer) == 0) {
                continue;
            }
            long value = isMargin ? margins.of(line) : ledger.revenueOfLine(line);
            if (value != LineMargins.UNKNOWN) {
                amount[at(customer, lines.day(line))] += value;
            }
        }
    }

    /** The place of a day among a customer's, or of the buying day before it; of the first where there is none before. */
    private int at(int customer, int wanted) {
        int found = Arrays.binarySearch(day, from(customer), to(customer), wanted);
        return found >= 0 ? found : Math.max(from(customer), -found - 2);
    }

    /** Whether amounts are margins; if not, they are what was paid. */
    public boolean isMargin() {
        return isMargin;
    }

    public int customers() {
        return start.length - 1;
    }

    /** How many different days a customer bought on. */
    public int count(int customer) {
        return start[customer + 1] - start[customer];
    }

    /** Where a customer's days begin. */
    public int from(int customer) {
        return start[customer];
    }

    /** Where they end. */
    public int to(int customer) {
        return start[customer + 1];
    }

    /** The day at a place, since 1970-01-01. */
    public int day(int at) {
        return day[at];
    }

    /** What the day at a place brought, in ten-thousandths. */
    public long amount(int at) {
        return amount[at];
    }
}
