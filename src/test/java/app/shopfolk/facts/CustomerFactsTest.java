package app.shopfolk.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.FieldType;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sales.SaleLines;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerFactsTest {
    private final TestLedger ledger = new TestLedger();

    @Test
    void countsReceiptsOnWhichSomethingWasPaid() {
        int ada = ledger.customer("Ada");
        int twoLines = ledger.receipt();
        ledger.line(twoLines, ada, SaleLines.NONE, "2025-01-10", Channel.SHOP, "10", null, "0")
                .line(twoLines, ada, SaleLines.NONE, "2025-01-10", Channel.SHOP, "20", null, "0")
                .sale(ada, "2025-02-09", "50", null)
                .sale(ada, "2025-02-11", "-50", null);
        CustomerFacts facts = ledger.facts();

        assertThat(facts.asOf()).isEqualTo(LocalDate.of(2025, 2, 11));
        assertThat(facts.number("frequency", ada)).isEqualTo(2);
        assertThat(facts.number("monetary", ada)).isEqualTo(30);
        assertThat(facts.number("average-order", ada)).isEqualTo(40);
        assertThat(facts.number("recency-days", ada)).isEqualTo(2);
        assertThat(facts.number("cadence-days", ada)).isEqualTo(30);
        assertThat(facts.number("return-share", ada)).isEqualTo(62.5);
    }

    @Test
    void oneReceiptOfTwoCustomersIsAPurchaseOfEach() {
        int ada = ledger.customer("Ada");
        int ben = ledger.customer("Ben");
        int shared = ledger.receipt();
        ledger.line(shared, ada, SaleLines.NONE, "2025-01-10", Channel.SHOP, "10", null, "0")
                .line(shared, ben, SaleLines.NONE, "2025-01-10", Channel.SHOP, "20", null, "0")
                .line(shared, ada, SaleLines.NONE, "2025-01-10", Channel.SHOP, "5", null, "0");
        CustomerFacts facts = ledger.facts();

        assertThat(facts.number("frequency", ada)).isEqualTo(1);
        assertThat(facts.number("frequency", ben)).isEqualTo(1);
        assertThat(facts.number("average-order", ada)).isEqualTo(15);
    }

    @Test
    void agePassesOnTheBirthdayItself() {
        int ada = ledger.customer("Ada");
        ledger.with(ada, CustomerField.BIRTH_DATE, "1990-06-15");

        FactSettings before = FactSettings.DEFAULT.withAsOf(LocalDate.of(2025, 6, 14));
        FactSettings on = FactSettings.DEFAULT.withAsOf(LocalDate.of(2025, 6, 15));

        assertThat(ledger.facts(before).number("age", ada)).isEqualTo(34);
        assertThat(ledger.facts(on).number("age", ada)).isEqualTo(35);
    }

    @Test
    void stagesFollowHerOwnRhythm() {
        int once = ledger.customer("Once");
        int monthly = ledger.customer("Monthly");
        int gone = ledger.customer("Gone");
        int never = ledger.customer("Never");
        ledger.sale(once, "2025-11-20", "10", null);
        for (int month = 1; month <= 12; month++) {
            ledger.sale(monthly, "2025-%02d-05".formatted(month), "10", null);
        }
        for (int month = 1; month <= 6; month++) {
            ledger.sale(gone, "2025-%02d-07".formatted(month), "10", null);
        }
        CustomerFacts facts = ledger.facts();

        assertThat(facts.label("stage", once)).contains("first-time");
        assertThat(facts.label("stage", monthly)).contains("regular");
        assertThat(facts.label("stage", gone)).contains("lapsed");
        assertThat(facts.label("stage", never)).contains("never");
    }

    @Test
    void visitsBeforeTheSameDaysInTwoYearsAreForOccasions() {
        int joe = ledger.customer("Joe");
        int monthly = ledger.customer("Monthly");
        ledger.sale(joe, "2024-02-13", "100", null)
                .sale(joe, "2024-12-20", "120", null)
                .sale(joe, "2025-02-12", "100", null)
                .sale(joe, "2025-12-21", "150", null)
                .sale(joe, "2024-07-09", "80", null)
                .sale(joe, "2025-07-07", "80", null);
        for (int month = 1; month <= 12; month++) {
            ledger.sale(monthly, "2024-%02d-12".formatted(month), "10", null)
                    .sale(monthly, "2025-%02d-12".formatted(month), "10", null);
        }
        CustomerFacts facts = ledger.facts();

        assertThat(facts.label("stage", joe)).contains("special-occasion");
        assertThat(facts.number("occasion-share", joe)).isEqualTo(100);
        assertThat(facts.label("occasion", monthly)).isEmpty();
        assertThat(facts.label("stage", monthly)).contains("regular");
    }

    @Test
    void channelSharesLeaveOutTheUnknown() {
        int ada = ledger.customer("Ada");
        ledger.sale(ada, "2025-01-01", Channel.ONLINE, "10", null)
                .sale(ada, "2025-01-02", Channel.ONLINE, "10", null)
                .sale(ada, "2025-01-03", Channel.ONLINE, "10", null)
                .sale(ada, "2025-01-04", Channel.SHOP, "10", null)
                .sale(ada, "2025-01-05", Channel.UNKNOWN, "10", null);
        CustomerFacts facts = ledger.facts();

        assertThat(facts.number("online-share", ada)).isEqualTo(75);
        assertThat(facts.label("main-channel", ada)).contains("online");
        assertThat(facts.column("phone-share")).isEmpty();
    }

    @Test
    void favouriteCategoryIsWhereMostIsSpent() {
        int ada = ledger.customer("Ada");
        int pot = ledger.product("Pot", "Pots", "30", "10");
        int plant = ledger.product("Plant", "Plants", "10", "4");
        ledger.line(ledger.receipt(), ada, pot, "2025-01-01", Channel.SHOP, null, null, "0")
                .line(ledger.receipt(), ada, plant, "2025-01-02", Channel.SHOP, null, null, "0");
        CustomerFacts facts = ledger.facts();

        assertThat(facts.label("top-category", ada)).contains("Pots");
        assertThat(facts.number("top-category-share", ada)).isEqualTo(75);
        assertThat(facts.margin(ada)).isEqualTo(Money.of("26").tenThousandths());
    }

    @Test
    void ownFieldsAreFactsUnlessTheyNameEachCustomerApart() {
        for (int at = 0; at < 60; at++) {
            int row = ledger.customer("C" + at);
            ledger.own(row, "Club", FieldType.CATEGORY, at % 2 == 0 ? "Gold" : "Silver")
                    .own(row, "Remark", FieldType.TEXT, "Remark " + at)
                    .own(row, "Points", FieldType.NUMBER, Integer.toString(at));
        }
        CustomerFacts facts = ledger.facts(FactSettings.DEFAULT.withAsOf(LocalDate.of(2025, 1, 1)));

        assertThat(facts.facts())
                .extracting(Fact::key)
                .contains("own:Club", "own:Points")
                .doesNotContain("own:Remark");
        assertThat(facts.coverage("own:Club").part()).isEqualTo(60);
        assertThat(facts.fact("own:Points"))
                .hasValueSatisfying(fact -> assertThat(fact.kind()).isEqualTo(Fact.Kind.NUMBER));
    }

    @Test
    void marginIsToldOnlyWhereItIsKnown() {
        int ada = ledger.customer("Ada");
        int plant = ledger.product("Plant", "Plants", "10", null);
        ledger.sale(ada, "2025-01-01", "100", "60")
                .sale(ada, "2025-01-02", "50", null)
                .line(ledger.receipt(), ada, plant, "2025-01-03", Channel.SHOP, "50", null, "0");

        Measures plain = ledger.facts().measures();
        assertThat(plain.margin(ada)).isEqualTo(Money.of("40").tenThousandths());
        assertThat(plain.basis().costKnownShare()).isEqualTo(0.5);
        assertThat(plain.basis().unknown()).isEqualTo(Money.of("100"));

        MarginFallback fallback = new MarginFallback(3000, Map.of("Plants", 5000));
        Measures filled =
                ledger.facts(FactSettings.DEFAULT.withMargins(fallback)).measures();
        assertThat(filled.margin(ada)).isEqualTo(Money.of("80").tenThousandths());
        assertThat(filled.basis().fromFallback()).isEqualTo(Money.of("100"));
        assertThat(filled.basis().unknown()).isEqualTo(Money.ZERO);
    }

    /** The scale's middle, worked by hand: 3·(60/3)^(4.5/9) = 13.416. */
    @Test
    void effortBecomesMinutesOnAGeometricScale() {
        int ada = ledger.customer("Ada");
        ledger.effort(ada, "2025-01-01", 5.5);

        assertThat(EffortScale.DEFAULT.minutesOf(5.5)).isCloseTo(13.416, within(0.0005));
        assertThat(EffortScale.DEFAULT.minutesOf(1)).isEqualTo(3);
        assertThat(EffortScale.DEFAULT.minutesOf(10)).isEqualTo(60);
        assertThat(ledger.facts().serviceMinutes(ada)).isEqualTo(1342);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rowsAndWalkInsAddUpToTheLedger(long seed) {
        LedgerContents contents = RandomLedger.of(300, 2_000, seed);
        LedgerTotals totals = LedgerTotals.of(contents);
        Measures measures = CustomerFacts.of(contents, FactSettings.DEFAULT).measures();
        long revenue = measures.walkInRevenue();
        long margin = measures.walkInMargin();
        for (int row = 0; row < measures.size(); row++) {
            revenue += measures.revenue(row);
            margin += measures.margin(row);
        }

        assertThat(new Money(revenue)).isEqualTo(totals.revenue());
        assertThat(new Money(measures.walkInRevenue())).isEqualTo(totals.walkInRevenue());
        assertThat(new Money(margin)).isEqualTo(measures.basis().fromCost().minus(totals.cost()));
    }

    @Test
    void aPeriodMeasuresItsOwnDaysOnly() {
        int ada = ledger.customer("Ada");
        ledger.sale(ada, "2024-12-31", "10", null)
                .sale(ada, "2025-01-01", "20", null)
                .sale(ada, "2025-12-31", "40", null)
                .sale(ada, "2026-01-01", "80", null)
                .service(ada, "2024-12-31", 5)
                .service(ada, "2025-06-01", 7);
        Measures year = ledger.facts().measures(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));

        assertThat(year.revenue(ada)).isEqualTo(Money.of("60").tenThousandths());
        assertThat(year.serviceMinutes(ada)).isEqualTo(700);
    }

    @Test
    void anEmptyLedgerHasFactsOfNobody() {
        CustomerFacts facts = ledger.facts();

        assertThat(facts.size()).isZero();
        assertThat(facts.facts()).isEmpty();
    }

    @Test
    void valuesThatDoNotReadAreUnknown() {
        int ada = ledger.customer("Ada");
        int ben = ledger.customer("Ben");
        ledger.with(ada, CustomerField.INCOME, "plenty")
                .with(ben, CustomerField.INCOME, "90000")
                .with(ada, CustomerField.BIRTH_DATE, "31.12.1990");
        CustomerFacts facts = ledger.facts();

        assertThat(facts.number("income", ada)).isNaN();
        assertThat(facts.number("income", ben)).isEqualTo(90_000);
        assertThat(facts.column("age")).isEmpty();
    }
}
