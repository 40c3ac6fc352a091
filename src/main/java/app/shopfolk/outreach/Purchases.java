package app.shopfolk.outreach;

import app.shopfolk.base.Period;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The days on which each customer bought something: her visits, whatever the channel. */
public final class Purchases {
    private static final int[] NEVER = {};

    private final int[][] days;

    private Purchases(int[][] days) {
        this.days = days;
    }

    /** The visits in a ledger; a day on which she only gave something back is none. */
    public static Purchases of(LedgerContents ledger) {
        SaleLines lines = ledger.lines();
        Map<Long, Long> paid = new HashMap<>();
        int[] count = new int[ledger.customers().size()];
        for (int line = 0; line < lines.size(); line++) {
            int row = ledger.customerOfLine(line);
            if (row != SaleLines.NONE) {
                long amount = ledger.revenueOfLine(line);
                boolean countedOnly = amount == 0 && lines.paid(line) == SaleLines.UNKNOWN && lines.quantity(line) > 0;
                paid.merge((long) row << 32 | lines.day(line), countedOnly ? 1 : amount, Long::sum);
            }
        }
        paid.values().removeIf(amount -> amount <= 0);
        paid.keySet().forEach(key -> count[(int) (key >> 32)]++);
        int[][] days = new int[count.length][];
        for (int row = 0; row < days.length; row++) {
            days[row] = count[row] == 0 ? NEVER : new int[count[row]];
        }
        paid.keySet().forEach(key -> {
            int row = (int) (key >> 32);
            days[row][--count[row]] = (int) (long) key;
        });
        for (int[] each : days) {
            Arrays.sort(each);
        }
        return new Purchases(days);
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
