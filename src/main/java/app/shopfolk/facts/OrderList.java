package app.shopfolk.facts;

import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.util.Arrays;

/** Purchases as they are found, receipt by receipt. */
final class OrderList {
    private final LedgerContents ledger;
    private final SaleLines lines;

    int size;
    final int[] customer;
    final int[] day;
    final short[] minute;
    final byte[] channel;
    final long[] amount;
    final boolean[] discounted;

    OrderList(LedgerContents ledger) {
        this.ledger = ledger;
        this.lines = ledger.lines();
        // As many as there are lines at most: a receipt may carry the lines of several customers.
        int most = lines.size();
        customer = new int[most];
        day = new int[most];
        minute = new short[most];
        channel = new byte[most];
        amount = new long[most];
        discounted = new boolean[most];
    }

    /** Adds the purchases of one receipt, one for each customer on it. */
    void addReceipt(int[] positions, int from, int to) {
        if (from == to) {
            return;
        }
        int first = ledger.customerOfLine(positions[from]);
        boolean mixed = false;
        for (int at = from + 1; at < to && !mixed; at++) {
            mixed = ledger.customerOfLine(positions[at]) != first;
        }
        if (!mixed) {
            addOrder(first, positions, from, to);
            return;
        }
        long[] byCustomer = new long[to - from];
        for (int at = from; at < to; at++) {
            byCustomer[at - from] = (long) ledger.customerOfLine(positions[at]) << 32 | positions[at];
        }
        Arrays.sort(byCustomer);
        int[] sorted = Arrays.stream(byCustomer).mapToInt(key -> (int) key).toArray();
        int begin = 0;
        for (int at = 1; at <= sorted.length; at++) {
            if (at == sorted.length || byCustomer[at] >> 32 != byCustomer[begin] >> 32) {
                addOrder((int) (byCustomer[begin] >> 32), sorted, begin, at);
                begin = at;
            }
        }
    }

    private void addOrder(int who, int[] positions, int from, int to) {
        if (who == SaleLines.NONE) {
            return;
        }
        long paid = 0;
        boolean countedOnly = false;
        boolean reduced = false;
        int earliest = Integer.MAX_VALUE;
        for (int at = from; at < to; at++) {
            int line = positions[at];
            long revenue = ledger.revenueOfLine(line);
            paid += revenue;
            earliest = Math.min(earliest, lines.day(line));
            reduced |= lines.discount(line) > 0;
            countedOnly |= revenue == 0 && lines.paid(line) == SaleLines.UNKNOWN && lines.quantity(line) > 0;
        }
        if (paid > 0 || (paid == 0 && countedOnly)) {
            int line = positions[from];
            customer[size] = who;
            day[size] = earliest;
            minute[size] = (short) lines.minute(line);
            channel[size] = (byte) lines.channel(line).ordinal();
            amount[size] = paid;
            discounted[size] = reduced;
            size++;
        }
    }
}
