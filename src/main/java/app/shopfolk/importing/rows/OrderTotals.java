package app.shopfolk.importing.rows;

import app.shopfolk.sales.SaleLines;

/** Brings the lines of an order to what the file says was paid for the whole of it: discounts, refunds, bare totals. */
final class OrderTotals {
    private OrderTotals() {}

    /**
     * Spreads what an order came to over its lines, by amount where lines have amounts, else by pieces; the parts add up
     * exactly.
     *
     * @param lines positions of the order's lines
     */
    static void spread(LineBuffer buffer, int[] lines, int count, long goods) {
        long sum = 0;
        boolean amounts = true;
        for (int i = 0; i < count; i++) {
            amounts &= buffer.paid[lines[i]] != SaleLines.UNKNOWN;
        }
        for (int i = 0; i < count && amounts; i++) {
            sum += buffer.paid[lines[i]];
        }
        if (amounts && sum == goods) {
            return;
        }
        long[] weights = new long[count];
        long weight = 0;
        for (int i = 0; i < count; i++) {
            weights[i] = Math.abs(amounts && sum != 0 ? buffer.paid[lines[i]] : buffer.quantity[lines[i]]);
            weight += weights[i];
        }
        long spent = 0;
        long passed = 0;
        for (int i = 0; i < count; i++) {
            passed += weight == 0 ? 1 : weights[i];
            // The part up to here less what was given already: rounding never piles up.
            long upTo = (long) Math.floor((double) goods * passed / (weight == 0 ? count : weight) + 0.5);
            long part = i == count - 1 ? goods - spent : upTo - spent;
            if (amounts) {
                buffer.discount[lines[i]] += Math.max(0, buffer.paid[lines[i]] - part);
            }
            buffer.paid[lines[i]] = part;
            spent += part;
        }
    }
}
