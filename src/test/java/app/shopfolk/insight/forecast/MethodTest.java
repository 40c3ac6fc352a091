package app.shopfolk.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shopfolk.facts.BuyingDays;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.insight.Rates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A model where there is enough to learn from, own gaps where there is not, and never a figure that cannot be. */
class MethodTest {
    private static final double A_YEAR = 365 / 7.0;

    @Test
    void few_customers_are_foretold_by_a_model_or_not_at_all() {
        Histories everybody = Histories.upTo(BuyingDays.of(Cdnow.sample()), Cdnow.CALIBRATED);
        Random random = new Random(3);
        int fitted = 0;
        for (int draw = 0; draw < 200; draw++) {
            Histories some = everybody.only(some(everybody.size(), 120, random));
            Method method = Method.of(some);
            assertThat(method.model().isPresent()).isEqualTo(method.basis() == Basis.MODEL);
            if (method.model().isPresent()) {
                fitted++;
                double[] visits = Visits.of(method.model().get(), some, A_YEAR);
                double[] sofar = IntStream.range(0, some.size())
                        .mapToDouble(some::repeats)
                        .toArray();
                assertThat(Arrays.stream(visits).boxed()).allMatch(each -> Double.isFinite(each) && each >= 0);
                // Nobody's year is far beyond what the busiest have shown in three quarters of one.
                assertThat(Arrays.stream(visits).max().orElseThrow())
                        .isLessThan(4 + 2 * Arrays.stream(sofar).max().orElseThrow());
            }
        }
        assertThat(fitted).isGreaterThan(190);
    }

    @Test
    void whoHasTheSameHistoryIsForetoldTheSameAsOnHerOwn() {
        Histories everybody = Histories.upTo(BuyingDays.of(Cdnow.sample()), Cdnow.CALIBRATED);
        BuyingModel model = Method.of(everybody).model().orElseThrow();

        double[] together = Visits.of(model, everybody, A_YEAR);

        for (int at = 0; at < everybody.size(); at += 7) {
            assertThat(together[at])
                    .isEqualTo(Visits.of(model, everybody.only(new int[] {at}), A_YEAR)[0])
                    .isEqualTo(model.expectation(everybody.repeats(at))
                            .purchases(everybody.lastWeeks(at), everybody.ageWeeks(at), A_YEAR));
        }
    }

    private static int[] some(int of, int many, Random random) {
        return random.ints(0, of).distinct().limit(many).toArray();
    }

    @Test
    void too_few_buyers_or_repeaters_say_so() {
        assertThat(Method.of(histories(99, 99)).basis()).isEqualTo(Basis.FEW_BUYERS);
        assertThat(Method.of(histories(100, 29)).basis()).isEqualTo(Basis.FEW_REPEATERS);
        assertThat(Method.of(histories(100, 30)).basis()).isIn(Basis.MODEL, Basis.NO_FIT);
    }

    @Test
    void less_than_a_quarter_of_sales_tells_nothing_of_a_year() {
        Forecast young = Forecast.of(new SimulatedShop(200, 3, 80).facts(), Rates.DEFAULT, 1.5);

        assertThat(young.basis()).isEqualTo(Basis.TOO_YOUNG);
        assertThat(young.of(0).orElseThrow().visits()).isEmpty();
        assertThat(young.of(0).orElseThrow().worth()).isEmpty();
        assertThat(young.of(IntStream.range(0, 200).toArray()).customers()).isZero();
    }

    private static Histories histories(int buyers, int repeaters) {
        var ledger = new TestLedger();
        LocalDate first = LocalDate.of(2025, 1, 1);
        for (int buyer = 0; buyer < buyers; buyer++) {
            int row = ledger.customer("Customer " + buyer);
            ledger.sale(row, first.plusDays(buyer).toString(), "10", null);
            if (buyer < repeaters) {
                ledger.sale(row, first.plusDays(buyer + 20 + buyer % 7).toString(), "10", null);
            }
        }
        return Histories.upTo(
                BuyingDays.of(ledger.facts()), (int) first.plusDays(300).toEpochDay());
    }

    @Test
    void the_last_quarter_is_foretold_from_the_quarters_before() {
        Backtest backtest =
                Forecast.of(Cdnow.everybody(), Rates.DEFAULT, 1.5).backtest().orElseThrow();

        assertThat(backtest.customers()).isEqualTo(23_570);
        assertThat(backtest.error()).isLessThan(0.1);
        assertThat(backtest.actual()).isEqualTo(5719L);
        assertThat(backtest.predicted()).isEqualTo(6169, within(1.0));
    }

    /** Rates and chances of leaving drawn from known distributions are found again. */
    @Test
    void a_simulated_shop_gives_its_parameters_back() {
        BuyingModel model = BuyingModel.fit(Attrition.MBG_NBD, new SimulatedShop(20_000, 5).histories(), 0, 0, 0, 0)
                .orElseThrow();

        assertThat(model.r()).isEqualTo(SimulatedShop.R, within(0.08));
        assertThat(model.alpha()).isEqualTo(SimulatedShop.ALPHA, within(0.6));
        assertThat(model.a() / (model.a() + model.b()))
                .isEqualTo(SimulatedShop.A / (SimulatedShop.A + SimulatedShop.B), within(0.02));
    }
}
