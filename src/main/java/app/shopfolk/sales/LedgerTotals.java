package app.shopfolk.sales;

import app.shopfolk.base.Money;
import java.util.BitSet;

/**
 * The ledger in eight figures.
 *
 * @param receipts receipts with at least one line
 * @param revenue what customers paid for goods: net of discounts and refunds, walk-ins included
 * @param cost of the goods whose cost is known
 */
public record LedgerTotals(
        long customers,
        long products,
        long receipts,
        long lines,
        long serviceContacts,
        Money revenue,
        Money cost,
        Money walkInRevenue) {
    public static LedgerTotals of(LedgerContents ledger) {
        SaleLines lines = ledger.lines();
        BitSet receipts = new BitSet();
        long revenue = 0;
        long cost = 0;
        long walkIn = 0;
        for (int line = 0; line < lines.size(); line++) {
            receipts.set(lines.receipt(line));
            long paid = ledger.revenueOfLine(line);
            revenue = Math.addExact(revenue, paid);
            long lineCost = ledger.costOfLine(line);
            if (lineCost != SaleLines.UNKNOWN) {
                cost = Math.addExact(cost, lineCost);
            }
            if (ledger.customerOfLine(line) == SaleLines.NONE) {
                walkIn = Math.addExact(walkIn, paid);
            }
        }
        return new LedgerTotals(
                ledger.customers().size(),
                ledger.products().size(),
                receipts.cardinality(),
                lines.size(),
                ledger.contacts().size(),
                new Money(revenue),
                new Money(cost),
                new Money(walkIn));
    }
}
