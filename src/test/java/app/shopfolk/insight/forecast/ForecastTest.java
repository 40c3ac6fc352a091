package app.shopfolk.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.insight.Rates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the owner is told: who is overdue, what a visit brings, and that little is known where little is known. */
class ForecastTest {
    private static Forecast of(CustomerFacts facts) {
        return Forecast.of(facts, Rates.DEFAULT, 1.5);
    }

    private static TestLedger shop(String... days) {
        TestLedger ledger = new TestLedger();
        int row = ledger.customer("Gwen");
        for (String day : days) {
            ledger.sale(row, day, "30", "10");
        }
        return ledger;
    }

    private static Outlook gwen(TestLedger ledger, String today) {
        var facts = ledger.facts(FactSettings.DEFAULT.withAsOf(LocalDate.parse(today)));
        return of(facts).of(0).orElseThrow();
    }

    @Test
    void overdue_is_one_and_a_half_of_her_own_gaps() {
        TestLedger ledger = shop("2026-01-01", "2026-01-21", "2026-02-10");

        assertThat(gwen(ledger, "2026-03-12").isOverdue()).isFalse();
        Outlook late = gwen(ledger, "2026-03-13");
        assertThat(late.isOverdue()).isTrue();
        assertThat(late.usualGap()).hasValue(20);
        assertThat(late.daysSince()).isEqualTo(31);
    }

    @Test
    void one_gap_is_no_habit() {
        assertThat(gwen(shop("2026-01-01", "2026-01-03"), "2026-12-01").isOverdue())
                .isFalse();
    }

    @Test
    void who_buys_every_day_is_not_overdue_after_a_weekend() {
        assertThat(gwen(shop("2026-01-01", "2026-01-02", "2026-01-03"), "2026-01-07")
                        .isOverdue())
                .isFalse();
    }

    @Test
    void several_receipts_of_one_day_are_one_visit() {
        assertThat(gwen(shop("2026-01-01", "2026-01-01", "2026-01-11"), "2026-01-12")
                        .buyingDays())
                .isEqualTo(2);
    }

    @Test
    void small_shops_go_by_own_gaps_and_say_so() {
        TestLedger ledger = shop("2026-01-01", "2026-02-20", "2026-04-11");
        Outlook outlook = gwen(ledger, "2026-04-16");

        assertThat(outlook.alive()).isEmpty();
        assertThat(outlook.visits().orElseThrow()).isEqualTo(365 / 50.0, within(1e-9));
        // 20 earned on each visit, and no service.
        assertThat(outlook.worth().orElseThrow().toDouble()).isEqualTo(146, within(0.01));
        Forecast forecast = of(ledger.facts());
        assertThat(forecast.basis()).isEqualTo(Basis.FEW_BUYERS);
        assertThat(forecast.backtest()).isEmpty();
        assertThat(new OutlookWords(forecast).basis()).isEqualTo(Phrase.of("insight.forecast.basis.few-buyers"));
    }

    @Test
    void who_came_once_is_unknown_to_a_small_shop() {
        Outlook once = gwen(shop("2026-01-01"), "2026-02-01");

        assertThat(once.visits()).isEmpty();
        assertThat(once.worth()).isEmpty();
    }

    @Test
    void service_takes_its_part() {
        TestLedger ledger = shop("2026-01-01", "2026-02-20", "2026-04-11").service(0, "2026-04-11", 60);
        Outlook outlook = gwen(ledger, "2026-04-16");

        // 60 minutes on three visits are 20 a visit, which is usual here: 10 of the 20 that a visit brings.
        assertThat(outlook.worth().orElseThrow().toDouble()).isEqualTo(73, within(0.01));
    }

    @Test
    void nobody_is_foretold_who_never_bought() {
        TestLedger ledger = shop("2026-01-01");
        int other = ledger.customer("Nobody yet");

        assertThat(of(ledger.facts()).of(other)).isEmpty();
    }

    @Test
    void a_simulated_shop_comes_as_often_as_foretold() {
        Forecast forecast = of(new SimulatedShop(3000, 2).facts());
        int[] all = IntStream.range(0, 3000).toArray();
        Expected expected = forecast.of(all);

        assertThat(forecast.basis()).isEqualTo(Basis.MODEL);
        assertThat(forecast.backtest().orElseThrow().error()).isLessThan(0.1);
        assertThat(expected.customers()).isEqualTo(3000);
        assertThat(expected.worth().toDouble() / expected.visits()).isEqualTo(6, within(0.15));
        assertThat(expected.overdue()).isEqualTo(forecast.overdue().length);
        Money[] worth = Arrays.stream(forecast.overdue())
                .mapToObj(row -> forecast.of(row).orElseThrow().worth().orElseThrow())
                .toArray(Money[]::new);
        assertThat(worth).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(worth.length).isGreaterThan(100);
    }
}
