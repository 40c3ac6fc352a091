package app.shopfolk.importing.rows;

import app.shopfolk.sales.Channel;
import app.shopfolk.sales.SaleLines;
import java.util.Arrays;

/** The lines of one file while they are still being worked on: amounts of whole orders come late. */
final class LineBuffer {
    int size;
    int[] receipt = new int[64];
    int[] identity = new int[64];
    int[] product = new int[64];
    int[] day = new int[64];
    short[] minute = new short[64];
    byte[] channel = new byte[64];
    long[] quantity = new long[64];
    long[] paid = new long[64];
    long[] cost = new long[64];
    long[] discount = new long[64];

    /** Makes room for a line and returns its position. */
    int next() {
        if (size == receipt.length) {
            int capacity = size * 2;
            receipt = Arrays.copyOf(receipt, capacity);
            identity = Arrays.copyOf(identity, capacity);
            product = Arrays.copyOf(product, capacity);
            day = Arrays.copyOf(day, capacity);
            minute = Arrays.copyOf(minute, capacity);
            channel = Arrays.copyOf(channel, capacity);
            quantity = Arrays.copyOf(quantity, capacity);
            paid = Arrays.copyOf(paid, capacity);
            cost = Arrays.copyOf(cost, capacity);
            discount = Arrays.copyOf(discount, capacity);
        }
        return size++;
    }

    /** Appends a line of this buffer to sale lines, its references replaced. */
    void copy(int line, int toReceipt, int toIdentity, int toProduct, SaleLines to) {
        to.add(
                toReceipt,
                toIdentity,
                toProduct,
                day[line],
                minute[line],
                Channel.values()[channel[line]],
                quantity[line],
                paid[line],
                cost[line],
                discount[line]);
    }
}
