package app.shopfolk.outreach;

import app.shopfolk.base.Period;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.util.Arrays;

/** The days on which each customer bought something: her visits, whatever the channel. */
public final class Purchases {
    private static final int[] NEVER = {};

    private final int[][] days;

    private Purchases(int[][] days) {
        this.days = days;
    }

    /** The visits in a ledger; a day on which she only gave something back is none. */
    public static Purchases of(LedgerContents ledger) {
        int[] start = starts(ledger);
        long[] dayAndLine = byDay(ledger, start);
        int[][] days = new int[ledger.customers().size()][];
        for (int row = 0; row < days.length; row++) {
            days[row] = visits(ledger, dayAndLine, start[row], start[row + 1]);
        }
        return new Purchases(days);
    }

    /** Where each customer's lines begin when they are put together, and where the last one's end. */
    private static int[] starts(LedgerContents ledger) {
        int[] start = new int[ledger.customers().size() + 1];
        for (int line = 0; line < ledger.lines().size(); line++) {
            int row = ledger.customerOfLine(line);
            if (row != SaleLines.NONE) {
                start[row + 1]++;
            }
        }
        for (int row = 0; row + 1 < start.length; row++) {
            start[row + 1] += start[row];
        }
        return start;
    }

    /** Each customer's lines by their day: the day in the upper half of a number, the line in the lower. */
    private static long[] byDay(LedgerContents ledger, int[] start) {
        SaleLines lines = ledger.lines();
        long[] dayAndLine = new long[start[start.length - 1]];
        int[] next = start.clone();
        for (int line = 0; line < lines.size(); line++) {
            int row = ledger.customerOfLine(line);
            if (row != SaleLines.NONE) {
                dayAndLine[next[row]++] = (long) lines.day(line) << 32 | line;
            }
        }
        for (int row = 0; row + 1 < start.length; row++) {
            Arrays.sort(dayAndLine, start[row], start[row + 1]);
        }
        return dayAndLine;
    }

    private static int[] visits(LedgerContents ledger, long[] dayAndLine, int from, int to) {
        int[] days = NEVER;
        int size = 0;
        for (int at = from; at < to; ) {
            int day = (int) (dayAndLine[at] >> 32);
            long paid = 0;
            for (; at < to && (int) (dayAndLine[at] >> 32) == day; at++) {
                paid += counted(ledger, (int) dayAndLine[at]);
            }
            if (paid > 0) {
                days = size == days.length ? Arrays.copyOf(days, Math.max(4, 2 * size)) : days;
                days[size++] = day;
            }
        }
        return Arrays.copyOf(days, size);
    }

    /** What was paid for a line; where nobody told a price, that something was bought counts. */
    private static long counted(LedgerContents ledger, int line) {
        SaleLines lines = ledger.lines();
        long amount = ledger.revenueOfLine(line);
        boolean countedOnly = amount == 0 && lines.paid(line) == SaleLines.UNKNOWN && lines.quantity(line) > 0;
        return countedOnly ? 1 : amount;
    }

    /** A customer's days since 1970-01-01, rising. */
    int[] days(int row) {
        return days[row];
    }

    /** How often she came in a period. */
    int visits(int row, Period period) {
        int visits = 0;
        for (int day : days[row]) {
            if (day >= period.first().toEpochDay() && day <= period.last().toEpochDay()) {
                visits++;
            }
        }
        return visits;
    }
}
