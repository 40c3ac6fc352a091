package app.shopfolk.facts;

import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.util.Arrays;

/**
 * The purchases of each customer in order of time: one for each of her receipts on which she paid something. A receipt
 * that only gives money back is no purchase. Lines without any amount count by their quantity.
 */
final class Orders {
    private final int[] start;
    private final int[] day;
    private final short[] minute;
    private final byte[] channel;
    private final long[] amount;
    private final boolean[] discounted;

    private Orders(OrderList list, int customers) {
        Grouped byCustomer = Grouped.by(list.size, customers, order -> list.customer[order]);
        start = byCustomer.start();
        int[] sorted = byCustomer.positions();
        sortEachByTime(sorted, list);
        int size = list.size;
        day = new int[size];
        minute = new short[size];
        channel = new byte[size];
        amount = new long[size];
        discounted = new boolean[size];
        for (int at = 0; at < size; at++) {
            int order = sorted[at];
            day[at] = list.day[order];
            minute[at] = list.minute[order];
            channel[at] = list.channel[order];
            amount[at] = list.amount[order];
            discounted[at] = list.discounted[order];
        }
    }

    /** All purchases up to a day, counted since 1970-01-01. */
    static Orders of(LedgerContents ledger, int lastDay) {
        SaleLines lines = ledger.lines();
        Grouped byReceipt = Grouped.by(
                lines.size(), ledger.receipts().size(), line -> lines.day(line) > lastDay ? -1 : lines.receipt(line));
        OrderList list = new OrderList(ledger);
        for (int receipt = 0; receipt < ledger.receipts().size(); receipt++) {
            list.addReceipt(byReceipt.positions(), byReceipt.from(receipt), byReceipt.to(receipt));
        }
        return new Orders(list, ledger.customers().size());
    }

    private void sortEachByTime(int[] sorted, OrderList list) {
        for (int customer = 0; customer + 1 < start.length; customer++) {
            int from = start[customer];
            int to = start[customer + 1];
            if (!isSorted(sorted, from, to, list)) {
                long[] keys = new long[to - from];
                for (int at = from; at < to; at++) {
                    keys[at - from] = (long) list.day[sorted[at]] << 32 | sorted[at];
                }
                Arrays.sort(keys);
                for (int at = from; at < to; at++) {
                    sorted[at] = (int) keys[at - from];
                }
            }
        }
    }

    private static boolean isSorted(int[] sorted, int from, int to, OrderList list) {
        for (int at = from + 1; at < to; at++) {
            if (list.day[sorted[at]] < list.day[sorted[at - 1]]) {
                return false;
            }
        }
        return true;
    }

    int customers() {
        return start.length - 1;
    }

    int from(int customer) {
        return start[customer];
    }

    int to(int customer) {
        return start[customer + 1];
    }

    int count(int customer) {
        return start[customer + 1] - start[customer];
    }

    int day(int order) {
        return day[order];
    }

    int minute(int order) {
        return minute[order];
    }

    /** Position of the channel among {@link app.shopfolk.sales.Channel}. */
    int channel(int order) {
        return channel[order];
    }

    long amount(int order) {
        return amount[order];
    }

    boolean isDiscounted(int order) {
        return discounted[order];
    }
}
