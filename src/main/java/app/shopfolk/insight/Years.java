package app.shopfolk.insight;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How many years a period has, so that what is said per year can be counted for it. */
record Years(double count) {
    private static final double DAYS = 365.2425;

    /** Full years are exact, the rest by days; without a period, from the ledger's first day of sales to its last. */
    static Years of(@Nullable Period period, LedgerContents ledger) {
        return period == null ? ofWhole(ledger) : of(period);
    }

    private static Years of(Period period) {
        LocalDate end = period.last().plusDays(1);
        long full = ChronoUnit.YEARS.between(period.first(), end);
        long days = ChronoUnit.DAYS.between(period.first().plusYears(full), end);
        return new Years(full + days / DAYS);
    }

    private static Years ofWhole(LedgerContents ledger) {
        SaleLines lines = ledger.lines();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int line = 0; line < lines.size(); line++) {
            first = Math.min(first, lines.day(line));
            last = Math.max(last, lines.day(line));
        }
        return first > last ? new Years(0) : of(new Period(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
    }

    Money of(Money perYear) {
        return new Money(Math.round(perYear.tenThousandths() * count));
    }
}
