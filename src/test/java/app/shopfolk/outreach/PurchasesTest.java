package app.shopfolk.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Period;
import app.shopfolk.facts.TestLedger;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PurchasesTest {
    private final TestLedger ledger = new TestLedger();

    private static int[] days(String... days) {
        return Arrays.stream(days)
                .mapToInt(day -> (int) LocalDate.parse(day).toEpochDay())
                .toArray();
    }

    @Test
    void daysAreTheCustomersOwnRisingAndOncePerDay() {
        int ada = ledger.customer("Ada");
        int never = ledger.customer("Bo");
        int cleo = ledger.customer("Cleo");
        ledger.sale(cleo, "1969-12-30", "3", "1");
        ledger.sale(ada, "2026-02-01", "10", "5");
        ledger.sale(cleo, "2026-01-15", "3", "1");
        ledger.sale(ada, "2025-12-24", "10", "5");
        ledger.sale(ada, "2026-02-01", "2", "1");
        Purchases purchases = Purchases.of(ledger.facts().ledger());
        assertThat(purchases.days(ada)).isEqualTo(days("2025-12-24", "2026-02-01"));
        assertThat(purchases.days(never)).isEmpty();
        assertThat(purchases.days(cleo)).isEqualTo(days("1969-12-30", "2026-01-15"));
        assertThat(purchases.visits(ada, new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"))))
                .isEqualTo(1);
    }

    @Test
    void aDayOnWhichAllWentBackIsNoVisit() {
        int ada = ledger.customer("Ada");
        ledger.sale(ada, "2026-02-01", "10", "5");
        ledger.sale(ada, "2026-02-03", "-10", "-5");
        ledger.sale(ada, "2026-02-05", "10", "5");
        ledger.sale(ada, "2026-02-05", "-10", "-5");
        ledger.sale(ada, "2026-02-07", "10", "5");
        ledger.sale(ada, "2026-02-07", "-4", "-2");
        assertThat(Purchases.of(ledger.facts().ledger()).days(ada)).isEqualTo(days("2026-02-01", "2026-02-07"));
    }
}
