package app.shopfolk.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.sales.ShopFixture;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D2: what each bucket brought month by month. */
class TrendTest {
    private static final Segmentation OFTEN = new Segmentation(
            Trade.CAFE,
            List.of(new Segment("often", "Often", 0, new Rule.Between("frequency", 5.0, null), Money.ZERO)));

    private static Trend of(CustomerFacts facts) {
        return Trend.of(facts, Assignment.of(OFTEN, facts), true);
    }

    private static Money sum(Trend trend, int place) {
        return IntStream.range(0, trend.months().size())
                .mapToObj(month -> trend.amount(place, month))
                .reduce(Money.ZERO, Money::plus);
    }

    /** Each of them buys in each month from the first to the last, on the tenth, for 10 less a cost. */
    private static void buyers(TestLedger ledger, int many, String first, String last, String cost) {
        for (int one = 0; one < many; one++) {
            int row = ledger.customer("Buyer " + first + last + cost + one);
            for (YearMonth month = YearMonth.parse(first);
                    !month.isAfter(YearMonth.parse(last));
                    month = month.plusMonths(1)) {
                ledger.sale(row, month.atDay(10).toString(), "10", cost);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void monthsAddUpToWhatEachBucketIsWorthAndBuyersToTheirMonth(boolean byMargin) {
        CustomerFacts whole = CustomerFacts.of(ShopFixture.whole(), FactSettings.DEFAULT);
        LocalDate last = whole.asOf();
        CustomerFacts facts =
                whole.over(new Period(YearMonth.from(last).minusMonths(23).atDay(1), last));
        Assignment assignment = Assignment.of(OFTEN, facts);
        WorthBySegment worth = WorthBySegment.of(facts, assignment, OFTEN, Rates.DEFAULT);
        Trend trend = Trend.of(facts, assignment, byMargin);

        Worth often = worth.segments().getFirst();
        assertThat(sum(trend, 0)).isEqualTo(byMargin ? often.margin() : often.revenue());
        assertThat(sum(trend, 1))
                .isEqualTo(
                        byMargin
                                ? worth.everyoneElse().margin()
                                : worth.everyoneElse().revenue());
        for (int place = 0; place < 2; place++) {
            for (int month = 0; month < trend.months().size(); month++) {
                assertThat(trend.buyers(place, month).values().stream().reduce(Money.ZERO, Money::plus))
                        .isEqualTo(trend.amount(place, month));
            }
        }
    }

    @Test
    void twoYearsAtMostUpToTheLastDayOfThePeriod() {
        TestLedger ledger = new TestLedger();
        buyers(ledger, 1, "2020-03", "2026-05", "5");
        Trend trend = of(ledger.facts());
        assertThat(trend.months()).hasSize(24).startsWith(YearMonth.of(2024, 6)).endsWith(YearMonth.of(2026, 5));

        Trend earlier = of(ledger.facts().over(new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))));
        assertThat(earlier.months()).endsWith(YearMonth.of(2023, 12));
        assertThat(earlier.isLastWhole()).isTrue();
    }

    @Test
    void threeWholeMonthsStandAgainstTheSameThreeAYearBefore() {
        TestLedger ledger = new TestLedger();
        buyers(ledger, 30, "2024-09", "2026-05", "5");
        buyers(ledger, 30, "2026-02", "2026-05", "7.5");
        Trend trend = of(ledger.facts());

        assertThat(trend.isLastWhole()).as("the tenth of May").isFalse();
        assertThat(trend.comparedFrom()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(trend.comparedTo()).isEqualTo(YearMonth.of(2026, 4));
        assertThat(trend.changes()).singleElement().satisfies(change -> {
            assertThat(change.place())
                    .as("the newcomers of everyone else bought nothing then")
                    .isZero();
            assertThat(change.ratio()).isCloseTo(0, within(1e-9));
        });
    }

    @Test
    void theLargestRiseComesFirst() {
        TestLedger ledger = new TestLedger();
        buyers(ledger, 40, "2024-09", "2026-05", "5");
        // In everyone else: 60 came a year ago, 40 of others come now.
        for (int one = 0; one < 60; one++) {
            ledger.sale(ledger.customer("Then " + one), "2025-03-03", "10", "5");
        }
        for (int one = 0; one < 40; one++) {
            ledger.sale(ledger.customer("Now " + one), "2026-03-03", "10", "4");
        }
        List<Trend.Change> changes = of(ledger.facts()).changes();
        assertThat(changes).extracting(Trend.Change::place).containsExactly(0, 1);
        assertThat(changes.get(1).ratio()).isCloseTo(240.0 / 300 - 1, within(1e-9));
    }

    @Test
    void fewBuyersAreNotCompared() {
        TestLedger ledger = new TestLedger();
        buyers(ledger, 29, "2024-09", "2026-05", "5");
        Trend trend = of(ledger.facts());
        assertThat(trend.isComparable()).isTrue();
        assertThat(trend.changes()).isEmpty();
    }

    @Test
    void aYoungShopIsNotComparedWithAMonthThatHadBegun() {
        TestLedger ledger = new TestLedger();
        buyers(ledger, 40, "2025-02", "2026-05", "5");
        assertThat(of(ledger.facts()).isComparable()).as("begins on the tenth").isFalse();
        assertThat(of(ledger.facts()).changes()).isEmpty();

        ledger.sale(0, "2025-02-01", "10", "5");
        assertThat(of(ledger.facts()).isComparable()).isTrue();
        assertThat(of(ledger.facts()).changes()).hasSize(1);
        assertThat(of(ledger.facts()).amount(0, 0)).as("with its first day").isEqualTo(Money.of("205"));
    }
}
