package app.shopfolk.facts;

import app.shopfolk.base.CostBasis;
import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContact;
import org.jspecify.annotations.Nullable;

/**
 * Revenue, margin and service minutes of each customer and of the walk-ins over a period. Revenue of all rows and walk-ins
 * is the ledger's revenue, to the ten-thousandth.
 *
 * <p>The margin of a line is what was paid less its cost; where the cost is unknown, the owner's fallback per cent of what
 * was paid; where she gave none, nothing, and the line's revenue counts as {@link CostBasis#unknown}.
 */
public final class Measures {
    private final long[] revenue;
    private final long[] margin;
    private final long[] minutes;
    private final long[] costKnown;
    private final CostBasis basis;

    private Measures(long[] revenue, long[] margin, long[] minutes, long[] costKnown, CostBasis basis) {
        this.revenue = revenue;
        this.margin = margin;
        this.minutes = minutes;
        this.costKnown = costKnown;
        this.basis = basis;
    }

    /**
     * Sums up a ledger.
     *
     * @param period {@code null} for everything
     */
    static Measures of(LedgerContents ledger, @Nullable Period period, FactSettings settings) {
        int first = period == null ? Integer.MIN_VALUE : (int) period.first().toEpochDay();
        int last = period == null ? Integer.MAX_VALUE : (int) period.last().toEpochDay();
        int walkIn = ledger.customers().size();
        long[] revenue = new long[walkIn + 1];
        long[] margin = new long[walkIn + 1];
        long[] costKnown = new long[walkIn + 1];
        long fallbackRevenue = 0;
        long unknown = 0;
        long fromCost = 0;
        LineMargins margins = LineMargins.of(ledger, settings.margins());
        SaleLines lines = ledger.lines();
        for (int line = 0; line < lines.size(); line++) {
            int day = lines.day(line);
            if (day < first || day > last) {
                continue;
            }
            int customer = ledger.customerOfLine(line);
            int row = customer == SaleLines.NONE ? walkIn : customer;
            long paid = ledger.revenueOfLine(line);
            long cost = ledger.costOfLine(line);
            revenue[row] = Math.addExact(revenue[row], paid);
            long earned = margins.of(line, paid, cost);
            if (earned == LineMargins.UNKNOWN) {
                unknown += paid;
                continue;
            }
            margin[row] = Math.addExact(margin[row], earned);
            if (cost == SaleLines.UNKNOWN) {
                fallbackRevenue += paid;
            } else {
                costKnown[row] += paid;
                fromCost += paid;
            }
        }
        long[] minutes = minutes(ledger, settings.effort(), first, last);
        var basis = new CostBasis(new Money(fromCost), new Money(fallbackRevenue), new Money(unknown));
        return new Measures(revenue, margin, minutes, costKnown, basis);
    }

    private static long[] minutes(LedgerContents ledger, EffortScale scale, int first, int last) {
        int walkIn = ledger.customers().size();
        long[] minutes = new long[walkIn + 1];
        for (ServiceContact contact : ledger.contacts()) {
            long day = contact.day().toEpochDay();
            if (day >= first && day <= last) {
                int identity = contact.identity();
                int row = identity == SaleLines.NONE ? walkIn : ledger.customerOfIdentity()[identity];
                minutes[row] += minutesOf(contact, scale);
            }
        }
        return minutes;
    }

    /** Minutes of a contact in hundredths: as told, else from its effort, else none. */
    static long minutesOf(ServiceContact contact, EffortScale scale) {
        Integer told = contact.minutes();
        if (told != null) {
            return told;
        }
        Integer effort = contact.effort();
        return effort == null ? 0 : Math.round(100 * scale.minutesOf(effort / 100.0));
    }

    /** How many customers; the walk-ins come after the last of them. */
    public int size() {
        return revenue.length - 1;
    }

    /** What a customer paid, in ten-thousandths. */
    public long revenue(int row) {
        return revenue[row];
    }

    /** Her margin, in ten-thousandths. */
    public long margin(int row) {
        return margin[row];
    }

    /** Minutes of service she took, in hundredths. */
    public long serviceMinutes(int row) {
        return minutes[row];
    }

    /** What she paid for goods whose cost is known, in ten-thousandths. */
    public long costKnownRevenue(int row) {
        return costKnown[row];
    }

    public long walkInRevenue() {
        return revenue[size()];
    }

    public long walkInMargin() {
        return margin[size()];
    }

    /** Minutes of service for people the ledger cannot name, in hundredths. */
    public long walkInServiceMinutes() {
        return minutes[size()];
    }

    public CostBasis basis() {
        return basis;
    }
}
