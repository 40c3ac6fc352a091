package app.shopfolk.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.TestLedger;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SecondVisitTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final TestLedger ledger = new TestLedger();

    private int came(LocalDate... days) {
        int row = ledger.customer("No. " + ledger.hashCode());
        for (LocalDate day : days) {
            ledger.sale(row, day.toString(), "10", "5");
        }
        return row;
    }

    private SecondVisit second() {
        came(TODAY);
        CustomerFacts facts = ledger.facts();
        return SecondVisit.of(facts, Purchases.of(facts.ledger())).orElseThrow();
    }

    /** Gaps of 2, 4 … 40 days: half within 20, three of four within 30; five never came again, one only after two years. */
    @Test
    void halfOfThoseWhoCameAgainDidSoWithinSoManyDays() {
        for (int gap = 1; gap <= 20; gap++) {
            came(FIRST, FIRST.plusDays(2L * gap), FIRST.plusDays(300));
        }
        for (int never = 0; never < 5; never++) {
            came(FIRST);
        }
        came(FIRST, FIRST.plusDays(700));
        SecondVisit second = second();
        assertThat(second.first()).isEqualTo(26);
        assertThat(second.again()).isEqualTo(20);
        assertThat(second.half()).isEqualTo(20);
        assertThat(second.most()).isEqualTo(30);
    }

    @Test
    void thoseAreDueWhoseTimeHasComeAndNotPassed() {
        for (int gap = 1; gap <= 20; gap++) {
            came(FIRST, FIRST.plusDays(2L * gap));
        }
        came(TODAY.minusDays(19));
        int due = came(TODAY.minusDays(20));
        int still = came(TODAY.minusDays(60));
        came(TODAY.minusDays(61));
        came(TODAY.minusDays(30), TODAY.minusDays(10));
        assertThat(second().waiting()).containsExactly(due, still);
    }

    @Test
    void withFewWhoCameAgainNothingIsSaid() {
        for (int gap = 1; gap <= 9; gap++) {
            came(FIRST, FIRST.plusDays(gap));
        }
        came(TODAY);
        CustomerFacts facts = ledger.facts();
        assertThat(SecondVisit.of(facts, Purchases.of(facts.ledger()))).isEmpty();
    }

    @Test
    void aDayOnWhichOnlySomethingWasGivenBackIsNoVisit() {
        int row = came(FIRST);
        ledger.sale(row, FIRST.plusDays(3).toString(), "-10", "-5");
        ledger.sale(row, FIRST.toString(), "2", "1");
        assertThat(Purchases.of(ledger.contents()).days(row)).containsExactly((int) FIRST.toEpochDay());
    }
}
