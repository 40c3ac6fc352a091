package app.shopfolk.sales;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Sale lines as primitive columns: one row per line of a receipt, refunds with negative quantity and amount. Receipts,
 * identities and products are positions in lists that travel with the lines ({@link Batch} or {@link LedgerContents}).
 *
 * <p>Amounts are ten-thousandths of the currency's unit, quantities ten-thousandths of a piece.
 */
public final class SaleLines {
    /** Stands for an amount the file did not tell. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    /** Stands for nobody ({@link #identity}) or no product named ({@link #product}). */
    public static final int NONE = -1;

    /** Stands for a time of day the file did not tell. */
    public static final int NO_MINUTE = -1;

    private static final Channel[] CHANNELS = Channel.values();

    private int size;
    private int[] receipt = new int[16];
    private int[] identity = new int[16];
    private int[] product = new int[16];
    private int[] day = new int[16];
    private short[] minute = new short[16];
    private byte[] channel = new byte[16];
    private long[] quantity = new long[16];
    private long[] paid = new long[16];
    private long[] cost = new long[16];
    private long[] discount = new long[16];

    /**
     * Appends a line.
     *
     * @param receipt position in the receipts
     * @param identity position in the identities, or {@link #NONE} for a walk-in
     * @param product position in the products, or {@link #NONE}
     * @param day days since 1970-01-01
     * @param minute minute of the day, or {@link #NO_MINUTE}
     * @param paid what the customer paid for the goods of this line: after discounts, without tax or tips where the file
     *     tells them apart; {@link #UNKNOWN} where the product's price has to tell
     * @param cost what the goods of this line cost the shop; {@link #UNKNOWN} where the product has to tell
     * @param discount taken off the list price, positive; 0 where none or not told
     */
    public void add(
            int receipt,
            int identity,
            int product,
            int day,
            int minute,
            Channel channel,
            long quantity,
            long paid,
            long cost,
            long discount) {
        if (size == this.receipt.length) {
            resize(size * 2);
        }
        this.receipt[size] = receipt;
        this.identity[size] = identity;
        this.product[size] = product;
        this.day[size] = day;
        this.minute[size] = (short) minute;
        this.channel[size] = (byte) channel.ordinal();
        this.quantity[size] = quantity;
        this.paid[size] = paid;
        this.cost[size] = cost;
        this.discount[size] = discount;
        size++;
    }

    /** Writes columns of new lines, each from a position on, as {@link #add} would; the column arrays are not to be kept. */
    @FunctionalInterface
    public interface Columns {
        void write(
                int from,
                int[] receipt,
                int[] identity,
                int[] product,
                int[] day,
                short[] minute,
                byte[] channel,
                long[] quantity,
                long[] paid,
                long[] cost,
                long[] discount);
    }

    /** Appends so many lines, column by column rather than line by line; channels are positions among {@link Channel}. */
    public void addAll(int count, Columns columns) {
        reserve(Math.addExact(size, count));
        columns.write(size, receipt, identity, product, day, minute, channel, quantity, paid, cost, discount);
        size += count;
    }

    /** Makes room for so many lines in all, so that adding them moves nothing. */
    public void reserve(int lines) {
        if (lines > receipt.length) {
            resize(lines);
        }
    }

    /**
     * These lines with other positions; their days and amounts are shared, so that neither is to be added to any more.
     *
     * @param receipts the new position of a receipt by the old one, likewise the other two
     */
    public SaleLines placed(IntUnaryOperator receipts, IntUnaryOperator identities, IntUnaryOperator products) {
        SaleLines placed = new SaleLines();
        placed.size = size;
        placed.receipt = new int[size];
        placed.identity = new int[size];
        placed.product = new int[size];
        for (int line = 0; line < size; line++) {
            placed.receipt[line] = receipts.applyAsInt(receipt[line]);
            placed.identity[line] = identities.applyAsInt(identity[line]);
            placed.product[line] = products.applyAsInt(product[line]);
        }
        placed.day = day;
        placed.minute = minute;
        placed.channel = channel;
        placed.quantity = quantity;
        placed.paid = paid;
        placed.cost = cost;
        placed.discount = discount;
        return placed;
    }

    private void resize(int capacity) {
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

    public int size() {
        return size;
    }

    public int receipt(int line) {
        return receipt[line];
    }

    public int identity(int line) {
        return identity[line];
    }

    public int product(int line) {
        return product[line];
    }

    /** Days since 1970-01-01. */
    public int day(int line) {
        return day[line];
    }

    public int minute(int line) {
        return minute[line];
    }

    public Channel channel(int line) {
        return CHANNELS[channel[line]];
    }

    public long quantity(int line) {
        return quantity[line];
    }

    /** What the file says was paid, or {@link #UNKNOWN}. */
    public long paid(int line) {
        return paid[line];
    }

    /** What the file says it cost, or {@link #UNKNOWN}. */
    public long cost(int line) {
        return cost[line];
    }

    public long discount(int line) {
        return discount[line];
    }
}
