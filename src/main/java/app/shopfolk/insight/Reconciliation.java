package app.shopfolk.insight;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.sales.LedgerContents;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the buckets, everyone else and the walk-ins are the till's own total.
 *
 * @param till the ledger's revenue, line by line, whoever bought it
 * @param rows what the rows of the table add up to
 */
public record Reconciliation(Money till, Money rows) {
    /**
     * Adds up the ledger's lines without asking who bought them.
     *
     * @param period {@code null} for the whole ledger
     */
    public static Reconciliation of(LedgerContents ledger, @Nullable Period period, WorthBySegment worth) {
        long till = 0;
        for (int line = 0; line < ledger.lines().size(); line++) {
            if (period == null
                    || period.contains(LocalDate.ofEpochDay(ledger.lines().day(line)))) {
                till = Math.addExact(till, ledger.revenueOfLine(line));
            }
        }
        Worth rows = worth.segments().stream()
                .reduce(Worth.NOTHING, Worth::plus)
                .plus(worth.everyoneElse())
                .plus(worth.walkIn());
        return new Reconciliation(new Money(till), rows.revenue());
    }

    public boolean holds() {
        return till.equals(rows);
    }
}
